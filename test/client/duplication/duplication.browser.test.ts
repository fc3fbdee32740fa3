import { beforeAll, describe, expect, test } from 'vitest';
import { createSchema, writeLandscape } from '../../../seed/write.ts';
import { serveApi } from '../../support/api.ts';
import { desktop, hasChromium, phone, useBrowser } from '../../support/browser.ts';
import { useDatabase } from '../../support/database.ts';
import { beyondTheEdge, faultsOf, tabTo, title } from '../../support/explorerPage.ts';
import { landscape } from '../../support/smallLandscape.ts';

/** Duplication as people meet it: ranked pairs whose weights can be moved, in a real browser. */

/** Two safety boards with the same topic and no member in common; an arts forum with the members of the first, and no topic. */
const small = landscape('duplication-small', { name: 'Three boards' })
  .node('Source', 'paper', { name: 'Paper', publisher: 'A council', date: '2002' })
  .node('Passage', 'p1', { locator: 'Paragraph 1' })
  .edge('OF', 'p1', 'paper')
  .node('Theme', 'safety', { name: 'Safety' })
  .node('Theme', 'arts', { name: 'Arts' })
  .node('Organisation', 'council', { name: 'Council' })
  .node('Organisation', 'police', { name: 'Police' })
  .node('Partnership', 'board', { name: 'Safety board', kind: 'board', passages: ['p1'] })
  .node('Partnership', 'group', { name: 'Crime group', kind: 'theme group', passages: ['p1'] })
  .node('Partnership', 'forum', { name: 'Arts forum', kind: 'forum', passages: ['p1'] })
  .edge('ADDRESSES', 'board', 'safety')
  .edge('ADDRESSES', 'group', 'safety')
  .edge('ADDRESSES', 'forum', 'arts')
  .node('Seat', 's1', { role: 'member' })
  .edge('ON', 's1', 'board')
  .edge('ON_BEHALF_OF', 's1', 'council')
  .node('Seat', 's2', { role: 'member' })
  .edge('ON', 's2', 'group')
  .edge('ON_BEHALF_OF', 's2', 'police')
  .node('Seat', 's3', { role: 'member' })
  .edge('ON', 's3', 'forum')
  .edge('ON_BEHALF_OF', 's3', 'council').built;

const database = useDatabase();
const open = useBrowser();
let origin: string;

beforeAll(async () => {
  await createSchema(database());
  await writeLandscape(database(), small);
  origin = (await serveApi(database())).url;
});

const go = async (query = '', size = desktop) => {
  const watched = await open(origin, size);
  await watched.page.goto(`${origin}/?landscape=duplication-small&view=duplication${query}`);
  await title(watched.page).getByText('Duplication').waitFor();
  return watched;
};

describe.skipIf(!hasChromium)('duplication', () => {
  test('by keyboard alone: with members weighed most, the boards that share them come first', async () => {
    const { page } = await go('&modesWeight=0&areaWeight=0&remitWeight=0&membershipWeight=1');
    const first = page.locator('.result').first();
    await first.waitFor();
    // Shared topic and no member: (3 x 1 + 1 x 0) / 4; no shared topic and the same member: (3 x 0 + 1 x 1) / 4.
    expect(await first.locator('.result__subjects').innerText()).toBe('Safety board · Crime group');
    expect(await first.innerText()).toContain('Score 0.75');
    await tabTo(page, page.getByRole('slider', { name: 'Members' }));
    await page.keyboard.press('End');
    // The most is 10: (3 x 0 + 10 x 1) / 13, before (3 x 1 + 10 x 0) / 13.
    await page.getByText('Score 0.77').first().waitFor();
    expect(await first.locator('.result__subjects').innerText()).toBe('Safety board · Arts forum');
    expect(new URL(page.url()).searchParams.get('membershipWeight')).toBe('10');
  });

  test('by the table alone: each respect of a pair, and what the paper does not state', async () => {
    const { page } = await go();
    const row = page.getByRole('table').locator('tbody tr', { hasText: 'Crime group' });
    await row.waitFor();
    const cells = await row.locator('td').allInnerTexts();
    expect([cells[0], ...cells.slice(3, 7)]).toEqual([
      'Safety board and Crime group',
      '1',
      'not stated',
      'not stated',
      '0',
    ]);
  });

  test('a class is filtered by, and its members are a press away', async () => {
    const { page } = await go('&class=complementary');
    await page.getByRole('link', { name: /^Members side by side/ }).click();
    await page.getByRole('region', { name: 'The pair side by side' }).waitFor();
    expect(new URL(page.url()).searchParams.get('view')).toBe('overlaps');
  });

  test.each([
    ['one class', '&class=complementary'],
    ['nothing of a class', '&class=nested'],
    ['weights moved', '&themesWeight=9'],
    ['a weight that is none', '&themesWeight=99'],
  ])('%s: no fault for axe, nothing beyond the edge, at both widths', async (_, query) => {
    for (const size of [desktop, { ...phone, width: 320 }]) {
      const { page, expectTrouble } = await go(query, size);
      expectTrouble(/400/);
      await page.waitForLoadState('networkidle');
      expect(await faultsOf(page)).toEqual([]);
      expect(await beyondTheEdge(page)).toEqual([]);
    }
  });
});
