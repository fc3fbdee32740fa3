import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { dueRegisters, loadShipped } from '../../seed/loadShipped.ts';
import { createSchema, writeLandscape } from '../../seed/write.ts';
import { serveApi } from '../support/api.ts';
import { desktop, hasChromium, phone, useBrowser } from '../support/browser.ts';
import { useDatabase } from '../support/database.ts';
import { landscape } from '../support/smallLandscape.ts';

/** The page as people meet it: a real browser, the real server, the landscape that ships, and one with names that bite. */

const biting = '<img src=x onerror="document.title=1"> & Söhne العربية';
const small = landscape('page-small', { name: 'A small county' })
  .node('Area', 'county', { name: 'Smallshire', kind: 'county' })
  .node('Partnership', 'board', { name: 'Board', kind: 'board', tier: 'county', aliases: ['The Table'] })
  .node('Organisation', 'council', { name: biting, sector: 'local authority', tier: 'county' })
  .node('Seat', 'seat', { role: 'member' })
  .edge('COVERS', 'board', 'county')
  .edge('ON', 'seat', 'board')
  .edge('ON_BEHALF_OF', 'seat', 'council').built;

const database = useDatabase();
const open = useBrowser();
let origin: string;

beforeAll(async () => {
  await createSchema(database());
  await loadShipped(database(), await dueRegisters(database()));
  await writeLandscape(database(), small);
  await writeLandscape(database(), landscape('page-empty', { name: 'Nobody yet' }).built);
  origin = (await serveApi(database())).url;
});

const go = async (query = '', size = desktop) => {
  const watched = await open(origin, size);
  await watched.page.goto(`${origin}/${query}`);
  return watched;
};
const picture = (page: Page) => page.getByRole('application');
/** "74 boxes, 34 links" of the picture, as it says to a screen reader. */
const drawn = async (page: Page): Promise<string> =>
  (await picture(page).getAttribute('aria-label'))?.replace(/^.*: /, '') ?? '';
const panel = (page: Page) => page.getByRole('complementary', { name: 'What the paper says' });
const heading = (page: Page) => panel(page).getByRole('heading', { level: 2 });
const search = (page: Page) => page.getByRole('combobox', { name: 'Find a body, person or theme' });
const rows = (page: Page, table: number) => page.getByRole('table').nth(table).locator('tbody tr');

describe.skipIf(!hasChromium)('the page', () => {
  test('opens on the picture of Leicestershire 2002, asks nobody but its server, and says nothing in the console', async () => {
    const { page, troubles } = await go();
    await picture(page).waitFor();
    expect(await page.title()).toContain('Partnership landscape');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Leicestershire 2002');
    expect(await drawn(page)).toMatch(/^\d+ boxes, \d+ links$/);
    await panel(page)
      .getByText(/^\d+ facts, by how far they are facts$/)
      .waitFor();
    expect(troubles).toEqual([]);
  });

  test('finds a body by another name, says which one matched, and shows its facts, each with its place', async () => {
    const { page } = await go();
    await search(page).fill('LLSP');
    const option = page.getByRole('listbox').getByRole('option').first();
    await option.waitFor();
    expect(await option.textContent()).toMatch(
      /Leicestershire Local Strategic Partnership.*also called “.*LLSP.*”/,
    );
    await option.click();
    await heading(page).getByText('Leicestershire Local Strategic Partnership').waitFor();
    const facts = panel(page).locator('.fact');
    const count = await facts.count();
    expect(count).toBeGreaterThan(5);
    expect(await facts.filter({ has: page.locator('.passages, .passage') }).count()).toBe(count);
    expect(new URL(page.url()).searchParams.get('selected')).toMatch(/^llsp/);
  });

  test('says the same in the table as in the picture', async () => {
    const { page } = await go('?landscape=leicestershire-2002');
    await picture(page).waitFor();
    const inPicture = await drawn(page);
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.getByRole('table').nth(1).waitFor();
    expect(`${await rows(page, 0).count()} boxes, ${await rows(page, 1).count()} links`).toBe(inPicture);
  });

  test('shows the small county whole, names as text', async () => {
    const { page, troubles } = await go('?landscape=page-small&view=table&links=COVERS');
    await page.getByRole('table').first().waitFor();
    expect(await rows(page, 0).locator('td:first-child').allTextContents()).toEqual([
      'Smallshire',
      'Board',
      biting,
    ]);
    expect(await rows(page, 1).locator('td').allTextContents()).toEqual([
      'Board',
      'Board covers Smallshire',
      'Smallshire',
      'Existing',
      biting,
      `${biting} has a seat on Board`,
      'Board',
      'Existing',
    ]);
    expect(await page.locator('img').count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  test('narrows picture and table by type, status, tier and date, and keeps that through Back and a reload', async () => {
    const { page } = await go('?landscape=leicestershire-2002');
    await picture(page).waitFor();
    const whole = await drawn(page);
    await page.getByText('Choose what is shown').click();
    for (const name of [/^Areas? /, /^Proposed /, /^County /]) {
      const before = await drawn(page);
      await page.getByRole('checkbox', { name }).first().click();
      await expect.poll(() => drawn(page)).not.toBe(before);
    }
    const narrowed = await drawn(page);
    await page.reload();
    await picture(page).waitFor();
    expect(await drawn(page)).toBe(narrowed);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(() => drawn(page)).toBe(whole);
    await page.goBack();
    await expect.poll(() => drawn(page)).toBe(narrowed);
  });

  test('says so where a date leaves nothing, and clears it', async () => {
    const { page } = await go('?landscape=leicestershire-2002&date=1066');
    await expect.poll(() => page.locator('main').textContent()).toMatch(/as of 1066/);
    await page.goto(`${origin}/?landscape=page-empty`);
    await page.getByText('This landscape holds no bodies yet.').waitFor();
  });

  test.each([
    ['?landscape=nowhere', 'There is no landscape “nowhere” here.'],
    ['?landscape=page-small&selected=nobody', 'Nothing here has the id “nobody”.'],
    ['?landscape=page-small&date=yesterday', 'could not be loaded'],
  ])('answers %s with what is wrong and what to do', async (query, said) => {
    const { page } = await go(query);
    await page.getByText(said).waitFor();
  });

  test('shows a failed answer with a way to try again, and comes back', async () => {
    const { page } = await open(origin);
    let fails = true;
    await page.route('**/graphql', (route) => (fails ? route.abort() : route.continue()));
    await page.goto(origin);
    await page.getByRole('alert').waitFor();
    fails = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await picture(page).waitFor();
  });

  test('shows that it is busy while an answer is on its way', async () => {
    const { page } = await open(origin);
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/graphql', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(origin);
    await page.getByText(/^ ?Loading .*…$/).waitFor();
    letGo();
    await picture(page).waitFor();
  });

  test('is walked by keyboard alone: find a body, read its facts, walk the picture', async () => {
    const { page } = await go('?landscape=leicestershire-2002');
    await picture(page).waitFor();
    const focused = () =>
      page.evaluate(() => {
        const at = document.activeElement;
        return at?.getAttribute('role') ?? at?.tagName.toLowerCase() ?? '';
      });
    const tabTo = async (what: string): Promise<void> => {
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press('Tab');
        if ((await focused()) === what) return;
      }
      throw new Error(`Tab never comes to ${what}.`);
    };
    await tabTo('combobox');
    await page.keyboard.type('constabulary');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await heading(page).getByText('Leicestershire Constabulary').waitFor();
    await tabTo('application');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect.poll(() => heading(page).textContent()).not.toBe('Leicestershire Constabulary');
    await page.keyboard.press('Escape');
    await heading(page).getByText('What this rests on').waitFor();
  });

  describe.each([
    ['a desktop', desktop],
    ['a phone', phone],
    ['a narrow phone', { width: 320, height: 640 }],
  ])('on %s', (_, size) => {
    const states: readonly (readonly [string, string])[] = [
      ['the first view', ''],
      ['the picture', '?view=picture'],
      ['the table with a body selected', '?view=table&selected=llsp-board'],
      ['a link selected', '?landscape=page-small&selected=COVERS:board:county'],
      ['a landscape that is not there', '?landscape=nowhere'],
      ['an empty landscape', '?landscape=page-empty'],
    ];

    test.each(states)(
      '%s has no fault that axe finds, and does not scroll sideways',
      async (_name, query) => {
        const { page } = await go(query, size);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        await page
          .getByText('Choose what is shown')
          .click({ timeout: 1_000 })
          .catch(() => undefined);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        const [scrolls, shows] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        expect(scrolls).toBe(shows);
      },
    );
  });
});

describe.skipIf(!hasChromium)('the console of the API', () => {
  test('comes from our own server alone, and answers its first example', async () => {
    const { page, troubles } = await open(origin);
    await page.goto(`${origin}/graphql`);
    // The button is there before the question that it asks.
    await page.locator('.graphiql-query-editor .view-lines').getByText('query').first().waitFor();
    await page.getByRole('button', { name: /execute query/i }).click();
    await expect
      .poll(() => page.locator('.graphiql-response').textContent(), { timeout: 20_000 })
      .toContain('Leicester');
    expect(troubles).toEqual([]);
  });
});
