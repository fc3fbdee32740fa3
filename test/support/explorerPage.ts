import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Core, NodeSingular } from 'cytoscape';
import type { Locator, Page } from 'playwright-core';

/** The parts of the explorer's page by what they are to a person, for tests in a browser. */

export const picture = (page: Page): Locator => page.getByRole('application');
export const panel = (page: Page): Locator =>
  page.getByRole('complementary', { name: 'What the paper says' });
export const heading = (page: Page): Locator => panel(page).getByRole('heading', { level: 2 });
export const search = (page: Page): Locator =>
  page.getByRole('combobox', { name: 'Find a body, person or theme' });
/** A view in the navigation; on a narrow screen behind the button Menu. */
export const view = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true });
export const title = (page: Page): Locator => page.getByRole('heading', { level: 1 });
const rows = (page: Page, table: number): Locator => page.getByRole('table').nth(table).locator('tbody tr');

export const openFilters = (page: Page): Promise<void> => page.getByText('Choose what is shown').click();
export const suggestion = (page: Page): Locator => page.getByRole('listbox').getByRole('option').first();

/** A box as it is on the screen, in pixels from the top left corner of the picture. */
export interface ScreenBox {
  readonly name: string;
  readonly tier: string | null;
  readonly label: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
}

interface Drawing {
  readonly boxes: readonly ScreenBox[];
  /** "A → B" by name, one a line. */
  readonly lines: readonly string[];
}

/** What is really drawn. A canvas says nothing of itself, so Cytoscape is asked, by the way it keeps for its own use. */
export const drawing = (page: Page): Promise<Drawing> =>
  page.evaluate(() => {
    interface Registered extends Element {
      readonly _cyreg?: { readonly cy: Core };
    }
    const cy = document.querySelector<Registered>('.map__canvas')?._cyreg?.cy;
    if (cy === undefined) return { boxes: [], lines: [] };
    const nameOf = (node: NodeSingular): string => {
      const { name, count } = node.data() as { name: string; count: number | null };
      return count !== null && count > 1 ? `${name} (×${count})` : name;
    };
    return {
      boxes: cy.nodes('[fact]').map((node) => {
        const { x, y } = node.renderedPosition();
        const half = node.renderedHeight() / 2;
        const { tier, label, text } = node.data() as { tier: string | null; label: string; text: string };
        return { name: nameOf(node), tier, label, text, x, y, top: y - half, bottom: y + half };
      }),
      lines: cy.edges().map((edge) => `${nameOf(edge.source())} → ${nameOf(edge.target())}`),
    };
  });

/** Names of the bodies, and "A → B" of the links, sorted; as the picture draws them. */
export const saidByPicture = async (page: Page) => {
  const { boxes, lines } = await drawing(page);
  return { bodies: boxes.map(({ name }) => name).sort(), links: [...lines].sort() };
};

/** The same as the table lists them. */
export const saidByTable = async (page: Page) => ({
  bodies: (await rows(page, 0).locator('td:first-child').allTextContents()).sort(),
  links: (
    await rows(page, 1).evaluateAll((all) =>
      all.map((row) => {
        const [who, , whom] = [...row.querySelectorAll('td')].map((cell) => cell.textContent);
        return `${who ?? ''} → ${whom ?? ''}`;
      }),
    )
  ).sort(),
});

/** What axe finds against WCAG 2.2 AA and good practice in the page as it stands: rule, and the elements that break it. */
export const faultsOf = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

/** What makes somebody scroll the page sideways: the innermost elements that end beyond the window, none where nobody has to. */
export const beyondTheEdge = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const ends = (element: Element): boolean => element.getBoundingClientRect().right > clientWidth + 0.5;
    return [...document.querySelectorAll('body *')]
      .filter((element) => ends(element) && ![...element.children].some(ends))
      .map((element) => `${element.tagName} ${element.className} ${element.textContent.slice(0, 40)}`);
  });

/** Words that stand partly on the next line: "Leicestershir" and "e". Addresses and programs have no words. */
export const brokenWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (text) =>
      text.parentElement?.checkVisibility() === true &&
      text.parentElement.closest('svg, select, code, .citation__text') === null
        ? NodeFilter.FILTER_ACCEPT
        : NodeFilter.FILTER_REJECT,
    );
    const broken: string[] = [];
    const range = document.createRange();
    while (texts.nextNode() !== null) {
      const text = texts.currentNode as Text;
      for (const { index, 0: word } of text.data.matchAll(/[\p{L}\p{N}'’]+/gu)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(`broken: ${word} in ${text.parentElement?.className ?? ''}`);
      }
    }
    return broken;
  });

/** Waits until the page has its heading and nothing that it shows is on its way. */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    () => document.querySelector('h1') !== null && document.querySelector('.waiting') === null,
  );
};

/** Presses a button that saves a file: what the file is called, and what it holds. */
export const saved = async (
  page: Page,
  button: string | RegExp,
): Promise<{ readonly name: string; readonly content: Buffer }> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
};

/** Presses a button that saves a file, and gives the file's name and how it begins. */
export const kept = async (page: Page, button: string | RegExp): Promise<string> => {
  const { name, content } = await saved(page, button);
  return `${name}: ${content.toString().slice(0, 2000)}`;
};

/** Presses Tab until it has come to an element. Throws where it never does. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('Tab never comes to it.');
};
