import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { createSchema, writeLandscape } from '../../../seed/write.ts';
import { serveApi } from '../../support/api.ts';
import { desktop, hasChromium, phone, useBrowser } from '../../support/browser.ts';
import { useDatabase } from '../../support/database.ts';
import { beyondTheEdge, faultsOf, tabTo, title, view } from '../../support/explorerPage.ts';
import { shippedLandscape } from '../../support/shippedLandscape.ts';
import { landscape } from '../../support/smallLandscape.ts';

/** Key people as people meet them: whose leaving would be felt, by keyboard alone and by the table alone. */

const long = `${'Person of a very long name '.repeat(9)}<b>now</b> 🏛️ شراكة`;

/** Ann sits at both tiers, or at one where they are told to be one; Ben and Bob on the one board only, Cy on the other. */
const two = (id: string, tier = 'district') => {
  const small = landscape(id, { name: 'Two boards' })
    .node('Source', 'paper', { name: 'Paper', publisher: 'A council', date: '2002' })
    .node('Passage', 'p1', { locator: 'Paragraph 1' })
    .edge('OF', 'p1', 'paper')
    .node('Partnership', 'county', { name: 'County board', tier: 'county', passages: ['p1'] })
    .node('Partnership', 'district', { name: 'District board', tier, passages: ['p1'] })
    .node('Person', 'ann', { name: 'Ann Onymous' })
    .node('Person', 'ben', { name: 'Ben' })
    .node('Person', 'bob', { name: 'Bob' })
    .node('Person', 'cy', { name: long });
  const seats = [
    ['ann', 'county'],
    ['ann', 'district'],
    ['ben', 'county'],
    ['bob', 'county'],
    ['cy', 'district'],
  ] as const;
  for (const [person, board] of seats)
    small
      .node('Seat', `${person}-${board}`, { role: 'member', passages: ['p1'] })
      .edge('ON', `${person}-${board}`, board)
      .edge('HELD_BY', `${person}-${board}`, person);
  return small.built;
};

const database = useDatabase();
const open = useBrowser();
let origin: string;

beforeAll(async () => {
  await createSchema(database());
  await writeLandscape(database(), two('key-small'));
  await writeLandscape(database(), two('key-one-tier', 'county'));
  await writeLandscape(database(), await shippedLandscape('lancaster-2011'));
  origin = (await serveApi(database())).url;
});

const go = async (query: string, size = desktop) => {
  const watched = await open(origin, size);
  await watched.page.goto(`${origin}/?view=keyPeople&${query}`);
  await title(watched.page).getByText('Key people').waitFor();
  return watched;
};

const rowsOf = async (page: Page): Promise<readonly (readonly string[])[]> => {
  const table = page.getByRole('table', { name: 'The same as a table' });
  await table.waitFor();
  const rows = await table.locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('td').allInnerTexts()));
};

describe.skipIf(!hasChromium)('key people', () => {
  test('by keyboard alone: whose leaving would cut others off, and their page', async () => {
    const { page } = await open(origin, desktop);
    await page.goto(`${origin}/?landscape=key-small`);
    await title(page).waitFor();
    await tabTo(page, view(page, 'Key people'));
    await page.keyboard.press('Enter');
    const first = page.getByRole('listitem').filter({ hasText: 'Cuts others off' });
    await first.waitFor();
    expect(await first.locator('.key-person').innerText()).toContain(
      '2 others would be cut off: District board, Person of a very long name',
    );
    const ann = first.getByRole('link', { name: 'Ann Onymous' });
    await tabTo(page, ann);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ann Onymous', level: 2 }).waitFor();
  });

  test('by the table alone: six of the ten ways between others lead through Ann, who bridges the tiers', async () => {
    const { page } = await go('landscape=key-small');
    // Without Ann: the county board, Ben and Bob on the one side, the district board and Cy on the other: 3 × 2 of 10 pairs.
    expect(await rowsOf(page)).toEqual([
      ['Ann Onymous', '60%', '2', 'district and county', `District board, ${long}`],
    ]);
    const bars = page.getByRole('img', { name: /^Betweenness of the first 1 of 1 people/ });
    expect(await bars.textContent()).toContain('60%, cuts off 2, bridges district and');
  });

  test('who bridges the tiers is shown alone, and who cuts others off', async () => {
    const { page } = await go('landscape=key-one-tier');
    await page.getByText('Options', { exact: true }).click();
    await page.getByLabel('Who is shown').selectOption('Who bridges tiers');
    await page.getByText('Nothing was found').waitFor();
    expect(page.url()).toContain('only=bridges_tiers');
    await page.getByLabel('Who is shown').selectOption('Who would cut others off');
    expect((await rowsOf(page)).map(([who]) => who)).toEqual(['Ann Onymous']);
  });

  test('where the paper names no bodies that sit, it is said, and no empty picture is drawn', async () => {
    const { page } = await go('landscape=key-small');
    await page.getByRole('link', { name: 'Organisations' }).click();
    await page.getByText('The source names no bodies that a seat is held for.').waitFor();
    expect(await page.getByRole('img').count()).toBe(0);
  });

  const states = [
    ['organisations', 'landscape=key-small&of=organisations'],
    ['nobody', 'landscape=lancaster-2011'],
  ] as const;
  test.each(states)('%s: no fault for axe, nothing beyond the edge, at both widths', async (_, query) => {
    for (const size of [desktop, { ...phone, width: 320 }]) {
      const { page } = await go(query, size);
      await page.locator('.pager__said').or(page.getByText('There is nothing of this kind')).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await faultsOf(page)).toEqual([]);
      expect(await beyondTheEdge(page)).toEqual([]);
    }
  });
});
