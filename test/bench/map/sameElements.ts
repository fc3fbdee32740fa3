import type { Browser } from 'playwright-core';
import { differingWhileDragged } from './differingWhileDragged.ts';
import type { Dragged } from './differingWhileDragged.ts';
import type { Drawing } from './inPage/mapBench.ts';
import type { GraphAnswer } from './madeUpPart.ts';
import { median } from './median.ts';
import { isInstalled, ourPage, peerPage } from './pages.ts';
import type { BenchPage } from './pages.ts';

/** One page with a made-up part of a landscape. */
export interface PageFigures {
  readonly name: string;
  /** Milliseconds from the data, for peers with places, to the first picture; medians. */
  readonly drawn: number;
  /** Frames a second while the picture is moved; medians. */
  readonly frames: number;
}

export interface SameElements {
  readonly nodes: number;
  readonly edges: number;
  readonly ours: PageFigures;
  readonly peers: readonly PageFigures[];
  /** What a drag does to the picture: to ours, and to bare Cytoscape's. */
  readonly dragged: readonly [Dragged, Dragged];
}

const openings = 3;
const rounds = 5;
const roundTime = 2_000;

/**
 * Our page at an address, with the answer of the server or another in its place, and a bare Cytoscape page and a sigma
 * page with the elements of ours in the same places, measured in turn.
 */
export async function sameElements(
  browser: Browser,
  address: string,
  answer?: GraphAnswer,
): Promise<SameElements> {
  const { pages, times, drawing } = await openedInTurn(browser, () => ourPage(browser, address, answer));
  const frames = await framesInTurn(pages);
  const figures = pages.map(({ name }, at): PageFigures => ({
    name,
    drawn: median(times[at] ?? []),
    frames: median(frames[at] ?? []),
  }));
  const [ours, ...others] = figures as [PageFigures, ...PageFigures[]];
  const [own, bare] = pages as [BenchPage, BenchPage];
  const dragged = [await differingWhileDragged(own), await differingWhileDragged(bare)] as const;
  await Promise.all(pages.map(({ done }) => done()));
  const count = (group: string) =>
    drawing.elements.filter((one) => one.group === group && !/ground|outline/.test(one.classes)).length;
  return { nodes: count('nodes'), edges: count('edges'), ours, peers: others, dragged };
}

/** Opens every page a few times, and gives those of the last time with what each took to draw. */
const openedInTurn = async (browser: Browser, open: () => Promise<BenchPage>) => {
  const names = (['cytoscape', 'sigma'] as const).filter(isInstalled);
  const times: number[][] = [[], ...names.map(() => [])];
  for (let opening = 1; ; opening += 1) {
    const ours = await open();
    times[0]?.push(await ours.page.evaluate(() => window.mapBench.drawn()));
    const drawing = await settled(ours);
    const pages = [ours];
    for (const [at, name] of names.entries()) {
      const theirs = await peerPage(browser, name, drawing);
      times[at + 1]?.push(await theirs.page.evaluate((given) => window.mapBench.drawn(given), drawing));
      pages.push(theirs);
    }
    if (opening === openings) return { pages, times, drawing };
    await Promise.all(pages.map(({ done }) => done()));
  }
};

/** What our page draws once all of it is in its place, the picture at the top of the window as it is with the others. */
const settled = async ({ page }: BenchPage): Promise<Drawing> => {
  await page.waitForTimeout(500);
  await page.locator('.map__canvas').evaluate((element) => {
    element.scrollIntoView();
  });
  return page.evaluate(() => window.ourBench.drawing());
};

const framesInTurn = async (pages: readonly BenchPage[]): Promise<readonly (readonly number[])[]> => {
  const frames: number[][] = pages.map(() => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [at, { page }] of pages.entries()) {
      await page.bringToFront();
      frames[at]?.push(await page.evaluate((time) => window.mapBench.panned(time), roundTime));
    }
  return frames;
};
