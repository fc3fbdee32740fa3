import type { BenchPage } from './pages.ts';

/** How far a mouse drags the picture, in pixels across and down, one way after another. */
const drags = [
  [-60, -40],
  [35, -25],
  [20, 55],
] as const;

/** What became of a picture after a zoom, and while it was dragged once it was at rest. */
export interface Dragged {
  /**
   * The share of its pixels that are otherwise while a mouse drags it than at rest in the same place, the most of three.
   * Above 0 where lines or names are left out, or an old picture is pushed about, as long as it moves.
   */
  readonly differing: number;
  /** Milliseconds from the zoom until the picture changes no more, in steps of a look: until then it is drawn sharper bit by bit. */
  readonly rest: number;
}

/** Zooms a picture, waits until it is at rest, and drags it. */
export async function differingWhileDragged({ page }: BenchPage): Promise<Dragged> {
  await page.bringToFront();
  const { x, y } = await page.evaluate(() => window.snapshot.grip());
  const rest = await atRest(page);
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
  return { differing: Math.max(...shares), rest };
}

/** Milliseconds between two looks, and how many looks find the same before a picture is at rest. */
const look = 250;
const sameLooks = 4;
const mostLooks = 80;

async function atRest(page: BenchPage['page']): Promise<number> {
  let same = 0;
  for (let looks = 0; looks < mostLooks; looks += 1) {
    const isSame = looks > 0 && (await page.evaluate(() => window.snapshot.differing())) === 0;
    await page.evaluate(() => {
      window.snapshot.keep();
    });
    same = isSame ? same + 1 : 0;
    if (same === sameLooks) return (looks - sameLooks) * look;
    await page.waitForTimeout(look);
  }
  throw new Error('The picture is not at rest after twenty seconds.');
}
