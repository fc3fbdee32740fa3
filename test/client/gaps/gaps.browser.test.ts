import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { desktop, hasChromium, phone, useBrowser } from '../../support/browser.ts';
import { beyondTheEdge, faultsOf, tabTo, title, view } from '../../support/explorerPage.ts';
import { useShipped } from '../../support/shipped.ts';
import { landscape } from '../../support/smallLandscape.ts';

/** Gaps and stale bodies as people meet them: who says that something is missing is never mixed up. */

const long = `${'Forum of a very long name '.repeat(10)}<b>now</b> 🏛️ منتدى`;

/** The review says one gap and leaves one blank, both about transport; that it has nobody is worked out too. */
const built = () =>
  landscape('gaps-small', { name: 'A few gaps' })
    .node('Source', 'paper', { name: 'Paper', publisher: 'A council', date: '2002' })
    .node('Passage', 'p1', { locator: 'Paragraph 1' })
    .edge('OF', 'p1', 'paper')
    .node('Theme', 'transport', { name: 'Transport', passages: ['p1'] })
    .node('Finding', 'said', { name: 'No lead for transport.', kind: 'gap', passages: ['p1'] })
    .edge('ABOUT', 'said', 'transport')
    .node('Finding', 'blank', { name: 'No organisation: Transport', kind: 'blank in table' })
    .edge('ABOUT', 'blank', 'transport')
    .node('Partnership', 'ended', { name: 'Old board', status: 'ended', passages: ['p1'] })
    .node('Partnership', 'forum', { name: long, meetingsAYearFrom: 4, meetingsAYearTo: 4 }).built;

const open = useBrowser();
const origin = useShipped(built());

const go = async (query: string, size = desktop) => {
  const watched = await open(origin(), size);
  await watched.page.goto(`${origin()}/?view=gaps&landscape=${query}`);
  await title(watched.page).getByText('Gaps and stale').waitFor();
  return watched;
};

const rowsOf = async (page: Page): Promise<readonly (readonly string[])[]> => {
  const table = page.getByRole('table').first();
  await table.waitFor();
  const rows = await table.locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('td').allInnerTexts()));
};
/** Sentences of the lists, each under who says so. */
const saidBy = (page: Page, origin: string): Promise<readonly string[]> =>
  page.getByRole('region', { name: origin, exact: true }).locator('.result__because').allInnerTexts();

describe.skipIf(!hasChromium)('gaps and stale bodies', () => {
  test('by keyboard alone: the themes that have no partnership, as we work it out', async () => {
    const { page } = await open(origin(), desktop);
    await page.goto(`${origin()}/?landscape=gaps-small`);
    await title(page).waitFor();
    await tabTo(page, view(page, 'Gaps and stale'));
    await page.keyboard.press('Enter');
    const number = page.getByRole('link', { name: 'Worked out by us: Theme without a partnership' });
    await number.waitFor();
    await tabTo(page, number);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('.result__because').allInnerTexts())
      .toEqual(['No partnership is said to lead on or address Transport.']);
    await page.goBack();
    await page.getByRole('region', { name: 'Stated by the review' }).waitFor();
  });

  test('by the table alone: how many there are of each kind, by who says so', async () => {
    const { page } = await go('leicestershire-2002');
    await page.getByRole('table').waitFor();
    const cells = await page.getByRole('table').locator('tbody tr').all();
    const numbers = await Promise.all(
      cells.map((row) =>
        row.locator('td').evaluateAll((all) =>
          all.map((one) => {
            const hidden = one.querySelector('.govuk-visually-hidden')?.textContent ?? '';
            return one.textContent.replace(hidden, '').trim();
          }),
        ),
      ),
    );
    // Five that the paper states and five blanks of its table (Appendix 1, paragraph 16): none of them ours.
    expect(numbers.at(-1)).toEqual(['Other, as the review says it', '5', '5', '0']);
    expect(numbers.slice(0, -1).every(([, stated, blank]) => stated === '0' && blank === '0')).toBe(true);
  });

  test('the same gap stands once under each who says so', async () => {
    const { page } = await go('gaps-small');
    await page.getByRole('table').waitFor();
    expect(await saidBy(page, 'Stated by the review')).toEqual([
      'The review says: No lead for transport. It is about Transport.',
    ]);
    expect(await saidBy(page, 'Blank in its table')).toEqual([
      'A table of the review is blank: No organisation: Transport. It is about Transport.',
    ]);
    expect(await saidBy(page, 'Worked out by us')).toEqual([
      'The source names nobody who leads on Transport.',
      'No partnership is said to lead on or address Transport.',
    ]);
  });

  test('stale bodies are the other part: which shows which sign, most signs first', async () => {
    const { page } = await go('gaps-small');
    await page.getByRole('link', { name: 'Stale bodies' }).click();
    expect(await rowsOf(page)).toEqual([
      ['Old board', 'Ended, says the source; No meetings stated; No seat stated', '0.5'],
      [long, 'No seat stated', '0.17'],
    ]);
    await page
      .getByRole('img', { name: /^Signs of 2 bodies: Ended, says the source 1, Does not meet 0/ })
      .waitFor();
    await page.getByText('Options', { exact: true }).click();
    await page.getByLabel('Sources since').fill('2005');
    await page.keyboard.press('Enter');
    await page.getByRole('img', { name: /No newer source 2/ }).waitFor();
  });

  const states = [
    ['one kind', 'gaps-small&origins=worked_out&kinds=theme_without_a_seat'],
    ['a kind that there is none of', 'gaps-small&kinds=vacancy'],
    ['stale of a sign that none shows', 'gaps-small&show=stale&kinds=past_its_review'],
    ['many gaps', 'leicestershire-2002'],
  ] as const;
  test.each(states)('%s: no fault for axe, nothing beyond the edge, at both widths', async (_, query) => {
    for (const size of [desktop, { ...phone, width: 320 }]) {
      const { page } = await go(query, size);
      await page.waitForLoadState('networkidle');
      expect(await faultsOf(page)).toEqual([]);
      expect(await beyondTheEdge(page)).toEqual([]);
    }
  });

  test('a date that is none is refused with what is wrong', async () => {
    const { page, expectTrouble } = await go('gaps-small&show=stale&sourcesSince=yesterday');
    expectTrouble(/status of 400/);
    await page.getByText(/Gaps and stale could not be loaded/).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});
