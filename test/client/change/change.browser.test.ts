import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { createSchema, writeLandscape } from '../../../seed/write.ts';
import { serveApi } from '../../support/api.ts';
import { desktop, hasChromium, phone, useBrowser } from '../../support/browser.ts';
import { useDatabase } from '../../support/database.ts';
import { beyondTheEdge, faultsOf, kept, tabTo, title, view } from '../../support/explorerPage.ts';
import { shippedLandscape } from '../../support/shippedLandscape.ts';
import { landscape } from '../../support/smallLandscape.ts';

/** Change as people meet it: what was, what is and what comes of it, by keyboard alone and by the table alone. */

const long = `${'Partnership of a very long name '.repeat(9)}<b>now</b> 🏛️ شراكة`;

/** Until 2003 a group, on which Ann sits for the PCT; from 2004 on a board follows it. The forum gains a seat. */
const years = () =>
  landscape('change-years', { name: 'Two years' })
    .node('Source', 'paper', { name: 'Paper', publisher: 'A council', date: '2002' })
    .node('Passage', 'p1', { locator: 'Paragraph 1' })
    .edge('OF', 'p1', 'paper')
    .node('Partnership', 'group', { name: 'Health group', validTo: '2003', passages: ['p1'] })
    .node('Partnership', 'board', { name: 'Health board', validFrom: '2004', passages: ['p1'] })
    .edge('SUCCEEDED_BY', 'group', 'board', { passages: ['p1'] })
    .node('Partnership', 'forum', { name: 'Forum' })
    .node('Partnership', 'arts', { name: long, status: 'proposed' })
    .node('Organisation', 'pct', { name: 'PCT', sector: 'health' })
    .node('Organisation', 'police', { name: 'Police', sector: 'police' })
    .node('Person', 'ann', { name: 'Ann Onymous' })
    .node('Seat', 'group-pct', { role: 'chair', validTo: '2003' })
    .edge('ON', 'group-pct', 'group')
    .edge('ON_BEHALF_OF', 'group-pct', 'pct')
    .edge('HELD_BY', 'group-pct', 'ann')
    .node('Seat', 'forum-police', { role: 'member' })
    .edge('ON', 'forum-police', 'forum')
    .edge('ON_BEHALF_OF', 'forum-police', 'police')
    .node('Seat', 'forum-more', { role: 'member', validFrom: '2004' })
    .edge('ON', 'forum-more', 'forum')
    .edge('ON_BEHALF_OF', 'forum-more', 'police').built;

const database = useDatabase();
const open = useBrowser();
let origin: string;

beforeAll(async () => {
  await createSchema(database());
  await writeLandscape(database(), years());
  await writeLandscape(database(), landscape('change-empty', { name: 'Nobody yet' }).built);
  await writeLandscape(database(), await shippedLandscape('lancaster-2011'));
  origin = (await serveApi(database())).url;
});

const go = async (query: string, size = desktop) => {
  const watched = await open(origin, size);
  await watched.page.goto(`${origin}/?view=change&${query}`);
  await title(watched.page).getByText('Change').waitFor();
  return watched;
};

const picture = (page: Page) => page.getByRole('img', { name: /^Two columns of partnerships/ });
const losers = (page: Page) => page.getByRole('region', { name: 'Who loses every seat' });
const rowsOf = async (page: Page): Promise<readonly (readonly string[])[]> => {
  const table = page.getByRole('table', { name: 'The same as a table' });
  await table.waitFor();
  const rows = await table.locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('td').allInnerTexts()));
};

describe.skipIf(!hasChromium)('change', () => {
  test('by keyboard alone: another date is compared with, and who loses every seat is read', async () => {
    const { page } = await open(origin, desktop);
    await page.goto(`${origin}/?landscape=change-years`);
    await title(page).waitFor();
    await tabTo(page, view(page, 'Change'));
    await page.keyboard.press('Enter');
    const compared = page.locator('summary', { hasText: 'Compared with' });
    await compared.waitFor();
    await tabTo(page, compared);
    await page.keyboard.press('Enter');
    await tabTo(page, page.locator('details[open]').getByLabel('As of a date'));
    await page.keyboard.type('2005');
    await page.keyboard.press('Enter');
    await losers(page).getByText('PCT').waitFor();
    expect(await losers(page).locator('li').allInnerTexts()).toEqual([
      'PCT, who held 1 seat',
      'Ann Onymous, who held 1 seat',
    ]);
    await page.goBack();
    await losers(page).getByText('Nobody who holds a seat before').waitFor();
  });

  test('by the table alone: the group is followed by the board, and the forum has one seat more', async () => {
    const { page } = await go('landscape=change-years&toAsOf=2005');
    expect(await rowsOf(page)).toEqual([
      ['Forum', 'existing', '1', 'has other seats', 'Forum', 'existing', '2 (1 gained)'],
      ['Health group', 'existing', '1 (1 lost)', 'is followed by', 'Health board', 'existing', 'none stated'],
    ]);
    const figures = page.getByRole('table', { name: 'Figures before and after' });
    expect(
      await figures
        .getByRole('row', { name: /^Seats/ })
        .first()
        .innerText(),
    ).toMatch(/2\s+2\s+same/);
    await page.getByRole('link', { name: 'Health board' }).first().click();
    await page.getByRole('heading', { name: 'Health board', level: 2 }).waitFor();
    expect(new URL(page.url()).searchParams.get('date')).toBe('2005');
  });

  test('the two sides swapped: what followed is there only before', async () => {
    const { page } = await go('landscape=change-years&toAsOf=2005');
    await page.locator('summary', { hasText: 'Compared with' }).click();
    await page.getByRole('link', { name: 'Swap the two sides' }).click();
    await page.getByRole('img', { name: /There only before: 1\./ }).waitFor();
    expect(await page.locator('summary', { hasText: 'Facts as of' }).innerText()).toBe(
      'Facts as of 2005 that are existing',
    );
  });

  test('Lancaster, what exists beside what is proposed too: two of the seven groups are followed, five of the nine are new (paragraphs 2.4 and 2.17)', async () => {
    const { page } = await go('landscape=lancaster-2011&toStatuses=existing,proposed');
    await picture(page).waitFor();
    // Two of the five stand with what they follow; three come from nowhere.
    expect(await picture(page).getAttribute('aria-label')).toBe(
      'Two columns of partnerships, before and after. Followed by another: 2. There only after: 3. There both times, unchanged: 16. The table below says the same.',
    );
    const followed = (await rowsOf(page)).filter(([, , , became]) => became?.startsWith('is followed'));
    expect(followed.map(([before, , , became, after]) => [before, became, after])).toEqual([
      ['Health and Well Being', 'is followed by (proposed)', 'Health and Well Being Partnership'],
      ['Valuing People', 'is followed by (proposed)', 'Voluntary, community and faith sector partnership'],
    ]);
  });

  test('a landscape to compare with that there is not is said, and another can be chosen', async () => {
    const { page, expectTrouble } = await go('landscape=change-years&toLandscape=nowhere');
    expectTrouble(/404|400/);
    await page.getByText('could not be loaded').first().waitFor();
    await page.locator('summary', { hasText: 'Compared with' }).click();
    await page.getByLabel('Landscape to compare with').selectOption('change-empty');
    await page.getByRole('img', { name: /There only before: 2\./ }).waitFor();
  });

  test('the picture and the figures can be kept as files', async () => {
    const { page } = await go('landscape=change-years&toAsOf=2005');
    await picture(page).waitFor();
    expect(await kept(page, 'Save the picture as SVG')).toMatch(
      /^change-two-years\.svg: <svg [^>]*xmlns="http:/,
    );
    expect(await kept(page, 'Save the picture as PNG')).toMatch(/^change-two-years\.png: .PNG/);
    expect(await kept(page, 'Save the table as CSV')).toMatch(/^change-two-years\.csv: .?Before,/);
    expect(await kept(page, 'Save the figures as CSV')).toMatch(
      /^figures-two-years\.csv: .?What is counted,/,
    );
  });

  const states = [
    ['dates', 'landscape=change-years&toAsOf=2005'],
    ['landscapes', 'landscape=change-years&toLandscape=lancaster-2011'],
    ['one kind of difference', 'landscape=lancaster-2011&kinds=added'],
  ] as const;
  test.each(states)('%s: no fault for axe, nothing beyond the edge, at both widths', async (_, query) => {
    for (const size of [desktop, { ...phone, width: 320 }]) {
      const { page } = await go(query, size);
      await page.getByRole('heading', { name: 'All differences' }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await faultsOf(page)).toEqual([]);
      expect(await beyondTheEdge(page)).toEqual([]);
    }
  });
});
