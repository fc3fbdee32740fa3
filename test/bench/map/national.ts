import type { Browser, Page } from 'playwright-core';
import { median } from './median.ts';
import { ourPage } from './pages.ts';

/** How the national landscape is opened and worked with; medians in milliseconds. */
export interface NationalMap {
  /** From the address to the groups, the answer of the server included. */
  readonly overview: number;
  /** The largest group of each kind, from the press to its picture: all of it, and from the data on; with what was drawn. */
  readonly opened: readonly {
    readonly by: string;
    readonly pressed: number;
    readonly drawn: number;
    readonly nodes: number;
    readonly edges: number;
  }[];
  /** What somebody does to the picture of the largest area, from the press to the picture that shows it. */
  readonly deeds: readonly { readonly what: string; readonly took: number }[];
}

const rounds = 5;

/** The national made-up landscape of a server, looked at in our page. */
export async function nationalMap(browser: Browser, origin: string, id: string): Promise<NationalMap> {
  const map = `${origin}/?landscape=${id}&view=map`;
  const overviews: number[] = [];
  for (let round = 0; round < rounds; round += 1) overviews.push(await overviewTime(browser, map));
  const opened = [
    { by: 'area', ...(await openedLargest(browser, map)) },
    { by: 'topic', ...(await openedLargest(browser, `${map}&gathered=THEME`)) },
  ];
  return { overview: median(overviews), opened, deeds: await deedsOf(browser, map) };
}

const cards = (page: Page) => page.locator('.overview__card');

const overviewTime = async (browser: Browser, address: string): Promise<number> => {
  const { page, done } = await ourPage(browser, address);
  await cards(page).first().waitFor();
  const took = await page.evaluate(() => performance.now());
  await done();
  return took;
};

/** The card with the most partnerships. */
const largest = async (page: Page): Promise<number> => {
  await cards(page).first().waitFor();
  const counts = await page.locator('.overview__counts').allTextContents();
  const sizes = counts.map((text) => Number(text.split(' ')[0]?.replaceAll(',', '')));
  return sizes.indexOf(Math.max(...sizes));
};

const openedLargest = async (browser: Browser, address: string) => {
  const pressed: number[] = [];
  const drawn: number[] = [];
  for (let round = 0; ; round += 1) {
    const { page, done } = await ourPage(browser, address);
    await cards(page)
      .nth(await largest(page))
      .click();
    drawn.push(await page.evaluate(() => window.mapBench.drawn()));
    pressed.push(await page.evaluate(() => window.ourBench.firstDrawnAfterPress()));
    const { elements } = await page.evaluate(() => window.ourBench.drawing());
    await done();
    const count = (group: string) =>
      elements.filter((one) => one.group === group && !/ground|outline/.test(one.classes)).length;
    if (round + 1 === rounds)
      return { pressed: median(pressed), drawn: median(drawn), nodes: count('nodes'), edges: count('edges') };
  }
};

/** Something done to the picture by a press, and taken back by another. */
interface Deed {
  readonly what: string;
  readonly how: 'add' | 'remove';
  readonly press: (page: Page) => Promise<void>;
}

const picture = (page: Page) => page.getByRole('application');
const group = (page: Page) => page.locator('.map-list button[aria-expanded]').first();

const deeds: readonly Deed[] = [
  { what: 'hide a body', how: 'remove', press: (page) => picture(page).press('Delete') },
  { what: 'undo that', how: 'add', press: (page) => picture(page).press('Control+z') },
  { what: 'close a group', how: 'remove', press: (page) => group(page).press('Enter') },
  { what: 'open it again', how: 'add', press: (page) => group(page).press('Enter') },
];

const deedsOf = async (browser: Browser, address: string): Promise<NationalMap['deeds']> => {
  const { page, done } = await ourPage(browser, address);
  await cards(page)
    .nth(await largest(page))
    .click();
  await page.evaluate(() => window.mapBench.drawn());
  await page.locator('.map-list > summary').first().click();
  const times = deeds.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [at, { how, press }] of deeds.entries()) {
      await page.waitForTimeout(300);
      const answered = page.evaluate((one) => window.ourBench.answered(one), how);
      await press(page);
      times[at]?.push(await answered);
    }
  await done();
  return deeds.map(({ what }, at) => ({ what, took: median(times[at] ?? []) }));
};
