import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { desktop, hasChromium, useBrowser } from '../support/browser.ts';
import {
  drawing,
  faultsOf,
  heading,
  openFilters,
  panel,
  saidByPicture,
  saidByTable,
  search,
  suggestion,
  tabTo,
  view,
} from '../support/explorerPage.ts';
import { useShipped } from '../support/shipped.ts';
import { landscape } from '../support/smallLandscape.ts';

/** What a small county shows under each choice that one can make, and what is said when something goes wrong. */

const biting = '<img src=x onerror="document.title=1"> & Söhne';
const small = landscape('explorer-small', { name: 'A small county' })
  .node('Source', 'paper', { name: 'The paper', publisher: 'A council', date: '2002' })
  .node('Passage', 'p1', { locator: 'p. 1' })
  .node('Area', 'county', { name: 'Smallshire', kind: 'county', passages: ['p1'] })
  .node('Partnership', 'board', { name: 'Board', tier: 'county', aliases: ['The Table'], passages: ['p1'] })
  .node('Organisation', 'council', { name: 'County Council', tier: 'county', passages: ['p1'] })
  .node('Organisation', 'district', { name: biting, tier: 'district', aliases: ['Zebra'], passages: ['p1'] })
  .node('Organisation', 'old', { name: 'Old District', tier: 'district', validTo: '2001', passages: ['p1'] })
  .node('Organisation', 'trust', { name: 'Trust', status: 'proposed', passages: ['p1'] })
  .node('Seat', 'seat-1', { role: 'chair', passages: ['p1'] })
  .node('Seat', 'seat-2', { role: 'member', passages: ['p1'] })
  .node('Seat', 'seat-3', { role: 'observer', status: 'proposed', passages: ['p1'] })
  .edge('OF', 'p1', 'paper')
  .edge('COVERS', 'board', 'county', { passages: ['p1'] })
  .edge('ON', 'seat-1', 'board', { passages: ['p1'] })
  .edge('ON_BEHALF_OF', 'seat-1', 'council', { passages: ['p1'] })
  .edge('ON', 'seat-2', 'board', { passages: ['p1'] })
  .edge('ON_BEHALF_OF', 'seat-2', 'district', { passages: ['p1'] })
  .edge('ON', 'seat-3', 'board', { status: 'proposed', passages: ['p1'] })
  .edge('ON_BEHALF_OF', 'seat-3', 'trust', { status: 'proposed', passages: ['p1'] })
  .edge('SUCCEEDED_BY', 'old', 'district', { passages: ['p1'] }).built;
const here = '?landscape=explorer-small&view=map';
const chairs = 'County Council → Board';
const sits = `${biting} → Board`;
const watches = 'Trust → Board';

const open = useBrowser();
const origin = useShipped(small);

const go = async (query = here, size = desktop) => {
  const watched = await open(origin(), size);
  await watched.page.goto(`${origin()}/${query}`);
  return watched;
};
/** Opens an explorer that draws; its boxes are there when this resolves. */
const explore = async (query = here, size = desktop) => {
  const watched = await go(query, size);
  await isDrawn(watched.page);
  return watched;
};
const isDrawn = (page: Page) =>
  expect.poll(async () => (await drawing(page)).boxes.length, { timeout: 10_000 }).toBeGreaterThan(0);
const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
const asks = (route: Route, operation: string): boolean =>
  (route.request().postData() ?? '').includes(`query ${operation}`);

describe.skipIf(!hasChromium)('the picture', () => {
  test('has the county above its districts, in the small county and in Leicestershire', async () => {
    for (const query of [here, '?landscape=leicestershire-2002&view=map']) {
      const { page } = await explore(query);
      const { boxes, lines } = await drawing(page);
      // Bodies that the paper names and links to nothing stand below all others, whatever their tier.
      const ends = new Set(lines.flatMap((line) => line.split(' → ')));
      const linked = boxes.filter(({ name, label }) => label !== 'Area' && ends.has(name));
      const of = (tier: string) => linked.filter((box) => box.tier === tier);
      const lowestOfCounty = Math.max(...of('county').map(({ bottom }) => bottom));
      const highestOfDistricts = Math.min(...of('district').map(({ top }) => top));
      expect([of('county').length > 1, of('district').length > 0]).toEqual([true, true]);
      expect(lowestOfCounty).toBeLessThan(highestOfDistricts);
    }
  });

  test('fills the panel with the facts of the box that is clicked, and lets go beside the boxes', async () => {
    const { page } = await explore();
    const { boxes } = await drawing(page);
    const board = boxes.find(({ name }) => name === 'Board');
    const corner = await page.locator('.map__canvas').boundingBox();
    const click = (x: number, y: number) => page.mouse.click((corner?.x ?? 0) + x, (corner?.y ?? 0) + y);
    await click(board?.x ?? 0, board?.y ?? 0);
    await heading(page).getByText('Board').waitFor();
    expect(await panel(page).locator('.fact').count()).toBe(4);
    expect(await panel(page).locator('.fact .passages__place').allTextContents()).toEqual(
      Array(4).fill('p. 1'),
    );
    await click(2, 2);
    await heading(page).getByText('What this rests on').waitFor();
  });

  test('draws a name as text, and so does every other place where it stands', async () => {
    const { page } = await explore();
    expect((await saidByPicture(page)).bodies).toContain(biting);
    await search(page).fill('Zebra');
    const option = suggestion(page);
    await option.waitFor();
    expect(await option.innerText()).toBe(`${biting}\nOrganisation · also called “Zebra”`);
    await option.click();
    await heading(page).getByText(biting).waitFor();
    expect([await page.locator('img').count(), await page.title()]).toEqual([
      0,
      'Map – A small county – Partnership landscape',
    ]);
  });
});

describe.skipIf(!hasChromium)('picture and table say the same', () => {
  const all = ['Board', 'County Council', 'Smallshire', 'Trust', biting].sort();
  const untick = (group: string, name: string) => async (page: Page) => {
    await page
      .getByRole('group', { name: group })
      .getByRole('checkbox', { name: new RegExp(`^${name} \\(`) })
      .uncheck();
  };
  const without = (...gone: readonly string[]) => all.filter((name) => !gone.includes(name));

  test.each([
    ['with nothing chosen', () => Promise.resolve(), all, [chairs, watches, sits]],
    ['without a type', untick('What is shown', 'Areas'), without('Smallshire'), [chairs, watches, sits]],
    ['without a kind of link', untick('Links', 'Observes'), all, [chairs, sits]],
    ['without a status', untick('Status', 'Proposed'), without('Trust'), [chairs, sits]],
    ['without a tier', untick('Tier', 'District'), without(biting), [chairs, watches]],
    [
      'at another date',
      async (page: Page) => {
        await page.getByLabel('As of a date').fill('2000');
        await page.getByRole('button', { name: 'Show this date' }).click();
      },
      [...all, 'Old District'].sort(),
      [chairs, watches, `Old District → ${biting}`, sits],
    ],
  ])('%s', async (_, choose, bodies, links) => {
    const { page } = await explore();
    await openFilters(page);
    await choose(page);
    const said = { bodies, links: [...links].sort() };
    await expect.poll(() => saidByPicture(page)).toEqual(said);
    await view(page, 'Table').click();
    await page.getByRole('table').first().waitFor();
    expect(await saidByTable(page)).toEqual(said);
  });

  test('in Leicestershire, body by body and link by link', async () => {
    const { page } = await explore('?landscape=leicestershire-2002&view=map');
    const drawn = await saidByPicture(page);
    await view(page, 'Table').click();
    await page.getByRole('table').nth(1).waitFor();
    expect(await saidByTable(page)).toEqual(drawn);
  });
});

describe.skipIf(!hasChromium)('the address', () => {
  test('brings back landscape, view, selection, date and filters after a reload, and Back undoes step by step', async () => {
    const { page } = await explore();
    const trail: string[] = [];
    const step = async (act: () => Promise<unknown>): Promise<void> => {
      trail.push(page.url());
      await act();
      await expect.poll(() => page.url()).not.toBe(trail.at(-1));
    };
    await openFilters(page);
    await step(() => page.getByRole('checkbox', { name: /^Proposed \(/ }).uncheck());
    await step(async () => {
      await page.getByLabel('As of a date').fill('2000');
      await page.getByRole('button', { name: 'Show this date' }).click();
    });
    await step(() => view(page, 'Table').click());
    await step(() => page.getByRole('table').first().getByRole('button', { name: 'Old District' }).click());
    await heading(page).getByText('Old District').waitFor();
    const before = await saidByTable(page);
    await page.reload();
    await heading(page).getByText('Old District').waitFor();
    await page.getByRole('table').first().waitFor();
    expect(await saidByTable(page)).toEqual(before);
    expect(before.bodies).toEqual(['Board', 'County Council', 'Old District', 'Smallshire', biting].sort());
    for (const address of trail.reverse()) {
      await page.goBack();
      await expect.poll(() => page.url()).toBe(address);
    }
    await expect.poll(async () => (await saidByPicture(page)).bodies).toContain('Trust');
    await heading(page).getByText('What this rests on').waitFor();
  });

  test('that makes no sense still opens the page', async () => {
    const { page } = await explore(
      '?landscape=explorer-small&statuses=mythical,%00&tiers=%E0%A4%A&colour=red',
    );
    expect((await saidByPicture(page)).bodies).toHaveLength(5);
  });
});

describe.skipIf(!hasChromium)('with the keyboard alone', () => {
  test('one comes past the header, chooses a filter, changes to the table, sorts it and reads a fact', async () => {
    const { page } = await explore();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
      'Skip to main content',
    );
    await page.keyboard.press('Enter');
    await tabTo(page, page.locator('summary', { hasText: 'Choose what is shown' }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('checkbox', { name: /^Areas/ }));
    await page.keyboard.press('Space');
    await tabTo(page, view(page, 'Table'));
    await page.keyboard.press('Enter');
    const sort = page.getByRole('table').first().getByRole('button', { name: 'Name' });
    await sort.waitFor();
    await tabTo(page, sort);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.getByRole('table').first().locator('td:first-child').allTextContents())
      .toEqual(['Trust', 'County Council', 'Board', biting]);
    await tabTo(page, page.getByRole('table').first().getByRole('button', { name: 'Trust' }));
    await page.keyboard.press('Enter');
    await heading(page).getByText('Trust').waitFor();
  });

  test('every stop of Tab can be seen, and shows that it is the one', async () => {
    const { page } = await explore(`${here}&selected=board`);
    await heading(page).getByText('Board').waitFor();
    await openFilters(page);
    await page.locator('header').click({ position: { x: 2, y: 2 } });
    const unseen: string[] = [];
    let stops = 0;
    for (; stops < 60; stops += 1) {
      await page.keyboard.press('Tab');
      const fault = await page.evaluate(() => {
        const at = document.activeElement;
        if (at === null || at === document.body) return undefined;
        const name = `${at.tagName} ${at.textContent.slice(0, 30)}`;
        const label = at instanceof HTMLInputElement ? at.labels?.[0] : undefined;
        const marked = [getComputedStyle(at), ...(label ? [getComputedStyle(label, '::before')] : [])].some(
          ({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none',
        );
        const { top, bottom } = at.getBoundingClientRect();
        const isInSight = bottom > 0 && top < window.innerHeight;
        return marked && isInSight ? '' : `${name}: ${marked ? 'out of sight' : 'no mark'}`;
      });
      if (fault === undefined) break;
      if (fault !== '') unseen.push(fault);
    }
    expect(unseen).toEqual([]);
    expect(stops).toBeGreaterThan(20);
  });
});

describe.skipIf(!hasChromium)('when something goes wrong', () => {
  test('a server that refuses leaves what is chosen; Try again brings the page back', async () => {
    const { page, expectTrouble } = await open(origin());
    expectTrouble(/status of 503/);
    let fails = true;
    await page.route('**/graphql', (route) =>
      fails && asks(route, 'Graph(')
        ? route.fulfill({
            status: 503,
            json: { errors: [{ message: 'The database is away. Try again in a moment.' }] },
          })
        : route.continue(),
    );
    await page.goto(`${origin()}/${here}&statuses=proposed`);
    await says(page, 'The picture could not be loaded');
    await says(page, 'The database is away. Try again in a moment.');
    expect(await faultsOf(page)).toEqual([]);
    fails = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await isDrawn(page);
    expect((await saidByPicture(page)).bodies).not.toContain('Trust');
  });

  test('facts that cannot be had leave the picture as it is', async () => {
    const { page } = await explore();
    let fails = true;
    await page.route('**/graphql', (route) =>
      fails && asks(route, 'Evidence') ? route.fulfill({ status: 200, body: '<html>' }) : route.continue(),
    );
    await search(page).fill('The Table');
    await suggestion(page).click();
    await panel(page).getByRole('alert').waitFor();
    expect((await saidByPicture(page)).bodies).toHaveLength(5);
    fails = false;
    await panel(page).getByRole('button', { name: 'Try again' }).click();
    await heading(page).getByText('Board').waitFor();
  });

  test('a view whose program does not arrive says so; the rest of the page stays, and Try again brings the view', async () => {
    const { page, expectTrouble } = await open(origin());
    expectTrouble(/ERR_FAILED|Failed to fetch dynamically imported module/);
    const program = '**/assets/MapPage-*.js';
    await page.route(program, (route) => route.abort());
    await page.goto(`${origin()}/${here}`);
    await says(page, 'The view could not be loaded');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('A small county Map');
    expect(await faultsOf(page)).toEqual([]);
    await view(page, 'Table').click();
    await page.getByRole('table').first().waitFor();
    await view(page, 'Map').click();
    await page.unroute(program);
    await page.getByRole('button', { name: 'Try again' }).click();
    await isDrawn(page);
  });

  test('filters that leave nothing say so, and are cleared', async () => {
    const { page } = await go(`${here}&labels=Area,Partnership,Organisation`);
    await says(page, 'Nothing in this landscape passes the filters and the date that are set.');
    expect(await faultsOf(page)).toEqual([]);
    await page.locator('main').getByRole('button', { name: 'Clear filters' }).last().click();
    await isDrawn(page);
  });

  test('a name that nobody has is said to be unknown', async () => {
    const { page } = await explore();
    await search(page).fill('qqqqqqq');
    await says(page, 'Nothing here is called “qqqqqqq”.');
    expect(await faultsOf(page)).toEqual([]);
  });
});
