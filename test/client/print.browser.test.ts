import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { createSchema, writeLandscape } from '../../seed/write.ts';
import { serveApi } from '../support/api.ts';
import { hasChromium, useBrowser } from '../support/browser.ts';
import { useDatabase } from '../support/database.ts';
import { everything, viewCases } from '../support/everyView.ts';
import { beyondTheEdge, settled, title } from '../support/explorerPage.ts';
import { landscape } from '../support/smallLandscape.ts';

/** Every view as it comes out on A4: what it is of stands on it, nothing to press does, and nothing is cut off. */

/** What A4 leaves between margins of 12 mm, in pixels of 96 to an inch. */
const paper = { width: Math.floor(((210 - 24) / 25.4) * 96), height: 1031 };

const database = useDatabase();
const open = useBrowser();
let origin: string;

/** So many topics that nobody leads on. */
const many = (count: number) => {
  const built = landscape('print-many', { name: 'Many topics' });
  for (let at = 0; at < count; at += 1) built.node('Theme', `t${at}`, { name: `Topic ${at}` });
  return built.built;
};

beforeAll(async () => {
  await createSchema(database());
  await writeLandscape(database(), everything.built);
  await writeLandscape(database(), many(30));
  origin = (await serveApi(database())).url;
});

const printed = async (query: string): Promise<Page> => {
  const { page } = await open(origin, paper);
  await page.goto(`${origin}/${query}`);
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  return page;
};

/** What there is to press and paper cannot, by its words. A word of a sentence or a table that can be pressed is still a word. */
const pressed = (page: Page): Promise<readonly string[]> =>
  page
    .locator('button:not(.term, td *), input, textarea')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent));

describe.skipIf(!hasChromium)('on paper', () => {
  test.each(viewCases)('$name: is named, dated and sourced, without controls, and whole', async (view) => {
    const page = await printed(`?landscape=every-view&${view.query}`);
    await page.locator(view.filled).first().waitFor({ state: 'attached' });
    await expect.poll(() => title(page).innerText()).toContain('A county and two districts');
    const note = await page.locator('.print-note').last().innerText();
    expect(note).toContain('A county and two districts, revision');
    expect(note).toContain('Documents: Paper (A council, 2002).');
    expect(note).toContain(page.url());
    expect(await pressed(page)).toEqual([]);
    expect(await beyondTheEdge(page)).toEqual([]);
  });

  test('a long list gives its first twenty results, and says where the others are', async () => {
    const page = await printed('?landscape=print-many&view=gaps&kinds=theme_without_a_lead');
    const results = page.locator('.result');
    expect(await results.count()).toBe(30);
    expect(await results.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(20);
    await page
      .getByText(
        'Printed are the first 20; 10 results more of this list can be read and saved at the address below.',
      )
      .waitFor();
  });
});
