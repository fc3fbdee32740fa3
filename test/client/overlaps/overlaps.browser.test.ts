import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { createSchema, writeLandscape } from '../../../seed/write.ts';
import { serveApi } from '../../support/api.ts';
import { desktop, hasChromium, phone, useBrowser } from '../../support/browser.ts';
import { useDatabase } from '../../support/database.ts';
import { beyondTheEdge, faultsOf, kept, tabTo, title, view } from '../../support/explorerPage.ts';
import { questionsOf } from '../../support/questions.ts';
import { landscape } from '../../support/smallLandscape.ts';

/** Overlaps as people meet them: who is on both, in a real browser, by keyboard alone and by the table alone. */

/** Health board: council, police, college, trust. Safety board: council, police, college. Arts forum: the trust. */
const on: Readonly<Record<string, readonly string[]>> = {
  health: ['council', 'police', 'college', 'trust'],
  safety: ['council', 'police', 'college'],
  arts: ['trust'],
};
const long = `${'Partnership of a very long name '.repeat(9)}<b>now</b> 🏛️ شراكة`;

const built = () => {
  const small = landscape('overlaps-small', { name: 'Three boards' })
    .node('Source', 'paper', { name: 'Paper', publisher: 'A council', date: '2002' })
    .node('Passage', 'p1', { locator: 'Paragraph 1' })
    .edge('OF', 'p1', 'paper')
    .node('Person', 'ann', { name: 'Ann Onymous' })
    .node('Partnership', 'health', { name: 'Health board', kind: 'board', passages: ['p1'] })
    .node('Partnership', 'safety', { name: 'Safety board', kind: 'board', passages: ['p1'] })
    .node('Partnership', 'arts', { name: long, kind: 'forum', passages: ['p1'] });
  for (const body of ['council', 'police', 'college', 'trust'])
    small.node('Organisation', body, { name: `The ${body}`, sector: 'local authority' });
  for (const [board, bodies] of Object.entries(on))
    for (const body of bodies)
      small
        .node('Seat', `${board}-${body}`, { role: body === 'council' ? 'chair' : 'member' })
        .edge('ON', `${board}-${body}`, board)
        .edge('ON_BEHALF_OF', `${board}-${body}`, body);
  return small.edge('HELD_BY', 'health-council', 'ann').built;
};

/** Twelve boards of one council: 66 pairs, more than a page holds. */
const many = () => {
  const twelve = landscape('overlaps-many', { name: 'Twelve boards' }).node('Organisation', 'council', {
    name: 'The council',
    sector: 'local authority',
  });
  for (let at = 0; at < 12; at += 1)
    twelve
      .node('Partnership', `board-${at}`, { name: `Board ${at}`, kind: 'board' })
      .node('Seat', `seat-${at}`, { role: 'member' })
      .edge('ON', `seat-${at}`, `board-${at}`)
      .edge('ON_BEHALF_OF', `seat-${at}`, 'council');
  return twelve.built;
};

const database = useDatabase();
const open = useBrowser();
let origin: string;

beforeAll(async () => {
  await createSchema(database());
  await writeLandscape(database(), built());
  await writeLandscape(database(), many());
  await writeLandscape(database(), landscape('overlaps-empty', { name: 'Nobody yet' }).built);
  origin = (await serveApi(database())).url;
});

const go = async (query: string, size = desktop) => {
  const watched = await open(origin, size);
  await watched.page.goto(`${origin}/?landscape=overlaps-small&view=overlaps${query}`);
  await title(watched.page).getByText('Overlaps').waitFor();
  return watched;
};

const sides = (page: Page) => page.getByRole('region', { name: 'The pair side by side' });
/** Who is where, as the page says it: a heading, and who stands below it. */
const saidOfPair = async (page: Page): Promise<readonly string[]> => {
  await sides(page).waitFor();
  const lists = await sides(page).locator('.sides__side').all();
  return Promise.all(lists.map(async (list) => (await list.innerText()).replaceAll(/\s+/g, ' ')));
};
const healthAndSafety = [
  'Only Health board (1) The trust member',
  'Both (3) The college member member The council chair: Ann Onymous chair The police member member',
  'Only Safety board (0) None.',
];

describe.skipIf(!hasChromium)('overlaps', () => {
  test('by keyboard alone: the pair of boards that overlap most, and who is on both', async () => {
    const { page } = await open(origin, desktop);
    await page.goto(`${origin}/?landscape=overlaps-small`);
    await title(page).waitFor();
    await tabTo(page, view(page, 'Overlaps'));
    await page.keyboard.press('Enter');
    const first = page.getByRole('link', { name: /^Side by side/ }).first();
    await first.waitFor();
    await tabTo(page, first);
    await page.keyboard.press('Enter');
    expect(await saidOfPair(page)).toEqual(healthAndSafety);
    // It stands above the list: one goes on from where it is.
    const opened = sides(page).getByRole('heading', { level: 2 });
    expect(await opened.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.goBack();
    await sides(page).waitFor({ state: 'detached' });
  });

  test('by the table alone: the heat map’s table names the pair and opens it', async () => {
    const { page } = await go('&show=heat');
    const row = page.getByRole('table').getByRole('row').nth(1);
    await row.waitFor();
    // Three of the four that either has: Jaccard 0.75.
    expect(await row.locator('td').allInnerTexts()).toEqual(['Health board and Safety board', '0.75']);
    await row.getByRole('link').click();
    expect(await saidOfPair(page)).toEqual(healthAndSafety);
  });

  test('the combinations: three are in both boards alone, the trust in the other two', async () => {
    const { page } = await go('&show=sets');
    await page.getByRole('table').waitFor();
    const rows = await page.getByRole('table').locator('tbody tr').all();
    const said = await Promise.all(rows.map((row) => row.locator('td').allInnerTexts()));
    expect(said.map(([, count, who]) => [count, who])).toEqual([
      ['3', 'The college, The council, The police'],
      ['1', 'The trust'],
    ]);
    expect(await page.getByRole('img', { name: /^UpSet plot of 3 partnerships/ }).count()).toBe(1);
  });

  test('what partnerships share is counted before one looks', async () => {
    const { page } = await go('');
    await page.getByRole('link', { name: 'Organisations (2)' }).waitFor();
    await page.getByRole('link', { name: 'People (0)' }).click();
    await page.getByText(/^Nothing was found/).waitFor();
  });

  test('the set in sight is counted first, and never two at once', async () => {
    const { page } = await open(origin);
    const asked: string[] = [];
    await page.route('**/graphql', async (route) => {
      const { query, variables } = route.request().postDataJSON() as {
        readonly query: string;
        readonly variables: { readonly by?: string };
      };
      if (!query.includes('OverlapCount')) return route.continue();
      asked.push(`${String(variables.by)} asked`);
      const answer = await route.fetch();
      asked.push(`${String(variables.by)} answered`);
      return route.fulfill({ response: answer });
    });
    await page.goto(`${origin}/?landscape=overlaps-small&view=overlaps&by=people`);
    await page.getByRole('link', { name: 'Areas (0)' }).waitFor();
    const inTurn = ['people', 'organisations', 'themes', 'areas'];
    expect(asked).toEqual(inTurn.flatMap((set) => [`${set} asked`, `${set} answered`]));
  });

  test('the picture and its data can be kept as files', async () => {
    const { page } = await go('&show=heat');
    expect(await kept(page, 'Save the heat map as SVG')).toMatch(
      /^heat-map-three-boards\.svg: <svg [^>]*xmlns="http:/,
    );
    expect(await kept(page, 'Save the heat map as PNG')).toMatch(/^heat-map-three-boards\.png: .PNG/);
    expect(await kept(page, 'Save the heat map as CSV')).toMatch(
      /^heat-map-three-boards\.csv: .?Partnership,/,
    );
  });

  test('a list of more than a page is saved whole; it can be stopped, and fails without a file', async () => {
    const { page, expectTrouble } = await open(origin);
    await page.goto(`${origin}/?landscape=overlaps-many&view=overlaps`);
    const save = page.getByRole('button', { name: 'Save all 66 results as CSV' });
    await save.waitFor();
    const questions = await questionsOf(page, (name) => name === 'OverlapPairs');
    await questions.are('held');
    await save.click();
    await page.getByText('0 of 66 are there').waitFor();
    await page.getByRole('button', { name: 'Stop saving' }).click();
    await save.waitFor();
    await questions.are('failed');
    expectTrouble(/status of 500/);
    await save.click();
    await page.getByText(/^The CSV could not be made\./).waitFor();
    await questions.are('answered');
    expect(await kept(page, 'Save all 66 results as CSV')).toMatch(
      /^overlaps-twelve-boards\.csv: .?Partnership,/,
    );
  });

  const states = [
    ['heat map', '&show=heat'],
    ['combinations', '&show=sets'],
    ['a pair', '&a=health&b=safety'],
    ['nothing shared', '&by=people'],
    ['a pair that is none', '&a=health&b=nobody'],
  ] as const;
  test.each(states)('%s: no fault for axe, nothing beyond the edge, at both widths', async (_, query) => {
    for (const size of [desktop, { ...phone, width: 320 }]) {
      const { page } = await go(query, size);
      await page.waitForLoadState('networkidle');
      expect(await faultsOf(page)).toEqual([]);
      expect(await beyondTheEdge(page)).toEqual([]);
    }
  });
});
