import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { desktop, hasChromium, startChromium } from './chromium.ts';

export { desktop, hasChromium };

if (!hasChromium)
  process.stderr.write(
    'Browser tests are skipped: no Chromium was found. Install it or set CHROMIUM_PATH.\n',
  );

export const phone = { width: 390, height: 844 };

/** A page that is watched while its test runs. */
export interface Watched {
  readonly page: Page;
  /** For a test that makes something fail: its own messages in the console are no trouble. */
  readonly expectTrouble: (said: RegExp) => void;
}

/**
 * Headless Chromium for a file's tests. Each page opened is in a profile of its own, closed with the test, which fails
 * where the page said an error in its console (a breach of the Content-Security-Policy is one), or asked another server.
 */
export const useBrowser = (): ((
  origin: string,
  size?: { width: number; height: number },
) => Promise<Watched>) => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (hasChromium) browser = await startChromium();
  });
  afterAll(() => browser?.close());
  return async (origin, size = desktop) => {
    if (browser === undefined) throw new Error('The browser is there inside tests only.');
    const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
    const { watched, troubles } = await watch(context, origin);
    onTestFinished(async () => {
      await context.close();
      expect(troubles()).toEqual([]);
    });
    return watched;
  };
};

const watch = async (context: BrowserContext, origin: string) => {
  const page = await context.newPage();
  const said: string[] = [];
  const expected: RegExp[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) said.push(`left for ${url}`);
  });
  const watched: Watched = { page, expectTrouble: (pattern) => void expected.push(pattern) };
  return { watched, troubles: () => said.filter((text) => !expected.some((one) => one.test(text))) };
};
