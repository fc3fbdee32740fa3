import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { landscapeOf } from '../../../seed/landscapeOf.ts';
import type { Register } from '../../../seed/register.ts';
import { createSchema, removeLandscape, writeLandscape } from '../../../seed/write.ts';
import { readLandscape } from '../../../server/graph/readLandscape.ts';
import { serveApi } from '../../support/api.ts';
import { desktop, hasChromium, useBrowser } from '../../support/browser.ts';
import { useDatabase } from '../../support/database.ts';
import { beyondTheEdge, faultsOf, tabTo, title, view } from '../../support/explorerPage.ts';
import { registerTable as table } from '../../support/registerTable.ts';
import { runCommand } from '../../support/runCommand.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

/** A register that comes in from the browser, as an officer does it: a workbook, a fault in a cell, the mended one, and back. */

const database = useDatabase();
const open = useBrowser();
const narrow = { width: 320, height: 800 };
const pictures = new URL('../../../.artifacts/import/', import.meta.url).pathname;
let origin: string;

beforeAll(async () => {
  await createSchema(database());
  await mkdir(pictures, { recursive: true });
  origin = (await serveApi(database())).url;
});

const ownId = (name: string): string => {
  onTestFinished(async () => {
    await removeLandscape(database(), name);
  });
  return name;
};

const registerOf = (id: string): Register => ({
  record: {
    id,
    name: 'Norfolk 2026',
    kind: 'imported',
    publisher: 'Norfolk County Council',
    date: '2026',
    showsPeople: false,
    description: 'Made by hand.',
  },
  tables: [
    table('sources', 'id,name,publisher,date', 'paper,Paper,A council,2026'),
    table('passages', 'id,source,locator', 'p1,paper,Paragraph 1'),
    table('organisations', 'id,name,sector,status,passages', 'county,County,local authority,existing,p1'),
    table('partnerships', 'id,name,kind,status,passages', 'board,Drainage Board,board,existing,p1'),
    table(
      'people',
      'id,name,status,passages',
      'baker,Cllr J Baker,existing,p1',
      'other,Councillor John Baker OBE,existing,p1',
    ),
    table(
      'seats',
      'id,partnership,role,onBehalfOf,heldBy,status,passages',
      'seat-1,board,chair,county,baker,existing,p1',
    ),
  ],
});

/** A landscape that is there, and the workbook that it is exported as. */
const exported = async (id: string): Promise<string> => {
  await writeLandscape(database(), landscapeOf(registerOf(id)));
  const path = join(await temporaryFolder(), 'norfolk.xlsx');
  expect(await runCommand(['export', id, '--format', 'xlsx', '--out', path])).toMatchObject({ code: 0 });
  return path;
};

/** The same workbook with a text in its cells replaced, as somebody types it. */
const edited = async (path: string, before: string, after: string): Promise<string> => {
  const parts = unzipSync(new Uint8Array(await readFile(path)));
  const changed = Object.entries(parts).map(([name, bytes]) => [
    name,
    name.endsWith('sharedStrings.xml')
      ? strToU8(strFromU8(bytes).replaceAll(`>${before}<`, `>${after}<`))
      : bytes,
  ]);
  const to = path.replace(/\.xlsx$/, `-${after.replaceAll(' ', '-')}.xlsx`);
  await writeFile(to, zipSync(Object.fromEntries(changed) as Record<string, Uint8Array>));
  return to;
};

const fileInput = (page: Page) => page.getByLabel('Choose a file, or drop it here');
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const check = async (page: Page, ...paths: readonly string[]): Promise<void> => {
  await fileInput(page).setInputFiles([...paths]);
  await press(page, 'Check the file');
};
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).waitFor();

/** A picture of the page as it stands, and nothing that axe finds or that makes it scroll sideways, wide and narrow. */
const looksRight = async (page: Page, state: string): Promise<void> => {
  for (const size of [desktop, narrow]) {
    await page.setViewportSize(size);
    await page.screenshot({ path: join(pictures, `${state}-${size.width}.png`), fullPage: true });
    expect([state, size.width, await faultsOf(page), await beyondTheEdge(page)]).toEqual([
      state,
      size.width,
      [],
      [],
    ]);
  }
  await page.setViewportSize(desktop);
};

describe.skipIf(!hasChromium)('a register is brought in from the browser', () => {
  test('a fault in a cell is seen, the mended workbook is accepted, and the way back is one step', async () => {
    const id = ownId('import-browser');
    const path = await exported(id);
    const { page } = await open(origin);
    await page.goto(`${origin}/?landscape=${id}`);
    await view(page, 'Bring in').click();
    await title(page).getByText('Bring in a register').waitFor();
    await looksRight(page, 'choose');

    await check(page, await edited(path, 'chair', 'chairman'));
    await page.getByRole('alert').getByText('The file was not taken in').waitFor();
    const [row] = await page.getByRole('table', { name: 'Faults' }).locator('tbody tr').allInnerTexts();
    expect(row?.split('\t').map((cell) => cell.trim())).toEqual([
      'seats',
      expect.stringMatching(/^[A-Z]3$/),
      'role',
      '"chairman" is none of the words that can stand here.',
      'Write one of: chair, vice chair, member, adviser, secretary, observer, in attendance.',
    ]);
    await looksRight(page, 'refused');

    await check(page, await edited(path, 'Drainage Board', 'Flood Board'));
    await heading(page, 'The file has no faults');
    await page.getByText('Cllr J Baker').first().waitFor();
    await page.getByText('1 change by name').click();
    await page.getByText('name: Drainage Board → Flood Board').waitFor();
    await looksRight(page, 'preview');

    await press(page, 'Accept');
    await heading(page, 'Norfolk 2026 is in');
    await looksRight(page, 'done');
    expect((await readLandscape(database(), id))?.revision).toBe(2);
    await page.getByRole('link', { name: 'Look at Norfolk 2026' }).click();
    await view(page, 'Table').click();
    await page.getByRole('table').getByText('Flood Board').first().waitFor();

    await view(page, 'Bring in').click();
    await press(page, 'Go back to revision 1');
    await looksRight(page, 'question');
    await press(page, 'Yes, go back');
    await page.getByText('Revision 1 is live.').waitFor();
    expect((await readLandscape(database(), id))?.revision).toBe(1);
    await page.getByRole('link', { name: 'Look at it' }).click();
    await view(page, 'Table').click();
    await page.getByRole('table').getByText('Drainage Board').first().waitFor();
  });

  test('by keyboard alone, once the file is chosen', async () => {
    const id = ownId('import-keyboard');
    const path = await exported(id);
    const { page } = await open(origin);
    await page.goto(`${origin}/?landscape=${id}&view=import`);
    await fileInput(page).waitFor();
    await tabTo(page, fileInput(page));
    await fileInput(page).setInputFiles(await edited(path, 'Drainage Board', 'Flood Board'));
    await tabTo(page, page.getByRole('button', { name: 'Check the file' }));
    await page.keyboard.press('Enter');
    await heading(page, 'The file has no faults');
    await tabTo(page, page.getByRole('button', { name: 'Accept' }));
    await page.keyboard.press('Space');
    await heading(page, 'Norfolk 2026 is in');
  });

  test('files of a data package that are dropped together are taken as one', async () => {
    const id = ownId('import-package');
    await writeLandscape(database(), landscapeOf(registerOf(id)));
    const folder = await temporaryFolder();
    expect(await runCommand(['export', id, '--format', 'datapackage', '--out', folder])).toMatchObject({
      code: 0,
    });
    const files = [
      'datapackage.json',
      'sources',
      'passages',
      'organisations',
      'partnerships',
      'people',
      'seats',
    ];
    const paths = files.map((name) => join(folder, name.includes('.') ? name : `${name}.csv`));
    const { page } = await open(origin);
    await page.goto(`${origin}/?landscape=${id}&view=import`);
    const texts = await Promise.all(
      paths.map(async (path) => [path.split('/').at(-1), await readFile(path, 'utf8')]),
    );
    const dropped = await page.evaluateHandle((all) => {
      const transfer = new DataTransfer();
      for (const [name = '', text = ''] of all) transfer.items.add(new File([text], name));
      return transfer;
    }, texts);
    await page.locator('.import__drop').dispatchEvent('drop', { dataTransfer: dropped });
    await page.getByText('To be checked: datapackage.json, sources.csv').waitFor();
    await press(page, 'Check the file');
    await page.getByText('Nothing would change: the landscape says this already.').waitFor();
    await press(page, 'Cancel');
    await page.getByText('Cancelled. Nothing was changed.').waitFor();
    await looksRight(page, 'cancelled');
  });

  test('a list of outside bodies is asked only for what it leaves open', async () => {
    ownId('import-list');
    const path = join(await temporaryFolder(), 'bodies.csv');
    await writeFile(path, 'Outside body,Representative\nDrainage Board,Cllr Baker\n');
    const { page } = await open(origin);
    await page.goto(`${origin}/?view=import`);
    await check(page, path);
    await page.getByRole('alert').getByText('The file does not say what it is').waitFor();
    await looksRight(page, 'asking');
    await page.getByLabel('Id').fill('import-list');
    await page.getByLabel('Publisher').fill('Norfolk County Council');
    await page.getByLabel('Date').fill('2026-05');
    await press(page, 'Check the file');
    await heading(page, 'The file has no faults');
    await page.getByText('would be a new landscape').waitFor();
    const revisions = page.getByRole('region', { name: 'Revisions of' });
    await press(page, 'Accept');
    // The page still looks at the landscape that it was opened with; what was brought in is what one goes on with.
    await expect
      .poll(() => revisions.innerText())
      .toMatch(/^Revisions of Outside bodies of Norfolk County Council\s+Revision 1, live/);
    expect(await revisions.innerText()).not.toContain('Look at it');
  });
});

describe.skipIf(!hasChromium)('where it cannot be', () => {
  test('a file that was not chosen, or is too large, is said before anything is sent', async () => {
    const { page } = await open(origin);
    await page.goto(`${origin}/?view=import`);
    await press(page, 'Check the file');
    await page.getByRole('alert').getByText('Choose a file.').waitFor();
    await looksRight(page, 'nothing-chosen');
    const path = join(await temporaryFolder(), 'large.csv');
    await writeFile(path, Buffer.alloc(32 * 1024 * 1024 + 1));
    await check(page, path);
    await page.getByRole('alert').getByText('The file is larger than 32 MB').waitFor();
  });

  test('a server that cannot be reached is said, and what was chosen is kept', async () => {
    const path = join(await temporaryFolder(), 'bodies.csv');
    await writeFile(path, 'Outside body,Representative\nDrainage Board,Cllr Baker\n');
    const { page, expectTrouble } = await open(origin);
    expectTrouble(/ERR_FAILED/);
    await page.goto(`${origin}/?view=import`);
    let fails = true;
    await page.route('**/imports?*', (route) => (fails ? route.abort() : route.continue()));
    await check(page, path);
    await page.getByRole('alert').getByText('The server cannot be reached').waitFor();
    await looksRight(page, 'offline');
    fails = false;
    await press(page, 'Check the file');
    await page.getByRole('alert').getByText('The file does not say what it is').waitFor();
  });

  test('what is under way says so, and can be given up', async () => {
    const path = join(await temporaryFolder(), 'bodies.csv');
    await writeFile(path, 'Outside body,Representative\nDrainage Board,Cllr Baker\n');
    const { page } = await open(origin);
    await page.goto(`${origin}/?view=import`);
    const state = { is: 'writing', landscape: 'norfolk', written: 2_000, total: 5_000 };
    await page.route('**/imports?*', (route) => route.fulfill({ json: { token: 'a', state } }));
    await page.route('**/imports/a', (route) =>
      route.fulfill({
        json: { token: 'a', state: route.request().method() === 'DELETE' ? { is: 'cancelled' } : state },
      }),
    );
    await check(page, path);
    await page.getByText('2000 of 5000 nodes and edges').waitFor();
    await looksRight(page, 'writing');
    await press(page, 'Cancel');
    await page.getByText('Cancelled. Nothing was changed.').waitFor();
  });

  test('a server that others can reach has no way to it, and says why in a line', async () => {
    const others = await serveApi(database(), { env: { HOST: '0.0.0.0' } });
    const { page } = await open(others.url);
    await page.goto(`${others.url}/?view=import`);
    await page.getByText('waits until people can sign in').waitFor();
    expect(await view(page, 'Bring in').count()).toBe(0);
    await looksRight(page, 'absent');
  });
});
