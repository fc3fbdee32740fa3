import { expect, test } from 'vitest';
import type { Asked } from '../../../../client/graph/compose/asked.ts';
import { compose, createComposer } from '../../../../client/graph/compose/compose.ts';
import { layoutDesk } from '../../../../client/graph/compose/layoutDesk.ts';
import type { Layouter } from '../../../../client/graph/compose/layoutDesk.ts';
import type { Order } from '../../../../client/graph/compose/messages.ts';
import { graphEdge, graphNode } from '../../../support/smallGraph.ts';

/** A worker that answers when the test says so. */
const hiring = () => {
  const hired: (Layouter & { readonly orders: Order[]; isGone: boolean })[] = [];
  const hire = (): Layouter => {
    const orders: Order[] = [];
    const worker = {
      orders,
      isGone: false,
      onmessage: null,
      onerror: null,
      postMessage: (order: Order) => void orders.push(order),
      terminate: () => {
        worker.isGone = true;
      },
    };
    hired.push(worker);
    return worker;
  };
  const answer = (at: number, data: unknown): void => {
    hired[at]?.onmessage?.call({} as Worker, { data } as MessageEvent);
  };
  return { hired, hire, answer };
};

const part = {
  nodes: [graphNode('Partnership', 'board', { tier: 'county' }), graphNode('Organisation', 'council')],
  edges: [graphEdge('MEMBER_OF', 'council', 'board')],
};
const asked: Asked = {
  whole: part,
  part,
  arrangement: { groupBy: 'tier', closed: [], near: undefined },
  width: 800,
};
const closed: Asked = { ...asked, arrangement: { ...asked.arrangement, closed: ['group tier county'] } };

const heardBy = () => {
  const heard: unknown[] = [];
  return {
    heard,
    done: (composed: unknown) => void heard.push(composed),
    failed: (error: Error) => void heard.push(error.message),
  };
};

test('an idle worker is kept, and given the landscape once', () => {
  const { hired, hire, answer } = hiring();
  const desk = layoutDesk(hire);
  const one = heardBy();
  desk.ask(asked, one);
  answer(0, { composed: 'first' });
  desk.ask(closed, one);
  answer(0, { composed: 'second' });
  expect(one.heard).toEqual(['first', 'second']);
  expect(hired.map(({ orders }) => orders)).toEqual([
    [
      { arrangement: asked.arrangement, width: 800, landscape: { whole: part, part } },
      { arrangement: closed.arrangement, width: 800 },
    ],
  ]);
});

test('a layout that is no longer wanted is dropped with its worker, and never heard of', () => {
  const { hired, hire, answer } = hiring();
  const desk = layoutDesk(hire);
  const one = heardBy();
  const other = heardBy();
  const forget = desk.ask(asked, one);
  forget();
  desk.ask(closed, other);
  answer(1, { composed: 'wanted' });
  expect([one.heard, other.heard]).toEqual([[], ['wanted']]);
  expect(hired.map(({ isGone }) => isGone)).toEqual([true, false]);
  // The new worker has never seen the landscape.
  expect(hired[1]?.orders[0]?.landscape).toEqual({ whole: part, part });
});

test('what goes wrong in the worker is told in words, with what can be done', () => {
  const { hire, answer } = hiring();
  const one = heardBy();
  layoutDesk(hire).ask(asked, one);
  answer(0, { fault: 'There are too many boxes.' });
  expect(one.heard).toEqual([
    'It could not be laid out: There are too many boxes. The table shows the same; or choose less of the landscape.',
  ]);
});

test('a worker that does not start is told of too, and the next question is asked of another', () => {
  const { hired, hire, answer } = hiring();
  const desk = layoutDesk(hire);
  const one = heardBy();
  desk.ask(asked, one);
  hired[0]?.onerror?.call({} as Worker, { message: '' } as ErrorEvent);
  desk.ask(asked, one);
  answer(1, { composed: 'second' });
  expect(one.heard).toEqual([
    'It could not be laid out: The part of the page that does it did not start. The table shows the same; or choose less of the landscape.',
    'second',
  ]);
});

test('one who remembers the groups composes the same pictures as one who does not', () => {
  const composer = createComposer();
  const near = { ...asked, arrangement: { ...asked.arrangement, near: { id: 'council', steps: 1 } } };
  const byArea = { ...asked, arrangement: { ...asked.arrangement, groupBy: 'area' as const } };
  for (const one of [asked, closed, near, byArea, closed, asked]) expect(composer(one)).toEqual(compose(one));
});
