import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { desktop, hasChromium, phone, useBrowser } from '../../support/browser.ts';
import {
  beyondTheEdge,
  faultsOf,
  search,
  suggestion,
  tabTo,
  title,
  view,
} from '../../support/explorerPage.ts';
import { useShipped } from '../../support/shipped.ts';
import { landscape } from '../../support/smallLandscape.ts';

/** Who sits on what, for somebody without a mouse, without a picture, or with a name that no form foresaw. */

const long = 'Strategic '.repeat(30).trim();
const hebrew = 'מועצת המחוז 🏛️ (West)';
const biting = '<b>Ann</b> & "Söhne"';
const small = landscape('sits-small', { name: 'A small county' })
  .node('Source', 'paper', { name: 'The paper', publisher: 'A council', date: '2002' })
  .node('Passage', 'p1', { locator: 'p. 1' })
  .node('Partnership', 'board', { name: long, tier: 'county', passages: ['p1'] })
  .node('Partnership', 'forum', { name: 'Forum', tier: 'district', passages: ['p1'] })
  .node('Organisation', 'council', { name: hebrew, tier: 'district', passages: ['p1'] })
  .node('Person', 'ann', { name: biting, passages: ['p1'] })
  .node('Person', 'ben', { name: 'Ben', passages: ['p1'] })
  .node('Theme', 'water', { name: 'Water', passages: ['p1'] })
  .node('Seat', 's1', { role: 'chair', validFrom: '2001-05', passages: ['p1'] })
  .node('Seat', 's2', { role: 'member', status: 'proposed', passages: ['p1'] })
  .node('Seat', 's3', { role: 'member', passages: ['p1'] })
  .edge('OF', 'p1', 'paper')
  .edge('ON', 's1', 'board', { passages: ['p1'] })
  .edge('HELD_BY', 's1', 'ann', { passages: ['p1'] })
  .edge('ON_BEHALF_OF', 's1', 'council', { passages: ['p1'] })
  .edge('ON', 's2', 'forum', { status: 'proposed', passages: ['p1'] })
  .edge('HELD_BY', 's2', 'ann', { status: 'proposed', passages: ['p1'] })
  .edge('ON', 's3', 'board', { passages: ['p1'] })
  .edge('HELD_BY', 's3', 'ben', { passages: ['p1'] })
  .edge('ADDRESSES', 'board', 'water', { passages: ['p1'] }).built;

const open = useBrowser();
const origin = useShipped(small);

const go = async (query: string, size = desktop) => {
  const watched = await open(origin(), size);
  await watched.page.goto(`${origin()}/${query}`);
  return watched;
};
const subject = (page: Page) => page.getByRole('heading', { level: 2 }).first();
/** The cells of the table of seats, but for the last, which opens the passages. */
const seats = (page: Page): Promise<readonly (readonly string[])[]> =>
  page
    .getByRole('table', { name: 'Seats', exact: true })
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].slice(0, -1).map((cell) => cell.textContent)),
    );
const ofAnn = [
  ['Forum', 'District', 'Not stated', 'Member', 'Not stated', 'Proposed'],
  [long, 'County', hebrew, 'Chair', 'from May 2001', 'Existing'],
];

describe.skipIf(!hasChromium)('who sits on what', () => {
  test('by keyboard alone, from the start page: find a person, list the seats, read where one stands', async () => {
    const { page } = await go('?landscape=sits-small');
    const door = page.getByRole('link', { name: 'Who sits on what?' });
    await door.waitFor();
    await tabTo(page, door);
    await page.keyboard.press('Enter');
    await tabTo(page, search(page));
    await page.keyboard.type('ann');
    await suggestion(page).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await subject(page).getByText(biting).waitFor();
    await expect
      .poll(() => subject(page).evaluate((one) => one === document.activeElement), { timeout: 15_000 })
      .toBe(true);
    await expect.poll(() => seats(page), { timeout: 15_000 }).toEqual(ofAnn);
    expect(await page.title()).toBe(`${biting} – Who sits on what – A small county – Partnership landscape`);
    const passages = page.locator('.seat__passages summary').first();
    await tabTo(page, passages);
    await page.keyboard.press('Enter');
    await page.locator('.seat__passages .passages__place').getByText('p. 1').waitFor();
  });

  test('by lists and tables alone: a name, its seats, who sits alongside, and on to them; Back goes back', async () => {
    const { page } = await go('?landscape=sits-small&view=sits');
    await page.getByRole('link', { name: 'Ben' }).click();
    await expect.poll(() => seats(page), { timeout: 15_000 }).toHaveLength(1);
    const others = page.getByRole('table', { name: /^Who sits on the same partnerships: 1 person$/ });
    await others.getByRole('link', { name: biting }).click();
    await expect.poll(() => seats(page), { timeout: 15_000 }).toEqual(ofAnn);
    await page.goBack();
    await subject(page).getByText('Ben').waitFor();
  });

  test('a partnership shows who sits on it; a theme who works on it; each fact has its place', async () => {
    const { page } = await go('?landscape=sits-small&view=sits&selected=board');
    await expect
      .poll(() => seats(page), { timeout: 15_000 })
      .toEqual([
        [hebrew, biting, 'Chair', 'from May 2001', 'Existing'],
        ['Not stated', 'Ben', 'Member', 'Not stated', 'Existing'],
      ]);
    await page.goto(`${origin()}/?landscape=sits-small&view=sits&selected=water`);
    await page.getByRole('heading', { name: 'Who works on it (1)' }).waitFor();
    const facts = page.locator('.subject__facts .fact');
    expect(await facts.filter({ has: page.locator('.passages__place') }).count()).toBe(1);
  });

  test('only the facts of the chosen statuses and date are listed, and the address keeps the choice', async () => {
    const { page } = await go('?landscape=sits-small&view=sits&selected=ann&counted=existing');
    await expect.poll(() => seats(page), { timeout: 15_000 }).toEqual([ofAnn[1]]);
    await page.getByText(/^Facts as of .* that are existing$/).click();
    await page.getByRole('checkbox', { name: /^Proposed/ }).check();
    await expect.poll(() => seats(page), { timeout: 15_000 }).toEqual(ofAnn);
    expect(new URL(page.url()).searchParams.get('counted')).toBe('existing,proposed');
  });

  test('a passage of a document leads to the facts that rest on it', async () => {
    const { page } = await go('?landscape=sits-small&view=evidence');
    await page.locator('summary').filter({ hasText: 'Its passages' }).click();
    await page.getByRole('link', { name: 'p. 1' }).click();
    await page.getByRole('heading', { name: /^What rests on it/ }).waitFor();
    const resting = page.locator('section', {
      has: page.getByRole('heading', { name: /^What rests on it/ }),
    });
    const names = await resting.last().getByRole('listitem').getByRole('button').allTextContents();
    expect(names).toEqual(expect.arrayContaining(['Forum', 'Ben', 'Water', hebrew, biting]));
  });

  test('names are text, whatever stands in them', async () => {
    const { page } = await go('?landscape=sits-small&view=sits&selected=ann', { width: 320, height: 800 });
    await expect.poll(() => seats(page), { timeout: 15_000 }).toHaveLength(2);
    expect(await page.locator('main b, main img').count()).toBe(0);
    expect(await beyondTheEdge(page)).toEqual([]);
  });

  test('the county council of Leicestershire 2002 is found and its seats listed', async () => {
    const { page } = await go('?landscape=leicestershire-2002&view=sits&selected=county-council');
    await expect.poll(() => seats(page), { timeout: 15_000 }).not.toEqual([]);
    expect((await seats(page)).map(([partnership]) => partnership)).toContain(
      'Leicestershire Local Strategic Partnership Board',
    );
  });
});

const states: readonly (readonly [query: string, said: string | RegExp])[] = [
  ['view=sits', 'Or choose from a list'],
  ['view=sits&list=Theme', 'Water'],
  ['view=sits&selected=ann', 'Where it stands'],
  ['view=sits&selected=board', 'Where it stands'],
  ['view=sits&selected=nobody', 'Nothing here has the id “nobody”.'],
  ['view=evidence', 'The documents'],
  ['view=about', 'Jaccard'],
  ['view=about&measure=gaps', 'Jaccard'],
];

describe.skipIf(!hasChromium)('for everyone', () => {
  test.each([
    ['a desktop', desktop],
    ['a phone', phone],
  ])('on %s no state has a fault that axe finds, or is wider than the screen', async (_, size) => {
    const { page } = await go('', size);
    for (const [query, said] of states) {
      await page.goto(`${origin()}/?landscape=sits-small&${query}`);
      await page.getByText(said).first().waitFor();
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
      });
      await page.waitForLoadState('networkidle');
      expect([query, await faultsOf(page), await beyondTheEdge(page)]).toEqual([query, [], []]);
    }
  });

  test('an example of the API runs on the page and shows what the API answers', async () => {
    const { page } = await go('?landscape=sits-small&view=about');
    await page.locator('summary').filter({ hasText: 'Who sits on what already?' }).click();
    await page.getByRole('button', { name: /^Run it.*Who sits on what already/ }).click();
    await page
      .getByRole('region', { name: /^Answer: Who sits on what already/ })
      .getByText('"seats"')
      .waitFor();
    await view(page, 'Start').click();
    await title(page).getByText('Who works with whom').waitFor();
  });
});
