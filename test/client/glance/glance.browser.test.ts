import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { desktop, hasChromium, useBrowser } from '../../support/browser.ts';
import { everything } from '../../support/everyView.ts';
import { settled, tabTo, title } from '../../support/explorerPage.ts';
import { useShipped } from '../../support/shipped.ts';

/** What overlaps, is done twice or is missing between the tiers, as somebody reads it who has a minute. */

const open = useBrowser();
const origin = useShipped(everything.built);

const go = async (query: string) => {
  const watched = await open(origin(), desktop);
  await watched.page.goto(`${origin()}/?view=glance&landscape=${query}`);
  await settled(watched.page);
  return watched;
};

const inBrief = (page: Page): Promise<readonly string[]> =>
  page.getByRole('list', { name: 'In brief' }).getByRole('listitem').allInnerTexts();
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const whole = (page: Page, name: string | RegExp) => page.getByRole('link', { name });

describe.skipIf(!hasChromium)('at a glance', () => {
  test('by keyboard alone from the start page: what overlaps, is done twice or is missing, in a sentence each', async () => {
    const { page } = await open(origin(), desktop);
    await page.goto(`${origin()}/?landscape=every-view`);
    await title(page).waitFor();
    await tabTo(page, whole(page, 'What overlaps, is done twice or is missing between the tiers?'));
    await page.keyboard.press('Enter');
    await page.getByText('worked out by us').first().waitFor();
    await settled(page);
    expect(await inBrief(page)).toEqual([
      // The board and the forum have council and police in common, the northern board the council with each of them.
      'What overlaps: 3 pairs of partnerships are said to share an organisation. (3 of 3 partnerships name who sits on them.)',
      'What is done twice: 1 pair of duplicates in one tier; 2 pairs do like work across the tiers. (0 of 3 partnerships state modes of working.)',
      'What is missing between the tiers: Of 2 topics: 1 at both tiers, 0 at the county alone, 0 in the districts alone, 1 at neither tier. ' +
        'Without a voice at the county: North and South. 1 partnership of the county is without a counterpart in a district. (4 of 4 partnerships have a tier or an area.)',
      expect.stringMatching(
        /^What has nobody: No gap stated by the review, 1 blank in its tables, \d+ worked out by us\./,
      ),
    ]);
    await tabTo(page, whole(page, /^See more in Duplication ?: Duplicates in one tier$/));
    await page.keyboard.press('Enter');
    await title(page).getByText('Duplication').waitFor();
    expect(new URL(page.url()).search).toBe('?landscape=every-view&view=duplication&class=duplicate');
  });

  test('who says that something is missing is never mixed up', async () => {
    const { page } = await go('leicestershire-2002');
    const nobody = part(page, 'What has nobody');
    // Five that the paper states and five blanks of its table (Appendix 1, paragraph 16): none of them ours.
    expect((await nobody.getByRole('heading', { level: 3 }).allInnerTexts()).slice(0, 2)).toEqual([
      'Stated by the review (5)',
      'Blank in its table (5)',
    ]);
    expect(await nobody.locator('.result__because').count()).toBe(9);
    await whole(page, /^See all 5 in Gaps and stale ?: Blank in its table$/).click();
    await expect.poll(() => page.locator('.result__because').count()).toBe(5);
  });

  test('where nothing is found it says so, and one press counts what is planned on the whole page', async () => {
    const { page } = await go('leicestershire-2002');
    const overlaps = part(page, 'What overlaps');
    await overlaps.getByText('No two partnerships are said to have an organisation in common.').waitFor();
    await overlaps.getByRole('link', { name: 'Count what is proposed, recommended or expected too' }).click();
    const found = 'share 1 of the 1 and 19 organisations on them';
    await overlaps.locator('.result__because').getByText(found).waitFor();
    await settled(page);
    const counted = 'existing, expected, proposed, recommended';
    expect(await page.getByText(`Facts that count: ${counted}.`).count()).toBe(4);
    await whole(page, /^See more in Overlaps/).click();
    await page
      .getByText('Facts as of 31 May 2002 that are existing, proposed, recommended, expected')
      .waitFor();
    await page.locator('.result__because').getByText(found).waitFor();
  });

  test('a result keeps its address in the list that holds it for good', async () => {
    const { page } = await go('every-view&date=2002');
    await part(page, 'What overlaps')
      .getByText(/Where it stands/)
      .first()
      .click();
    await page.getByRole('link', { name: 'Link to this result' }).first().click();
    await page.locator('.result--chosen').waitFor();
    const { searchParams } = new URL(page.url());
    expect([...searchParams.keys()].sort()).toEqual(['date', 'landscape', 'result', 'view']);
    expect([searchParams.get('view'), searchParams.get('date')]).toEqual(['overlaps', '2002']);
  });

  test('each part is asked once the one before it is there or has failed, and none takes the others with it', async () => {
    const { page, expectTrouble } = await open(origin(), desktop);
    expectTrouble(/status of 500/);
    const asked: string[] = [];
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/graphql', async (route) => {
      const { query } = route.request().postDataJSON() as { readonly query: string };
      const name = /query (Glance\w+)/.exec(query)?.[1];
      if (name === undefined) return route.continue();
      asked.push(name);
      if (name !== 'GlanceOverlaps') return route.continue();
      await held;
      return route.fulfill({ status: 500, json: { errors: [{ message: 'The server failed over this.' }] } });
    });
    await page.goto(`${origin()}/?view=glance&landscape=every-view`);
    await page.getByText('Loading what overlaps…').waitFor();
    expect(asked).toEqual(['GlanceOverlaps']);
    expect((await inBrief(page)).map((line) => line.split(': ')[1])).toEqual(
      Array.from({ length: 4 }, () => 'being worked out.'),
    );
    letGo();
    await page.getByRole('alert').getByText('The server failed over this.').waitFor();
    await part(page, 'What has nobody').locator('.result').first().waitFor();
    expect(asked).toEqual(['GlanceOverlaps', 'GlanceTwice', 'GlanceBetween', 'GlanceMissing']);
    expect((await inBrief(page))[0]).toBe('What overlaps: could not be loaded.');
  });
});
