import type { Core } from 'cytoscape';
import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { madeUpPart } from '../../../bench/map/madeUpPart.ts';
import { hasChromium, useBrowser } from '../../../support/browser.ts';
import { drawing, picture, search, title, view } from '../../../support/explorerPage.ts';
import { useShipped } from '../../../support/shipped.ts';

/** A picture that takes its time to be laid out, which is held up here for as long as a test wants. */

const open = useBrowser();
const origin = useShipped();

const worker = /layoutWorker/;
const large = madeUpPart(600, 1_500);

const opened = async (meets: (route: Route) => Promise<void>) => {
  const watched = await open(origin());
  const { page } = watched;
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('query Graph(') === true
      ? route.fulfill({ json: { data: { graph: large } } })
      : route.continue(),
  );
  await page.route(worker, meets);
  await page.goto(`${origin()}/?landscape=leicestershire-2002&view=map`);
  return watched;
};
const boxes = async (page: Page) => (await drawing(page)).boxes.length;
/** The pixels of the picture once they change no more, as an address of data: it is drawn sharper bit by bit. */
const atRest = async (page: Page): Promise<string> => {
  const pixels = () =>
    page
      .locator('.map__canvas canvas')
      .evaluateAll((all) => all.map((one) => (one as HTMLCanvasElement).toDataURL()).join(' '));
  for (let before = ''; ;) {
    const now = await pixels();
    if (now === before) return now;
    before = now;
    await page.waitForTimeout(600);
  }
};
const loading = (page: Page) => page.getByText('Loading the picture');

describe.skipIf(!hasChromium)('a large picture', () => {
  test('is laid out in a worker, and the page answers meanwhile', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { page } = await opened(async (route) => {
      await held;
      await route.continue();
    });
    await loading(page).waitFor();
    expect(await boxes(page)).toBe(0);
    await search(page).fill('Council');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    release();
    await expect.poll(() => boxes(page), { timeout: 20_000 }).toBe(600);
    expect(page.workers().length).toBe(1);
  });

  test('that is moved is drawn from what is in store: nothing in it is looked at anew', async () => {
    const { page } = await opened((route) => route.continue());
    await expect.poll(() => boxes(page), { timeout: 20_000 }).toBe(600);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const told = await page.evaluate(async () => {
      const container = document.querySelector<Element & { _cyreg?: { cy: Core } }>('.map__canvas');
      const cy = container?._cyreg?.cy;
      if (cy === undefined) throw new Error('Nothing is drawn.');
      const frame = () => new Promise(requestAnimationFrame);
      const moved = async () => {
        let count = 0;
        const hear = (): void => {
          count += 1;
        };
        cy.on('style bounds', hear);
        for (let turn = 0; turn < 5; turn += 1) {
          cy.panBy({ x: 4, y: 4 });
          await frame();
        }
        cy.removeListener('style bounds', hear);
        return count;
      };
      // What was never drawn before is measured now.
      for (let turn = 0; turn < 5; turn += 1) await moved();
      return moved();
    });
    expect(told).toBe(0);
  });

  test('is not laid out twice: a group that is closed and opened again is where it was', async () => {
    const { page } = await opened((route) => route.continue());
    await page.addInitScript(() => {
      const orders = Object.assign(window, { orders: [] as unknown[] }).orders;
      window.Worker = class extends Worker {
        override postMessage(order: unknown): void {
          orders.push(order);
          super.postMessage(order);
        }
      };
    });
    await page.reload();
    const orders = () => page.evaluate(() => (window as unknown as { orders: unknown[] }).orders.length);
    await expect.poll(() => boxes(page), { timeout: 20_000 }).toBe(600);
    expect(await orders()).toBe(1);
    await page.locator('.map-list > summary').first().click();
    const group = page.locator('.map-list button[aria-expanded]').first();
    await group.press('Enter');
    await expect.poll(() => boxes(page), { timeout: 20_000 }).toBeLessThan(600);
    await group.press('Enter');
    await expect.poll(() => boxes(page), { timeout: 20_000 }).toBe(600);
    expect(await orders()).toBe(2);
  });

  test('in which much goes and comes back is drawn as if all of it were worked out anew', async () => {
    const { page } = await opened((route) => route.continue());
    await expect.poll(() => boxes(page), { timeout: 20_000 }).toBe(600);
    await page.locator('.map-list > summary').first().click();
    const group = (which: number) => () =>
      page.locator('.map-list button[aria-expanded]').nth(which).press('Enter');
    const lines = () =>
      page.getByRole('group', { name: 'Lines' }).getByRole('checkbox').first().press('Space');
    const move = async () => {
      await picture(page).press('PageDown');
      for (let step = 0; step < 5; step += 1) await picture(page).press('Alt+ArrowRight');
    };
    for (const deed of [group(0), group(1), group(0), group(1), lines, move, lines]) {
      await deed();
      const drawn = await atRest(page);
      await page.evaluate(() => {
        const cy = document.querySelector<Element & { _cyreg?: { cy: Core } }>('.map__canvas')?._cyreg?.cy;
        // Cytoscape's own, which its types leave out.
        const all = cy?.elements() as unknown as { dirtyBoundingBoxCache(): { updateStyle(): void } };
        all.dirtyBoundingBoxCache().updateStyle();
      });
      expect(await atRest(page)).toBe(drawn);
    }
    expect(await boxes(page)).toBe(600);
  });

  test('that nobody waits for any longer is dropped', async () => {
    const { page } = await opened(() => new Promise(() => undefined));
    await loading(page).waitFor();
    await view(page, 'Fatigue').click();
    await title(page).getByText('Fatigue').waitFor();
    await expect.poll(() => page.workers().length).toBe(0);
  });

  test('that cannot be laid out says so, and is drawn when it is tried again', async () => {
    let isBroken = true;
    const { page, expectTrouble } = await opened((route) => (isBroken ? route.abort() : route.continue()));
    expectTrouble(/Failed to load resource|layoutWorker/);
    const said = page.getByRole('alert');
    await said.getByText('The table shows the same').waitFor();
    isBroken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => boxes(page), { timeout: 20_000 }).toBe(600);
    expect(await said.count()).toBe(0);
  });
});
