import type { Page } from 'playwright-core';
import { settled } from './explorerPage.ts';

/** Goes from the map to each other view and back, by the links of the navigation: how many changes of view that were. */
export const goRound = async (page: Page): Promise<number> => {
  const navigation = page.getByRole('navigation', { name: 'Views' });
  const others = (await navigation.getByRole('link').allTextContents()).filter((name) => name !== 'Map');
  for (const name of others.flatMap((other) => [other, 'Map'])) {
    await navigation.getByRole('link', { name, exact: true }).click();
    await navigation.locator('[aria-current=page]').getByText(name, { exact: true }).waitFor();
    await settled(page);
    await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
  }
  return 2 * others.length;
};
