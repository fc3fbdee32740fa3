import type { BenchPage } from './pages.ts';

/** How far a mouse drags the picture, in pixels across and down, one way after another. */
const drags = [
  [-60, -40],
  [35, -25],
  [20, 55],
] as const;

/**
 * The share of a picture's pixels that are otherwise while a mouse drags it than at rest in the same place, the most of
 * three. Above 0 where lines or names are left out, or an old picture is pushed about, as long as it moves.
 */
export async function differingWhileDragged({ page }: BenchPage): Promise<number> {
  await page.bringToFront();
  const { x, y } = await page.evaluate(() => window.snapshot.grip());
  await page.waitForTimeout(300);
  const shares: number[] = [];
  for (const [across, down] of drags) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + across, y + down, { steps: 6 });
    await page.waitForTimeout(100);
    await page.evaluate(() => {
      window.snapshot.keep();
    });
    await page.mouse.up();
    await page.waitForTimeout(700);
    shares.push(await page.evaluate(() => window.snapshot.differing()));
    // Back again, so that the mouse finds the same free place.
    await page.mouse.move(x + across, y + down);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 6 });
    await page.mouse.up();
    await page.waitForTimeout(300);
  }
  return Math.max(...shares);
}
