import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';

const candidates = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser'];
const executablePath = candidates.find((path) => path !== undefined && existsSync(path));

/** Whether there is a Chromium to test with; says so once where there is none. */
export const hasChromium = executablePath !== undefined;
if (!hasChromium)
  process.stderr.write(
    'Browser tests are skipped: no Chromium was found. Install it or set CHROMIUM_PATH.\n',
  );

const quietly = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-sync'];
const offline = ['--disable-background-networking', '--disable-component-update'];

export const desktop = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

/** A page, and what went wrong on it that nobody sees: errors of its console, requests that left its server. */
export interface Watched {
  readonly page: Page;
  readonly troubles: readonly string[];
}

/** Headless Chromium for a file's tests; each page opened is in a profile of its own, closed with the test. */
export const useBrowser = (): ((
  origin: string,
  size?: { width: number; height: number },
) => Promise<Watched>) => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (executablePath === undefined) return;
    browser = await chromium.launch({ executablePath, args: [...quietly, ...offline] });
  });
  afterAll(() => browser?.close());
  return async (origin, size = desktop) => {
    if (browser === undefined) throw new Error('The browser is there inside tests only.');
    const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
    onTestFinished(() => context.close());
    return watch(context, origin);
  };
};

const watch = async (context: BrowserContext, origin: string): Promise<Watched> => {
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) troubles.push(`left for ${url}`);
  });
  return { page, troubles };
};
