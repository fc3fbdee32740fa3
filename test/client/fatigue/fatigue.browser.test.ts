import { beforeAll, describe, expect, test } from 'vitest';
import { createSchema, writeLandscape } from '../../../seed/write.ts';
import { serveApi } from '../../support/api.ts';
import { desktop, hasChromium, phone, useBrowser } from '../../support/browser.ts';
import { useDatabase } from '../../support/database.ts';
import { beyondTheEdge, faultsOf, tabTo, title } from '../../support/explorerPage.ts';
import { landscape } from '../../support/smallLandscape.ts';

/** Fatigue as people meet it: who exceeds a threshold, in a real browser, by keyboard alone and by the table alone. */

/** Three boards: one statutory that meets monthly for two hours, one that no statute requires, one that says nothing. */
const built = () => {
  const small = landscape('fatigue-small', { name: 'Three boards' })
    .node('Source', 'paper', { name: 'Paper', publisher: 'A council', date: '2002' })
    .node('Passage', 'p1', { locator: 'Paragraph 1' })
    .edge('OF', 'p1', 'paper')
    .node('Partnership', 'safety', {
      name: 'Safety board',
      statutory: true,
      meetingsAYearFrom: 12,
      meetingsAYearTo: 12,
      hoursAMeeting: 2,
      passages: ['p1'],
    })
    .node('Partnership', 'arts', {
      name: 'Arts forum',
      statutory: false,
      meetingsAYearFrom: 4,
      meetingsAYearTo: 6,
    })
    .node('Partnership', 'new', { name: 'New group' })
    .node('Person', 'ann', { name: 'Ann Onymous' })
    .node('Person', 'bob', { name: 'Bob Nobody' });
  const seats = { ann: ['safety', 'arts', 'new'], bob: ['arts'] };
  for (const [person, boards] of Object.entries(seats))
    for (const board of boards)
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
  await writeLandscape(database(), built());
  origin = (await serveApi(database())).url;
});

const go = async (query = '', size = desktop) => {
  const watched = await open(origin, size);
  await watched.page.goto(`${origin}/?landscape=fatigue-small&view=fatigue${query}`);
  await title(watched.page).getByText('Fatigue').waitFor();
  return watched;
};

describe.skipIf(!hasChromium)('fatigue', () => {
  test('by keyboard alone: with a threshold of two seats, Ann is beyond it', async () => {
    const { page } = await go();
    const first = page.locator('.result').first();
    await first.waitFor();
    expect(await first.innerText()).not.toContain('More than');
    await tabTo(page, page.locator('summary', { hasText: /^Options$/ }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('slider', { name: /^Too many seats/ }));
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft');
    await first.getByText('More than 2 seats').waitFor();
    expect(await first.innerText()).toContain('Ann Onymous');
    await page.getByText('1 of 2 people with a seat carry more than 2 seats.').waitFor();
    expect(new URL(page.url()).searchParams.get('maxSeats')).toBe('2');
  });

  test('a threshold that is typed keeps the focus; one that is none is said at its field, and changes nothing', async () => {
    const { page } = await go();
    await page.locator('.result').first().waitFor();
    await tabTo(page, page.locator('summary', { hasText: /^Options$/ }));
    await page.keyboard.press('Enter');
    const typed = page.getByRole('textbox', { name: 'Too many seats: more than, as a number' });
    await tabTo(page, typed);
    const type = async (text: string) => {
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    };
    const now = async () => ({
      focused: await typed.evaluate((element) => element === document.activeElement),
      value: await typed.inputValue(),
      address: new URL(page.url()).searchParams.get('maxSeats'),
      fault: await page.getByRole('alert').allTextContents(),
    });
    await type('2');
    await page.getByText('1 of 2 people with a seat carry more than 2 seats.').waitFor();
    expect(await now()).toEqual({ focused: true, value: '2', address: '2', fault: [] });
    await type('2.5');
    const fault = ['Error: Give a whole number from 1 to 1000.'];
    expect(await now()).toEqual({ focused: true, value: '2.5', address: '2', fault });
    await type('3');
    await page.getByText('carry more than 3 seats.').waitFor();
    expect(await now()).toEqual({ focused: true, value: '3', address: '3', fault: [] });
  });

  test('a number that is typed into a field without a slide keeps the focus too, and Back takes it out', async () => {
    const { page } = await go();
    await page.locator('.result').first().waitFor();
    await tabTo(page, page.locator('summary', { hasText: /^Options$/ }));
    await page.keyboard.press('Enter');
    const rate = page.getByRole('textbox', { name: 'Pence that an hour costs' });
    await tabTo(page, rate);
    await page.keyboard.type('2500');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('hourlyRate')).toBe('2500');
    expect(await rate.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.goBack();
    await expect.poll(() => rate.inputValue()).toBe('');
  });

  test('an address with half a seat says so and shows the standard', async () => {
    const { page } = await go('&maxSeats=2.5');
    await page.getByText('that is no whole number: the standard is shown.').waitFor();
    await page.locator('.result').first().waitFor();
  });

  test('by the table alone: seats that can be cut apart from those that cannot, and what is not stated as a range', async () => {
    const { page } = await go('&maxSeats=2');
    const row = page.getByRole('table').locator('tbody tr', { hasText: 'Ann Onymous' });
    await row.waitFor();
    const cells = await row.locator('td').allInnerTexts();
    // Seats, chairs, statutory, voluntary, not stated which; 12 + 4 meetings and a group of which nothing is said.
    expect(cells.slice(1, 7)).toEqual(['3', '0', '1', '1', '1', '16 or more']);
    expect(cells.at(-1)).toContain('More than 2 seats');
    const beyond = page.getByRole('table').locator('tbody tr').filter({ hasText: 'More than 2 seats' });
    expect(await beyond.locator('td:first-child').allInnerTexts()).toEqual(['Ann Onymous']);
  });

  test('an address past the last page, or of a result that is not there, says so and leads back', async () => {
    const { page } = await go('&page=99&result=nobody');
    await page.getByText('This page is past the last of 2 results.').waitFor();
    await page.getByText('The result that this address names is not on this page').waitFor();
    await page.getByRole('link', { name: 'First page' }).click();
    await page.locator('.result').first().waitFor();
    await page.getByRole('link', { name: 'Show the list without it' }).click();
    await page.getByText('The result that this address names').waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.has('result')).toBe(false);
  });

  test('a date that is none is named, and one press leads back to the standard', async () => {
    const { page, expectTrouble } = await go('&date=2002-31-99');
    expectTrouble(/status of 400/);
    await page.getByText('Date: give a date as EDTF').first().waitFor();
    await page.getByRole('link', { name: 'Go back to the standard date and options' }).first().click();
    await page.locator('.result').first().waitFor();
    expect(new URL(page.url()).searchParams.has('date')).toBe(false);
  });

  test('who is beyond a threshold is listed alone, and has an address', async () => {
    const { page } = await go('&maxSeats=2&exceeding=true');
    await page.locator('.result').first().waitFor();
    expect(await page.locator('.result').count()).toBe(1);
  });

  test.each([
    ['organisations, of whom there are none', '&of=organisations'],
    ['sectors', '&of=sectors'],
    ['a threshold and a rate', '&maxSeats=2&hourlyRate=2500'],
    ['nobody beyond', '&exceeding=true&maxSeats=100'],
  ])('%s: no fault for axe, nothing beyond the edge, at both widths', async (_, query) => {
    for (const size of [desktop, { ...phone, width: 320 }]) {
      const { page } = await go(query, size);
      await page.waitForLoadState('networkidle');
      expect(await faultsOf(page)).toEqual([]);
      expect(await beyondTheEdge(page)).toEqual([]);
    }
  });
});
