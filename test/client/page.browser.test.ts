import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { desktop, hasChromium, phone, useBrowser } from '../support/browser.ts';
import {
  beyondTheEdge,
  drawing,
  faultsOf,
  heading,
  openFilters,
  panel,
  picture,
  search,
  suggestion,
  tabTo,
  title,
  view,
} from '../support/explorerPage.ts';
import { useShipped } from '../support/shipped.ts';
import { landscape } from '../support/smallLandscape.ts';

/** The page as people meet it: a real browser, the real server, and the landscape that ships. */

const small = landscape('page-small', { name: 'A small county' })
  .node('Area', 'county', { name: 'Smallshire', kind: 'county' })
  .node('Partnership', 'board', { name: 'Board', kind: 'board', tier: 'county' })
  .edge('COVERS', 'board', 'county').built;

const open = useBrowser();
const origin = useShipped(small, landscape('page-empty', { name: 'Nobody yet' }).built);

const go = async (query = '', size = desktop) => {
  const watched = await open(origin(), size);
  await watched.page.goto(`${origin()}/${query}`);
  return watched;
};
const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

describe.skipIf(!hasChromium)('the page', () => {
  test('opens on what it is, and is one press from the map, with what it rests on beside it', async () => {
    const { page } = await go();
    await title(page).getByText('Who works with whom').waitFor();
    expect(await page.title()).toBe('Who works with whom – Leicestershire 2002 – Partnership landscape');
    expect(page.url()).toBe(`${origin()}/?landscape=leicestershire-2002`);
    await view(page, 'Map').click();
    await picture(page).waitFor();
    expect(await page.title()).toBe('Map – Leicestershire 2002 – Partnership landscape');
    expect(await title(page).textContent()).toBe('Leicestershire 2002 Map');
    expect(await title(page).evaluate((one) => one === document.activeElement)).toBe(true);
    const { boxes, lines } = await drawing(page);
    expect(await picture(page).getAttribute('aria-label')).toBe(
      `Leicestershire 2002: ${boxes.length} boxes, ${lines.length} links`,
    );
    expect(lines.length).toBeGreaterThan(20);
    await panel(page)
      .getByText(/^\d+ facts, by how far they are facts$/)
      .waitFor();
  });

  test('has its views behind a button on a phone', async () => {
    const { page } = await go('', phone);
    const menu = page.getByRole('button', { name: 'Menu' });
    await menu.waitFor();
    expect(await view(page, 'Table').isVisible()).toBe(false);
    await menu.click();
    await view(page, 'Table').click();
    await page.getByRole('table').first().waitFor();
    expect(await picture(page).count()).toBe(0);
  });

  test('opens the landscape looked at last where the address names none', async () => {
    const { page } = await go('?landscape=page-small');
    await title(page).getByText('A small county').waitFor();
    await page.goto(origin());
    await title(page).getByText('A small county').waitFor();
    expect(page.url()).toBe(`${origin()}/?landscape=page-small`);
  });

  test('finds a body by another name, says which one matched, and shows its facts, each with its place', async () => {
    const { page } = await go('?view=map');
    await search(page).fill('LLSP');
    const option = suggestion(page);
    await option.waitFor();
    expect(await option.innerText()).toMatch(
      /^Leicestershire Local Strategic Partnership.*\n.*also called “.*LLSP.*”$/,
    );
    await option.click();
    await heading(page).getByText('Leicestershire Local Strategic Partnership').waitFor();
    const facts = panel(page).locator('.fact');
    const count = await facts.count();
    expect(count).toBeGreaterThan(5);
    expect(await facts.filter({ has: page.locator('.passages__place') }).count()).toBe(count);
    expect(new URL(page.url()).searchParams.get('selected')).toMatch(/^llsp/);
  });

  test.each([
    ['?landscape=nowhere', 'There is no landscape “nowhere” here.'],
    ['?landscape=page-small&selected=nobody', 'Nothing here has the id “nobody”.'],
    ['?landscape=page-small&view=map&date=yesterday', /The picture could not be loaded/],
    ['?landscape=page-empty&view=map', 'This landscape holds no bodies yet.'],
    ['?landscape=page-small&view=cats', /a view called “cats”; there is none: this is the start page/],
    ['?landscape=page-small&view=tiers&by=cats', /says “cats” for “Topics”; there is no such choice/],
    ['?landscape=page-small&view=map&by=cats', /says “cats” for “Group by”; there is no such choice/],
    ['?landscape=page-small&view=overlaps&counted=sure', /facts that are “sure”; there is no such status/],
    ['?landscape=page-small&view=overlaps&maxQ=7', /^q at most: give a number from 0 to 1/],
    ['?landscape=page-small&view=clusters&date=yesterday', 'Clusters could not be loaded'],
  ])('answers %s with what is wrong', async (query, said) => {
    const { page, expectTrouble } = await go(query);
    expectTrouble(/status of 400/);
    await says(page, said);
  });

  test('says no date that was refused, and none of what was not taken once something else is chosen', async () => {
    const { page, expectTrouble } = await go(
      '?landscape=page-small&view=overlaps&date=yesterday&counted=sure',
    );
    expectTrouble(/status of 400/);
    await says(page, 'Facts that are existing');
    await says(page, /there is no such status/);
    await page.getByRole('link', { name: 'Go back to the standard date and options' }).click();
    await says(page, 'Facts as of 31 May 2002 that are existing');
    expect(await page.getByText('there is no such status').count()).toBe(0);
  });

  test('that no answer reaches offers to try again, and comes back', async () => {
    const { page, expectTrouble } = await open(origin());
    expectTrouble(/ERR_FAILED/);
    let fails = true;
    await page.route('**/graphql', (route) => (fails ? route.abort() : route.continue()));
    await page.goto(`${origin()}/?view=map`);
    await page.getByRole('alert').getByText('The server cannot be reached').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    fails = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await picture(page).waitFor();
  });

  test('shows that it is busy while an answer is on its way', async () => {
    const { page } = await open(origin());
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/graphql', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${origin()}/?view=map`);
    await says(page, /^ ?Loading the .*…$/);
    expect(await faultsOf(page)).toEqual([]);
    letGo();
    await picture(page).waitFor();
    expect(await page.getByText(/Loading .*…/).count()).toBe(0);
  });

  test('is walked by keyboard alone: find a body, read its facts, walk the picture', async () => {
    const { page } = await go('?landscape=leicestershire-2002&view=map');
    await picture(page).waitFor();
    await tabTo(page, search(page));
    await page.keyboard.type('constabulary');
    await suggestion(page).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await heading(page).getByText('Leicestershire Constabulary').waitFor();
    await tabTo(page, picture(page));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect.poll(() => heading(page).textContent()).not.toBe('Leicestershire Constabulary');
    await page.keyboard.press('Escape');
    await heading(page).getByText('What this rests on').waitFor();
  });

  const states: readonly (readonly [query: string, isThere: (page: Page) => Promise<void>])[] = [
    ['', (page) => says(page, 'The county above, its districts below')],
    ['?view=map', (page) => picture(page).waitFor()],
    ['?view=table&selected=llsp-board', (page) => panel(page).locator('.fact').first().waitFor()],
    [
      '?landscape=page-small&selected=COVERS:board:county',
      (page) => heading(page).getByText('covers').waitFor(),
    ],
    ['?landscape=page-small&selected=nobody', (page) => says(page, 'Nothing here has the id')],
    ['?landscape=nowhere', (page) => says(page, 'There is no landscape')],
    ['?landscape=page-empty&view=map', (page) => says(page, 'This landscape holds no bodies yet.')],
  ];
  test.each([
    ['a desktop', desktop],
    ['a phone', phone],
  ])('on %s no state of it has a fault that axe finds, or is wider than the screen', async (_, size) => {
    const { page } = await open(origin(), size);
    for (const [query, isThere] of states) {
      await page.goto(`${origin()}/${query}`);
      await isThere(page);
      expect([query, await faultsOf(page), await beyondTheEdge(page)]).toEqual([query, [], []]);
    }
  });
});

describe.skipIf(!hasChromium)('for everyone', () => {
  test.each([
    ['a desktop', desktop],
    ['a phone', phone],
  ])('on %s axe finds nothing with suggestions, filters, facts or the key in sight', async (_, size) => {
    const { page } = await go('?view=map', size);
    await openFilters(page);
    await search(page).fill('council');
    await suggestion(page).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await suggestion(page).click();
    await panel(page).locator('.fact').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  test.each(['Map', 'Table'])(
    'nobody scrolls the page of the %s sideways, on any width, nor with letters twice as large',
    async (name) => {
      const { page } = await go('?view=map&selected=llsp-board');
      await panel(page).locator('.fact').first().waitFor();
      await openFilters(page);
      await view(page, name).click();
      await (name === 'Map' ? picture(page) : page.getByRole('table').first()).waitFor();
      for (const width of [1440, 768, 390, 320]) {
        await page.setViewportSize({ width, height: 900 });
        await expect.poll(() => beyondTheEdge(page), { message: `at ${width} pixels` }).toEqual([]);
      }
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      for (const width of [1440, 768, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await expect.poll(() => beyondTheEdge(page), { message: `twice as large at ${width}` }).toEqual([]);
      }
    },
  );

  test('the programs and style sheets of the first view are 300 kB or less as they are sent', async () => {
    const { page } = await open(origin());
    const sizes = new Map<string, Promise<number>>();
    page.on('response', (response) => {
      if (/\.(js|css)$/.test(response.url()))
        sizes.set(
          response.url(),
          response.body().then((body) => gzipSync(body).length),
        );
    });
    await page.goto(origin());
    await says(page, 'The county above, its districts below');
    await page.waitForLoadState('networkidle');
    const total = (await Promise.all(sizes.values())).reduce((sum, size) => sum + size, 0);
    expect(sizes.size).toBeGreaterThan(2);
    expect(total / 1000).toBeLessThanOrEqual(300);
  });
});

describe.skipIf(!hasChromium)('the console of the API', () => {
  test('comes from our own server alone, and answers its first example', async () => {
    const { page } = await open(origin());
    await page.goto(`${origin()}/graphql`);
    // The button is there before the question that it asks.
    await page.locator('.graphiql-query-editor .view-lines').getByText('query').first().waitFor();
    await page.getByRole('button', { name: /execute query/i }).click();
    await expect
      .poll(() => page.locator('.graphiql-response').textContent(), { timeout: 20_000 })
      .toContain('Leicester');
  });
});
