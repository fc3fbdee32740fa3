import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { desktop, hasChromium, phone, useBrowser } from '../../support/browser.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { heldBy } from '../../support/heldByPage.ts';
import {
  beyondTheEdge,
  drawing,
  faultsOf,
  heading,
  picture,
  saved,
  tabTo,
  view,
} from '../../support/explorerPage.ts';
import { useShipped } from '../../support/shipped.ts';

/** What people do with the map, each by keyboard alone: keys from the address bar, never `focus()`. */

const open = useBrowser();
const origin = useShipped();

const map = '?landscape=leicestershire-2002&view=map';

const go = async (query = map, size = desktop) => {
  const watched = await open(origin(), size);
  await watched.page.goto(`${origin()}/${query}`);
  await isDrawn(watched.page);
  return watched;
};
const isDrawn = (page: Page) =>
  expect.poll(async () => (await drawing(page)).boxes.length, { timeout: 10_000 }).toBeGreaterThan(0);
const names = async (page: Page) => (await drawing(page)).boxes.map(({ name }) => name).sort();
const has = (page: Page, name: string) => expect.poll(() => names(page)).toContain(name);
const lacks = (page: Page, name: string) => expect.poll(() => names(page)).not.toContain(name);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const option = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const placeOf = async (page: Page, name: string) => {
  const box = (await drawing(page)).boxes.find((one) => one.name === name);
  return box && [Math.round(box.x), Math.round(box.y)];
};

const council = 'Leicestershire County Council';
const board = 'Leicestershire Local Strategic Partnership Board';
const named = 'Also named in the paper, with no link to the bodies above';

const member = 'Leicestershire Learning & Skills Council';
const chairToMember = [
  `${council} to ${board}: a seat on ${board}, as chair, for ${council}`,
  `${board} to ${member}: a seat on ${board}, as member, for ${member}`,
];

const readBack = `
import json, sys, networkx
folder = sys.argv[1]
graphs = [networkx.read_graphml(folder + "/map.graphml"), networkx.read_gexf(folder + "/map.gexf"),
          networkx.cytoscape_graph(json.load(open(folder + "/map.cyjs", encoding="utf-8")))]
said = [(sorted(data["name"] for _, data in graph.nodes(data=True)), graph.number_of_edges()) for graph in graphs]
assert said[0] == said[1] == said[2], said
print(json.dumps({"nodes": said[0][0], "edges": said[0][1]}))
`;

/** Names of the nodes, and how many edges there are, in which the three files agree. */
const readByNetworkx = async (folder: string) => {
  const { stdout } = await promisify(execFile)('python3', ['-c', readBack, folder]);
  return JSON.parse(stdout) as { readonly nodes: readonly string[]; readonly edges: number };
};

describe.skipIf(!hasChromium)('by keyboard alone', () => {
  test('a path between two bodies is asked for, read step by step, marked, and in the address', async () => {
    const { page } = await go();
    await tabTo(page, page.getByLabel('From', { exact: true }));
    await page.keyboard.type('VAL');
    await page.keyboard.press('Tab');
    await page.keyboard.type(council);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const steps = page.locator('.path__steps li');
    await expect
      .poll(() => steps.allTextContents())
      .toEqual([
        'VAL has a seat on Leadership Team',
        'Leadership Team is part of Leicestershire Cares',
        'Leicestershire Cares Operations Team is part of Leicestershire Cares',
        'Leicestershire CVS Community Partnership has a seat on Leicestershire Cares Operations Team',
        `Leicestershire CVS Community Partnership has a seat on ${board} (proposed)`,
        `${council} chairs ${board} (proposed)`,
      ]);
    expect(option(page, 'path')).toBe('val,county-council');
    await tabTo(page, steps.first().getByRole('button'));
    await page.keyboard.press('Enter');
    await heading(page).getByText('VAL').waitFor();
  });

  test('a path through seats tells the reason of each step and where it stands, and marks both seats', async () => {
    const { page } = await go(`${map}&path=county-council,learning-and-skills-council`);
    const steps = page.locator('.path__steps > li');
    await expect.poll(() => steps.locator('button').allTextContents()).toEqual(chairToMember);
    expect(await steps.locator('.passages__place').allTextContents()).toEqual([
      'Appendix 1, paragraph 17',
      'List of bodies before paragraph 12 (the page with its heading is missing; taken for paragraph 11)',
    ]);
    await tabTo(page, steps.last().getByRole('button'));
    await page.keyboard.press('Enter');
    await heading(page).getByText('Leicestershire Learning & Skills Council').waitFor();
    expect(option(page, 'selected')).toBe(
      'MEMBER_OF:seat-learning-and-skills-council:learning-and-skills-council',
    );
  });

  test('a box is reached, hidden, brought back by undo, hidden again by redo, and found in the list', async () => {
    const { page } = await go(`${map}&selected=county-council`);
    await tabTo(page, picture(page));
    await page.keyboard.press('Delete');
    await lacks(page, council);
    expect(option(page, 'hidden')).toBe('county-council');
    await page.keyboard.press('Control+z');
    await has(page, council);
    expect(option(page, 'hidden')).toBe(null);
    await page.keyboard.press('Control+Shift+Z');
    await lacks(page, council);
    const list = page.getByText('1 hidden box');
    await tabTo(page, page.locator('summary', { has: list }));
    await page.keyboard.press('Enter');
    await tabTo(page, button(page, `Show ${council} again`));
    await page.keyboard.press('Enter');
    await has(page, council);
  });

  test('a group is closed into one box that counts, opened from the box, and Back closes it again', async () => {
    const { page } = await go();
    const open = await names(page);
    await tabTo(page, page.locator('summary', { hasText: 'Open and close groups' }));
    await page.keyboard.press('Enter');
    const group = page.getByRole('button', { name: new RegExp(`^${named}`) });
    await tabTo(page, group);
    await page.keyboard.press('Enter');
    await expect.poll(() => group.getAttribute('aria-expanded')).toBe('false');
    const shut = await names(page);
    const count = open.length - shut.length + 1;
    expect(shut).toContain(`${named} (×${count})`);
    await page.keyboard.press('Enter');
    await expect.poll(() => names(page)).toEqual(open);
    await page.goBack();
    await expect.poll(() => names(page)).toEqual(shut);
  });

  test('a box is moved by keys, stays where it was put when the address is opened anew, and is put back', async () => {
    const { page } = await go(`${map}&selected=county-council`);
    const [x = 0, y = 0] = (await placeOf(page, council)) ?? [];
    await tabTo(page, picture(page));
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => placeOf(page, council)).toEqual([x, y + 30]);
    await page.reload();
    await isDrawn(page);
    expect(await placeOf(page, council)).toEqual([x, y + 30]);
    await tabTo(page, button(page, 'Put it back in its place'));
    await page.keyboard.press('Enter');
    await expect.poll(() => placeOf(page, council)).toEqual([x, y]);
  });

  test('three moves of one box are one step to undo', async () => {
    const { page } = await go(`${map}&selected=county-council`);
    const before = await placeOf(page, council);
    await tabTo(page, picture(page));
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Alt+ArrowRight');
    await expect.poll(() => placeOf(page, council)).not.toEqual(before);
    await page.keyboard.press('Control+z');
    await expect.poll(() => placeOf(page, council)).toEqual(before);
  });

  test('Page Down comes to every box, in the order of reading', async () => {
    const { page } = await go('?landscape=huntingdonshire-2006&view=map');
    const all = await names(page);
    await tabTo(page, picture(page));
    const said = page.locator('.map [aria-live]');
    const reached = new Set<string>();
    for (const name of all) {
      reached.add((await said.textContent()) ?? name);
      await page.keyboard.press('PageDown');
    }
    expect(reached.size).toBe(all.length);
  });
});

describe.skipIf(!hasChromium)('with the table alone', () => {
  test('a path is asked for by name, told step by step, and each step leads to what the paper says of it', async () => {
    const { page } = await open(origin());
    await page.goto(`${origin()}/?landscape=leicestershire-2002&view=table`);
    await tabTo(page, page.getByLabel('From', { exact: true }));
    await page.keyboard.type(council);
    await page.keyboard.press('Tab');
    await page.keyboard.type(member);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const steps = page.locator('.path__steps > li').getByRole('button');
    await expect.poll(() => steps.allTextContents()).toEqual(chairToMember);
    expect(option(page, 'path')).toBe('county-council,learning-and-skills-council');
    await tabTo(page, steps.first());
    await page.keyboard.press('Enter');
    await heading(page).getByText(council).waitFor();
    expect([await faultsOf(page), await picture(page).count()]).toEqual([[], 0]);
  });
});

describe.skipIf(!hasChromium)('the map', () => {
  test('keeps every box in its place when the key takes a kind of line out', async () => {
    const { page } = await go();
    const before = (await drawing(page)).boxes;
    await page.getByRole('checkbox', { name: 'Has a seat on' }).uncheck();
    await expect.poll(async () => (await drawing(page)).lines.length).toBeLessThan(20);
    expect((await drawing(page)).boxes).toEqual(before);
    await page.getByRole('checkbox', { name: 'Has a seat on' }).check();
    await expect.poll(async () => (await drawing(page)).lines.length).toBeGreaterThan(20);
  });

  test('shows what is within one step of a board, and who sits on it outlined', async () => {
    const { page } = await go(`${map}&selected=llsp-board`);
    const whole = await names(page);
    await page.getByLabel('Show').selectOption('1');
    await lacks(page, 'VAL');
    expect(option(page, 'near')).toBe('1,llsp-board');
    await has(page, council);
    await button(page, 'Outline who sits on it').click();
    await page.getByRole('heading', { name: /^Outlines/ }).waitFor();
    await button(page, 'Put all back').click();
    await expect.poll(() => names(page)).toEqual(whole);
  });

  test.each([
    ['a desktop', desktop],
    ['a phone', phone],
  ])('on %s axe finds nothing in any of its states, and nobody scrolls sideways', async (_, size) => {
    const { page } = await open(origin(), size);
    for (const query of [
      map,
      `${map}&by=area&selected=llsp`,
      `${map}&by=theme&closed=group~20~theme~20~unstated`,
      `${map}&selected=llsp-board&near=1,llsp-board&outlined=llsp-board&hidden=county-council`,
      `${map}&path=val,county-council&moved=val@10@10`,
      `${map}&path=val,rutland`,
    ]) {
      await page.goto(`${origin()}/${query}`);
      await isDrawn(page);
      for (const summary of await page.locator('.map-list > summary').all()) await summary.click();
      expect([query, await faultsOf(page), await beyondTheEdge(page)]).toEqual([query, [], []]);
    }
  });

  test('of all five landscapes is drawn by tier, area and theme', async () => {
    const { page } = await open(origin());
    for (const id of [
      'leicestershire-2002',
      'cheshire-2005',
      'huntingdonshire-2006',
      'breckland-2010',
      'lancaster-2011',
    ]) {
      await page.goto(`${origin()}/?landscape=${id}&view=map`);
      await isDrawn(page);
      const all = await names(page);
      for (const by of ['area', 'theme']) {
        await page.getByLabel('Group by').selectOption(by);
        await expect.poll(() => names(page)).toEqual(all);
      }
    }
  });
});

describe.skipIf(!hasChromium)('what is shown can be kept', () => {
  const opened = async (query: string) => {
    const { page } = await go(query);
    await page.getByText('Save what is shown').click();
    return page;
  };

  test('as a picture: SVG with every name as text, PNG at twice the size', async () => {
    const page = await opened(map);
    const svg = (await saved(page, /^SVG,/)).content.toString();
    const words = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text).join(' ');
    for (const { text } of (await drawing(page)).boxes)
      for (const line of text.split('\n')) expect(words).toContain(line.replace('&', '&amp;'));
    expect(svg.match(/<path/g)?.length).toBeGreaterThan(100);
    const { content: png } = await saved(page, /^PNG,/);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const [, width = 0] = /^<svg[^>]* width="(\d+)"/.exec(svg) ?? [];
    expect(Math.abs(png.readUInt32BE(16) - 2 * Number(width))).toBeLessThan(60);
  });

  test('as a graph without what is hidden, with closed groups closed, as networkx reads it', async () => {
    const query = `${map}&hidden=county-council&closed=group~20~tier~20~loose`;
    const page = await opened(query);
    const folder = await temporaryFolder();
    for (const [button, ending] of [
      [/^GraphML,/, 'graphml'],
      [/^GEXF,/, 'gexf'],
      [/^Cytoscape JSON,/, 'cyjs'],
    ] as const) {
      const { content } = await saved(page, button);
      await writeFile(join(folder, `map.${ending}`), content);
    }
    const { boxes, lines } = await drawing(page);
    const { nodes, edges } = await readByNetworkx(folder);
    expect(nodes).not.toContain(council);
    expect(nodes.length).toBe(boxes.length);
    expect(edges).toBe(lines.length);
  });
});

describe.skipIf(!hasChromium)('fifty changes of view', () => {
  test('leave no more behind than ten: neither elements, nor listeners, nor memory', async () => {
    const { page } = await go();
    const there = async (times: number) => {
      for (let time = 0; time < times; time += 1) {
        await view(page, 'Table').click();
        await page.getByRole('table').first().waitFor();
        await view(page, 'Map').click();
        await isDrawn(page);
      }
    };
    await there(5);
    const before = await heldBy(page);
    await there(25);
    const after = await heldBy(page);
    expect(after.nodes).toBeLessThan(before.nodes * 1.1);
    expect(after.listeners).toBeLessThan(before.listeners * 1.1);
    expect(after.bytes).toBeLessThan(before.bytes * 1.1);
  });
});
