import type { Page, Route } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { dueRegisters, loadShipped } from '../../../../seed/loadShipped.ts';
import { createSchema } from '../../../../seed/write.ts';
import { madeUpPart } from '../../../bench/map/madeUpPart.ts';
import { serveApi } from '../../../support/api.ts';
import { hasChromium, useBrowser } from '../../../support/browser.ts';
import { useDatabase } from '../../../support/database.ts';
import { drawing, search, title, view } from '../../../support/explorerPage.ts';

/** A picture that takes its time to be laid out, which is held up here for as long as a test wants. */

const database = useDatabase();
const open = useBrowser();
let origin: string;

beforeAll(async () => {
  await createSchema(database());
  await loadShipped(database(), await dueRegisters(database()));
  origin = (await serveApi(database())).url;
});

const worker = /layoutWorker/;
const large = madeUpPart(600, 1_500);

const opened = async (meets: (route: Route) => Promise<void>) => {
  const watched = await open(origin);
  const { page } = watched;
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('query Graph(') === true
      ? route.fulfill({ json: { data: { graph: large } } })
      : route.continue(),
  );
  await page.route(worker, meets);
  await page.goto(`${origin}/?landscape=leicestershire-2002&view=map`);
  return watched;
};
const boxes = async (page: Page) => (await drawing(page)).boxes.length;
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
