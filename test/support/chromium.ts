import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const candidates = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser'];
const executablePath = candidates.find((path) => path !== undefined && existsSync(path));

/** Whether there is a Chromium to test with. */
export const hasChromium = executablePath !== undefined;

export const desktop = { width: 1440, height: 900 };

const quietly = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-sync'];
const offline = ['--disable-background-networking', '--disable-component-update'];

/** Headless Chromium. Throws where there is none. */
export const startChromium = (): Promise<Browser> => {
  if (executablePath === undefined)
    throw new Error('No Chromium was found. Install it or set CHROMIUM_PATH.');
  return chromium.launch({ executablePath, args: [...quietly, ...offline] });
};
