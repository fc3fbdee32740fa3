import { createComposer } from './compose.ts';
import type { Delivery, Order } from './messages.ts';

/** Lays pictures out beside the page, one after another. */
const composer = createComposer();
let landscape: Order['landscape'];

const deliver = (order: Order): Delivery => {
  landscape = order.landscape ?? landscape;
  if (landscape === undefined) return { fault: 'No landscape was given.' };
  try {
    return { composed: composer({ ...landscape, arrangement: order.arrangement, width: order.width }) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
};

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  postMessage(deliver(data));
});
