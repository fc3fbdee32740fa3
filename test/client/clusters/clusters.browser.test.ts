import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { createSchema, writeLandscape } from '../../../seed/write.ts';
import { serveApi } from '../../support/api.ts';
import { desktop, hasChromium, phone, useBrowser } from '../../support/browser.ts';
import { useDatabase } from '../../support/database.ts';
import { beyondTheEdge, faultsOf, tabTo, title, view } from '../../support/explorerPage.ts';
import { shippedLandscape } from '../../support/shippedLandscape.ts';
import { landscape } from '../../support/smallLandscape.ts';

/** Clusters as people meet them: which partnerships stand together, by keyboard alone and by the table alone. */

const long = `${'Partnership of a very long name '.repeat(9)}<b>now</b> 🏛️ شراكة`;

/** Health and Safety share three bodies, Arts and Sport two others. */
const on: Readonly<Record<string, readonly string[]>> = {
  health: ['council', 'police', 'college'],
  safety: ['council', 'police', 'college'],
  arts: ['gallery', 'club'],
  sport: ['gallery', 'club'],
};

const pairs = () => {
  const small = landscape('clusters-small', { name: 'Two pairs' })
    .node('Source', 'paper', { name: 'Paper', publisher: 'A council', date: '2002' })
    .node('Passage', 'p1', { locator: 'Paragraph 1' })
    .edge('OF', 'p1', 'paper')
    .node('Partnership', 'health', { name: 'Health board' })
    .node('Partnership', 'safety', { name: 'Safety board' })
    .node('Partnership', 'arts', { name: 'Arts forum' })
    .node('Partnership', 'sport', { name: long });
  for (const body of new Set(Object.values(on).flat()))
    small.node('Organisation', body, { name: `The ${body}`, sector: 'local authority' });
  for (const [board, bodies] of Object.entries(on))
    for (const body of bodies)
      small
        .node('Seat', `${board}-${body}`, { role: 'member', passages: ['p1'] })
        .edge('ON', `${board}-${body}`, board)
        .edge('ON_BEHALF_OF', `${board}-${body}`, body);
  return small.built;
};

const database = useDatabase();
const open = useBrowser();
let origin: string;

beforeAll(async () => {
  await createSchema(database());
  await writeLandscape(database(), pairs());
  await writeLandscape(database(), await shippedLandscape('lancaster-2011'));
  origin = (await serveApi(database())).url;
});

const go = async (query: string, size = desktop) => {
  const watched = await open(origin, size);
  await watched.page.goto(`${origin}/?view=clusters&${query}`);
  await title(watched.page).getByText('Clusters of partnerships').waitFor();
  return watched;
};

const rowsOf = async (page: Page): Promise<readonly (readonly string[])[]> => {
  const table = page.getByRole('table', { name: 'The same as a table' });
  await table.waitFor();
  const rows = await table.locator('tbody tr').all();
  return Promise.all(
    rows.map(async (row) => (await row.locator('td').allInnerTexts()).filter((text) => text !== '')),
  );
};

describe.skipIf(!hasChromium)('clusters', () => {
  test('by keyboard alone: who holds the first cluster together, and the page of one of them', async () => {
    const { page } = await open(origin, desktop);
    await page.goto(`${origin}/?landscape=clusters-small`);
    await title(page).waitFor();
    await tabTo(page, view(page, 'Clusters'));
    await page.keyboard.press('Enter');
    const council = page.getByRole('link', { name: 'The council' });
    await council.waitFor();
    await tabTo(page, council);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'The council', level: 2 }).waitFor();
  });

  test('by the table alone: two clusters of two, each with those who sit on both', async () => {
    const { page } = await go('landscape=clusters-small');
    expect((await rowsOf(page)).toSorted()).toEqual([
      [`Arts forum; ${long}`, '2', 'The club; The gallery'],
      ['Health board; Safety board', '2', 'The college; The council; The police'],
    ]);
    // Of five ties three lie in the one cluster, two in the other: 3/5 - (6/10)² + 2/5 - (4/10)² = 0.48.
    await page.getByText('The clusters are real').waitFor();
    expect(await page.locator('.cluster-reading li').first().innerText()).toContain('Modularity 0.48;');
    expect(await page.locator('.cluster-reading li').nth(1).innerText()).toBe(
      'Whether they follow topics cannot be said: too few state any.',
    );
  });

  test('how fine the clusters are is typed, and Back takes it back', async () => {
    const { page } = await go('landscape=clusters-small');
    await page.locator('summary', { hasText: 'Options' }).click();
    await page.getByLabel('How fine the clusters are').fill('0.1');
    await page.keyboard.press('Enter');
    await page.waitForURL(/resolution=0\.1/);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('resolution'));
    expect((await rowsOf(page)).length).toBe(2);
  });

  const states = [
    ['none', 'landscape=lancaster-2011'],
    ['options open', 'landscape=clusters-small&resolution=2&seed=7'],
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
