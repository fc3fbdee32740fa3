import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { createSchema, writeLandscape } from '../../seed/write.ts';
import { serveApi } from '../support/api.ts';
import { desktop, hasChromium, useBrowser } from '../support/browser.ts';
import { useDatabase } from '../support/database.ts';
import { everything, viewCases } from '../support/everyView.ts';
import { beyondTheEdge, brokenWords, faultsOf, settled } from '../support/explorerPage.ts';

/** Every view for somebody with a narrow screen, larger letters, colours of their own, a finger, or no liking for motion. */

const database = useDatabase();
const open = useBrowser();
let origin: string;

beforeAll(async () => {
  await createSchema(database());
  await writeLandscape(database(), everything.built);
  origin = (await serveApi(database())).url;
});

/** Texts that are cut off: what holds them hides what does not fit. What is for a screen reader alone is meant to. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
        const hides = [overflowX, overflowY].some((way) => way === 'hidden' || way === 'clip');
        return (
          hides &&
          clientWidth > 1 &&
          // Which of its words a list shows is the browser's affair; all stand in it when it is opened.
          element.tagName !== 'SELECT' &&
          element.textContent.trim() !== '' &&
          (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1)
        );
      })
      .map((element) => `cut off: ${element.className} ${element.textContent.slice(0, 40)}`),
  );

/**
 * What is too small to be hit: less than 24 pixels high or wide, and another target lies within the circle of 24 pixels
 * around its middle (WCAG 2.2, 2.5.8). A link within a sentence is let off, as the rule does.
 */
const hardToHit = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const least = 24;
    const inSentence = (element: Element): boolean => {
      const around = element.closest('p, li, td, dd, figcaption');
      return (
        getComputedStyle(element).display === 'inline' &&
        around !== null &&
        around.textContent.trim() !== element.textContent.trim()
      );
    };
    const targets = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const middle = (box: DOMRect) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    const isNear = (box: DOMRect, other: DOMRect): boolean => {
      const { x, y } = middle(box);
      const dx = Math.max(other.left - x, x - other.right, 0);
      const dy = Math.max(other.top - y, y - other.bottom, 0);
      return Math.hypot(dx, dy) < least / 2;
    };
    return targets
      .filter(({ element, box }) => Math.min(box.width, box.height) < least - 0.5 && !inSentence(element))
      .filter(({ element, box }) =>
        targets.some(
          (other) =>
            other.element !== element &&
            !element.contains(other.element) &&
            !other.element.contains(element) &&
            isNear(box, other.box),
        ),
      )
      .map(
        ({ element, box }) =>
          `hard to hit: ${element.outerHTML.slice(0, 90)} ${String(Math.round(box.width))}×${String(Math.round(box.height))}`,
      );
  });

/** What moves for longer than a blink. */
const moving = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body, body *')].flatMap((element) => {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
      const seconds = [
        ...(animationName === 'none' ? [] : animationDuration.split(',')),
        ...transitionDuration.split(','),
      ].map(Number.parseFloat);
      return Math.max(...seconds) > 0.01 ? [`moves: ${element.tagName} ${element.className}`] : [];
    }),
  );

/** Pictures that would not look as they do otherwise: recoloured, or on a ground that they are not made for. */
const recoloured = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main svg, main svg *')].flatMap((element) => {
      const { forcedColorAdjust, backgroundColor } = getComputedStyle(element) as CSSStyleDeclaration & {
        readonly forcedColorAdjust: string;
      };
      const keeps = forcedColorAdjust === 'none';
      const hasGround = element.tagName !== 'svg' || backgroundColor !== 'rgba(0, 0, 0, 0)';
      return keeps && hasGround ? [] : [`recoloured: ${element.outerHTML.slice(0, 60)}`];
    }),
  );

/** As somebody sets it in the browser: what is measured by letters grows, and so does the width that a rule asks for. */
const lettersTwiceAsLarge = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
};

/** Without contrast: the colours are those that somebody chose, and axe reckons with those of the style sheet. */
const faultsWithoutContrast = async (page: Page): Promise<readonly string[]> =>
  (await faultsOf(page)).filter((fault) => !fault.startsWith('color-contrast'));

interface Adaptation {
  readonly name: string;
  readonly width: number;
  readonly adapt?: (page: Page) => Promise<unknown>;
  readonly look: readonly ((page: Page) => Promise<readonly string[]>)[];
}

/** In the order in which they are gone through on one page; what one changes the next takes back or needs no more. */
const adaptations: readonly Adaptation[] = [
  { name: 'as it is', width: desktop.width, look: [beyondTheEdge, cutOff, brokenWords, hardToHit, moving] },
  { name: '768 pixels', width: 768, look: [beyondTheEdge, brokenWords] },
  { name: '320 pixels', width: 320, look: [beyondTheEdge, cutOff, brokenWords, hardToHit] },
  {
    name: 'colours of one’s own',
    width: desktop.width,
    adapt: (page) => page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' }),
    look: [faultsWithoutContrast, recoloured],
  },
  {
    name: 'letters twice as large',
    width: 768,
    adapt: async (page) => {
      await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
      await lettersTwiceAsLarge(page);
    },
    look: [beyondTheEdge, cutOff],
  },
];

/** Faults that do not pass: a picture may be a moment late to fit a new width. */
const lastingly = async (find: () => Promise<readonly string[]>): Promise<readonly string[]> => {
  for (let times = 0; times < 10; times += 1) {
    if ((await find()).length === 0) return [];
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return find();
};

describe.skipIf(!hasChromium)('every view', () => {
  test.each(viewCases)('$name: keeps its shape, however it is looked at', async ({ query, filled }) => {
    const { page } = await open(origin);
    await page.goto(`${origin}/?landscape=every-view&${query}`);
    await page.locator(filled).first().waitFor();
    await settled(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await settled(page);
    const faults: string[] = [];
    for (const { name, width, adapt, look } of adaptations) {
      await page.setViewportSize({ width, height: 900 });
      await adapt?.(page);
      for (const find of look)
        for (const fault of await lastingly(() => find(page))) faults.push(`${name}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });

  test('is looked at by eyes that see: each fault that is put into a page is found, and no other', async () => {
    const { page } = await open(origin);
    await page.goto(`${origin}/?landscape=every-view&view=start`);
    await settled(page);
    const found = async (fault: string) => {
      await page.evaluate((html) => {
        document.querySelector('#fault')?.remove();
        const place = document.createElement('div');
        place.id = 'fault';
        place.innerHTML = html;
        document.querySelector('main')?.append(place);
        // The page's policy lets no style stand in what is written: it is set afterwards.
        for (const one of place.querySelectorAll<HTMLElement>('[data-style]'))
          one.style.cssText = one.dataset['style'] ?? '';
      }, fault);
      const looks = { beyondTheEdge, brokenWords, cutOff, hardToHit, moving, recoloured };
      const seen: string[] = [];
      for (const [name, find] of Object.entries(looks)) if ((await find(page)).length > 0) seen.push(name);
      return seen;
    };
    await page.emulateMedia({ forcedColors: 'active' });
    const tiny = '<button data-style="width:12px;height:12px;padding:0;border:0">x</button>';
    expect({
      nothing: await found(''),
      wide: await found('<div data-style="width:3000px">wide</div>'),
      hidden: await found('<div data-style="width:40px;height:10px;overflow:hidden">a long text</div>'),
      broken: await found('<p data-style="width:60px;overflow-wrap:anywhere">Leicestershire</p>'),
      tiny: await found(tiny + tiny),
      alone: await found(`<div data-style="padding:30px">${tiny}</div>`),
      moved: await found('<p data-style="transition:opacity 2s">moves</p>'),
      drawn: await found('<svg><rect width="9" height="9" data-style="forced-color-adjust:auto"/></svg>'),
    }).toEqual({
      nothing: [],
      wide: ['beyondTheEdge'],
      hidden: ['cutOff'],
      broken: ['brokenWords'],
      tiny: ['hardToHit'],
      alone: [],
      moved: ['moving'],
      drawn: ['recoloured'],
    });
  });
});
