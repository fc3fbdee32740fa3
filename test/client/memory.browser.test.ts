import { expect, test } from 'vitest';
import { hasChromium, useBrowser } from '../support/browser.ts';
import { settled } from '../support/explorerPage.ts';
import { goRound } from '../support/goRound.ts';
import { heldBy } from '../support/heldByPage.ts';
import { useShipped } from '../support/shipped.ts';

/** Somebody who goes from view to view all day has no more in memory in the evening than in the morning. */

const open = useBrowser();
const origin = useShipped();

test.skipIf(!hasChromium)(
  'fifty changes of view leave no element, listener, worker or object behind',
  async () => {
    const { page } = await open(origin());
    await page.goto(`${origin()}/?landscape=leicestershire-2002&view=map`);
    await settled(page);
    // In the first round views are loaded and answers kept, in the second the last of what is made once.
    await goRound(page);
    await goRound(page);
    const { bytes, ...before } = await heldBy(page);

    let changes = 0;
    while (changes < 50) changes += await goRound(page);

    const { bytes: bytesAfter, ...after } = await heldBy(page);
    expect(after).toEqual(before);
    // Ids that are counted up grow by a letter, and V8 keeps figures of its own: half a per cent was seen at most. Whoever
    // kept one copy of each answer would hold 7 % more.
    expect(bytesAfter / bytes).toBeLessThan(1.02);
  },
);
