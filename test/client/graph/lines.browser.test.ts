import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { madeUpPart } from '../../bench/map/madeUpPart.ts';
import { hasChromium, useBrowser } from '../../support/browser.ts';
import { drawing, heading } from '../../support/explorerPage.ts';
import { useShipped } from '../../support/shipped.ts';

/** Lines under a mouse or a finger. Cytoscape knows of none: it would draw the whole picture anew for each it touches. */

const open = useBrowser();
const origin = useShipped();

const isDrawn = (page: Page, least: number) =>
  expect.poll(async () => (await drawing(page)).boxes.length, { timeout: 20_000 }).toBeGreaterThan(least);

/** A place in the window where a line runs that no box is near, and whose line it is. */
const placeOnLine = async (page: Page) => {
  await page.locator('.map__canvas').evaluate(async (element) => {
    element.scrollIntoView();
    // Where the picture is in the window is known to it from the next frame on.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });
  return page.evaluate(() => {
    const container = document.querySelector<Element & { _cyreg?: { cy: Core } }>('.map__canvas');
    const cy = container?._cyreg?.cy;
    if (container === null || cy === undefined) throw new Error('Nothing is drawn.');
    const { left, top } = container.getBoundingClientRect();
    const boxes = cy.nodes('[fact]').map((node) => node.renderedBoundingBox({}));
    const isFree = ({ x, y }: { x: number; y: number }): boolean =>
      y + top > 80 &&
      y + top < innerHeight - 80 &&
      boxes.every(({ x1, x2, y1, y2 }) => x < x1 - 4 || x > x2 + 4 || y < y1 - 4 || y > y2 + 4);
    const lines = cy.edges().map((edge) => ({
      of: edge.source().data('name') as string,
      place: edge.renderedMidpoint(),
    }));
    const isAlone = ({ x, y }: { x: number; y: number }): boolean =>
      lines.filter(({ place }) => Math.hypot(x - place.x, y - place.y) < 30).length === 1;
    const line = lines.find(({ place }) => isFree(place) && isAlone(place));
    if (line === undefined) throw new Error('Boxes are everywhere.');
    return { x: line.place.x + left, y: line.place.y + top, of: line.of };
  });
};

const small = '?landscape=leicestershire-2002&view=map';

/** The same address with a picture of 600 boxes and 1,500 lines. */
const large = async (page: Page) => {
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('query Graph(') === true
      ? route.fulfill({ json: { data: { graph: madeUpPart(600, 1_500) } } })
      : route.continue(),
  );
  await page.goto(`${origin()}/${small}`);
  await isDrawn(page, 500);
};

describe.skipIf(!hasChromium)('a line', () => {
  test('that a mouse clicks on opens its facts', async () => {
    const { page } = await open(origin());
    await page.goto(`${origin()}/${small}`);
    await isDrawn(page, 0);
    // The page may still grow above the picture: then the line is looked for again.
    const clicked = async () => {
      const { x, y, of } = await placeOnLine(page);
      await page.mouse.click(x, y);
      await page.waitForTimeout(500);
      return (await heading(page).allTextContents()).join().includes(of);
    };
    await expect.poll(clicked, { timeout: 15_000 }).toBe(true);
  });

  test('that a mouse takes hold of to move a large picture is not looked at anew, nor is anything else', async () => {
    const { page } = await open(origin());
    await large(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const { x, y } = await placeOnLine(page);
    await page.evaluate(() => {
      const cy = document.querySelector<Element & { _cyreg?: { cy: Core } }>('.map__canvas')?._cyreg?.cy;
      const told = Object.assign(window, { told: [] as string[], pan: { ...cy?.pan() } }).told;
      cy?.on('style', (event) => told.push((event.target as { id: () => string }).id()));
    });
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y - 40, { steps: 6 });
    await page.mouse.up();
    const moved = await page.evaluate(() => {
      const cy = document.querySelector<Element & { _cyreg?: { cy: Core } }>('.map__canvas')?._cyreg?.cy;
      const { told, pan } = window as unknown as { told: string[]; pan: { x: number; y: number } };
      return { told, by: [(cy?.pan().x ?? 0) - pan.x, (cy?.pan().y ?? 0) - pan.y].map(Math.round) };
    });
    expect(moved).toEqual({ told: [], by: [-60, -40] });
  });

  test('is drawn stroke by stroke: kept as a path of its own each would take twice as long', async () => {
    const { page } = await open(origin());
    await page.addInitScript(() => {
      const made = Object.assign(window, { paths: [] as unknown[] }).paths;
      window.Path2D = class extends Path2D {
        constructor(path?: string | Path2D) {
          super(path);
          made.push(this);
        }
      };
    });
    await large(page);
    const paths = await page.evaluate(() => (window as unknown as { paths: unknown[] }).paths.length);
    const lines = (await drawing(page)).lines.length;
    expect({ paths, lines }).toEqual({ paths: 0, lines: 1_500 });
  });
});
