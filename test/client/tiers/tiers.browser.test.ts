import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { desktop, hasChromium, phone, useBrowser } from '../../support/browser.ts';
import { beyondTheEdge, faultsOf, kept, tabTo, title, view } from '../../support/explorerPage.ts';
import { useShipped } from '../../support/shipped.ts';
import { landscape } from '../../support/smallLandscape.ts';

/** Two tiers as people meet them: which districts have nobody for a theme, by keyboard alone and by the table alone. */

const long = `${'Culture of a very long name '.repeat(10)}<b>now</b> 🏛️ ثقافة`;

/**
 * A county with the districts North and South. Safety: the county and North; transport: nobody, left blank; culture: South
 * alone. The county's board answers to North's, says the source; the council of South has a seat with its LSP at the board.
 */
const built = () =>
  landscape('tiers-small', { name: 'Two districts' })
    .node('Source', 'paper', { name: 'Paper', publisher: 'A council', date: '2002' })
    .node('Passage', 'p1', { locator: 'Paragraph 1' })
    .edge('OF', 'p1', 'paper')
    .node('Area', 'shire', { name: 'Shire', kind: 'county' })
    .node('Area', 'north', { name: 'North', kind: 'district' })
    .node('Area', 'south', { name: 'South', kind: 'district' })
    .edge('WITHIN', 'north', 'shire')
    .edge('WITHIN', 'south', 'shire')
    .node('Theme', 'safety', { name: 'Safety', passages: ['p1'] })
    .node('Theme', 'transport', { name: 'Transport' })
    .node('Theme', 'culture', { name: long })
    .node('Finding', 'blank', { name: 'No organisation: Transport', kind: 'blank in table' })
    .edge('ABOUT', 'blank', 'transport')
    .node('Partnership', 'board', { name: 'Shire board', tier: 'county', limitAbsolute: 2 })
    .edge('COVERS', 'board', 'shire')
    .edge('ADDRESSES', 'board', 'safety')
    .node('Partnership', 'north-board', { name: 'North board', tier: 'district' })
    .edge('COVERS', 'north-board', 'north')
    .edge('ADDRESSES', 'north-board', 'safety')
    .edge('COUNTERPART_OF', 'board', 'north-board', { passages: ['p1'] })
    .node('Partnership', 'south-lsp', { name: 'South LSP', tier: 'district' })
    .edge('COVERS', 'south-lsp', 'south')
    .edge('ADDRESSES', 'south-lsp', 'culture')
    .node('Organisation', 'south-council', { name: 'South council', tier: 'district' })
    .edge('COVERS', 'south-council', 'south')
    .node('Seat', 'joint', { role: 'member', passages: ['p1'] })
    .edge('ON', 'joint', 'board')
    .edge('ON_BEHALF_OF', 'joint', 'south-council')
    .edge('ON_BEHALF_OF', 'joint', 'south-lsp')
    .node('Seat', 'own', { role: 'member' })
    .edge('ON', 'own', 'south-lsp')
    .edge('ON_BEHALF_OF', 'own', 'south-council').built;

const open = useBrowser();
const origin = useShipped(built());

const go = async (query: string, size = desktop) => {
  const watched = await open(origin(), size);
  await watched.page.goto(`${origin()}/?view=tiers&landscape=${query}`);
  await title(watched.page).getByText('Two tiers').waitFor();
  return watched;
};

const topic = (page: Page) => page.getByRole('region', { name: 'The topic place by place' });
/** The rows of a table as it says them, a text a cell. */
const rowsOf = async (page: Page): Promise<readonly (readonly string[])[]> => {
  const table = page.getByRole('table').first();
  await table.waitFor();
  const rows = await table.locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('td').allInnerTexts()));
};
const listUnder = (page: Page, heading: string): Promise<readonly string[]> =>
  page
    .getByRole('heading', { name: heading })
    .locator('xpath=following-sibling::*[self::ul or self::ol][1]/li')
    .allInnerTexts();

describe.skipIf(!hasChromium)('two tiers', () => {
  test('by keyboard alone: the district without a body for safety', async () => {
    const { page } = await open(origin(), desktop);
    await page.goto(`${origin()}/?landscape=tiers-small`);
    await title(page).waitFor();
    await tabTo(page, view(page, 'Two tiers'));
    await page.keyboard.press('Enter');
    const safety = page.getByRole('table').getByRole('link', { name: 'Safety' });
    await safety.waitFor();
    await tabTo(page, safety);
    await page.keyboard.press('Enter');
    await topic(page).waitFor();
    const places = await topic(page).locator('.open-topic__place').allInnerTexts();
    expect(places.map((text) => text.replaceAll(/\s+/g, ' '))).toEqual([
      'Shire Shire board',
      'North North board',
      'South Nobody',
    ]);
    await page.goBack();
    await topic(page).waitFor({ state: 'detached' });
  });

  test('by the table alone: which districts have nobody, and what the review left blank', async () => {
    const { page } = await go('tiers-small');
    const rows = await rowsOf(page);
    expect(rows.map(([name, held, , , without, blank]) => [name, held, without, blank])).toEqual([
      ['Safety', 'Both tiers', 'South', '–'],
      [long, 'Districts alone', 'North', '–'],
      ['Transport', 'Neither tier', 'North, South', 'left blank'],
    ]);
    expect(rows[0]?.slice(2, 4)).toEqual(['Shire board', 'North: North board']);
  });

  test('counterparts as the source states them stand apart from those worked out', async () => {
    const { page } = await go('tiers-small&show=counterparts');
    await page.getByRole('heading', { name: 'Worked out by us' }).waitFor();
    const [stated, ...more] = await listUnder(page, 'Stated by the source');
    expect([stated, more]).toEqual([expect.stringContaining('Shire board · North board'), []]);
    await page.getByText('There is nothing of this kind').waitFor();
    await page.getByText('None: each has one, or there is no partnership of the county.').waitFor();
  });

  test('a district that nobody speaks for at the county is named, and who sits at both tiers', async () => {
    const { page } = await go('tiers-small&show=voices');
    await page.getByRole('table').waitFor();
    expect(await listUnder(page, 'Districts without a voice at the county')).toEqual(['North']);
    expect(await rowsOf(page)).toEqual([['South council', 'Organisation', '1', '1']]);
  });

  test('Leicestershire 2002: seven joint seats keep to the limit of 25, fourteen separate ones do not', async () => {
    const { page } = await go('leicestershire-2002');
    await page.getByRole('link', { name: 'One seat for two bodies (1)' }).click();
    const said = page.getByRole('status').filter({ hasText: 'others are' });
    // Appendix 1, paragraphs 12 and 16, without the options that were only considered: seventeen others.
    await said.getByText('Joint seats: 7 and 17 others are 24, within the limit of 25').waitFor();
    await page.getByRole('link', { name: 'A seat for each' }).click();
    await said.getByText('A seat for each: 14 and 17 others are 31, 6 over the limit of 25').waitFor();
    expect(await page.locator('.dual__seat--beyond').count()).toBe(6);
    expect((await rowsOf(page)).map((row) => row.slice(1, 4))).toEqual([
      ['7', '17', '24'],
      ['14', '17', '31'],
    ]);
    await page.goBack();
    await said.getByText('Joint seats').waitFor();
  });

  test('Leicestershire 2002: one column stands for seven districts, and says so', async () => {
    const { page } = await go('leicestershire-2002');
    await page.getByRole('img', { name: /^Grid of 19 topics by .*districts \(stands for 7\)/ }).waitFor();
    const rows = await rowsOf(page);
    expect(rows.find(([name]) => name === 'Culture')?.slice(1, 5)).toEqual([
      'County alone',
      'Leicestershire Cultural Strategy Forum',
      'nobody',
      "Leicestershire's seven districts (stands for 7)",
    ]);
  });

  test('the grid and its data can be kept as files', async () => {
    const { page } = await go('tiers-small');
    expect(await kept(page, 'Save the grid as SVG')).toMatch(
      /^two-tiers-two-districts\.svg: <svg [^>]*xmlns="http:/,
    );
    expect(await kept(page, 'Save the grid as PNG')).toMatch(/^two-tiers-two-districts\.png: .PNG/);
    expect(await kept(page, 'Save the grid as CSV')).toContain(
      'Safety,Both tiers,Shire board,North board,,South,',
    );
  });

  const states = [
    ['a topic', 'tiers-small&topic=safety'],
    ['counterparts', 'tiers-small&show=counterparts'],
    ['voices', 'tiers-small&show=voices'],
    ['joint seats', 'tiers-small&show=dual'],
    ['a seat for each', 'tiers-small&show=dual&seating=separate'],
    ['blocks, of which there are none', 'tiers-small&by=blocks'],
    ['a column for seven', 'leicestershire-2002'],
  ] as const;
  test.each(states)('%s: no fault for axe, nothing beyond the edge, at both widths', async (_, query) => {
    for (const size of [desktop, { ...phone, width: 320 }]) {
      const { page } = await go(query, size);
      await page.waitForLoadState('networkidle');
      expect(await faultsOf(page)).toEqual([]);
      expect(await beyondTheEdge(page)).toEqual([]);
    }
  });

  test('a county that is none is refused with what is wrong', async () => {
    const { page, expectTrouble } = await go('tiers-small&county=nowhere');
    expectTrouble(/status of 400/);
    await page.getByText(/Two tiers could not be loaded/).waitFor();
    await page.getByText(/none of the areas that are counted is "nowhere"/).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});
