import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeLayout } from '../../../client/change/changeLayout.ts';
import { relationKinds } from '../../../client/change/relations.ts';
import type { Relation, RelationKind, Side } from '../../../client/change/relations.ts';

const side = (name: string, facts: Partial<Side> = {}): Side => ({
  body: { id: name, label: 'Partnership', name },
  status: 'existing',
  seats: 0,
  moved: 0,
  isElsewhere: false,
  ...facts,
});
const relation = (kind: RelationKind, before: string | undefined, after: string | undefined): Relation => ({
  kind,
  before: before === undefined ? undefined : side(before),
  after: after === undefined ? undefined : side(after),
  status: null,
});

test('nothing is drawn of nothing', () => {
  expect(changeLayout([])).toEqual({ height: 0, bands: [], boxes: [], links: [] });
});

test('two that one follows stand in the middle beside it, each with a line of its own', () => {
  const { bands, boxes, links } = changeLayout([
    relation('succeeded', 'Old A', 'New'),
    relation('succeeded', 'Old B', 'New'),
  ]);
  expect(bands.map(({ kind, count }) => [kind, count])).toEqual([['succeeded', 1]]);
  // A line of 17 and 12 around it: 29; 8 between two; 38 for the heading.
  expect(boxes.map(({ side: { body }, isAfter, y, height }) => [body.name, isAfter, y, height])).toEqual([
    ['Old A', false, 38, 29],
    ['Old B', false, 75, 29],
    ['New', true, 56.5, 29],
  ]);
  expect(links.map(({ from, to }) => [from, to])).toEqual([
    [52.5, 71],
    [89.5, 71],
  ]);
});

test('bands come in the order of what is to be seen first, whatever the order of the answer', () => {
  const { bands, links } = changeLayout([
    relation('unchanged', 'Same', 'Same'),
    relation('added', undefined, 'New'),
    relation('removed', 'Gone', undefined),
    relation('succeeded', 'Old', 'Next'),
  ]);
  expect(bands.map(({ kind }) => kind)).toEqual(['succeeded', 'removed', 'added', 'unchanged']);
  // Who comes from nowhere or goes nowhere has no line.
  expect(links.map(({ kind }) => kind)).toEqual(['succeeded', 'unchanged']);
});

test('a box says its status where it is no fact, and seats that are stated', () => {
  const below = (before: Side, after: Side) =>
    changeLayout([{ kind: 'changed', before, after, status: null }]).boxes.map((box) => box.below);
  expect(below(side('A', { seats: 3, moved: 2 }), side('A', { status: 'proposed', seats: 1 }))).toEqual([
    '3 seats, 2 lost',
    'proposed · 1 seat',
  ]);
  expect(below(side('A'), side('A', { seats: null, status: null }))).toEqual(['', '']);
});

test('no two boxes of a column ever lie on each other, and every line ends at two of them', () => {
  const name = fc.constantFrom(
    'a',
    'b',
    'c',
    'd',
    'a very long name of a partnership that takes two lines or more',
  );
  const any = fc.record({ kind: fc.constantFrom(...relationKinds), before: name, after: name });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (all) => {
      const { boxes, links, height } = changeLayout(
        all.map(({ kind, before, after }) =>
          relation(kind, kind === 'added' ? undefined : before, kind === 'removed' ? undefined : after),
        ),
      );
      for (const column of [false, true]) {
        const own = boxes.filter(({ isAfter }) => isAfter === column).toSorted((a, b) => a.y - b.y);
        own.slice(1).forEach((box, at) => {
          expect(box.y).toBeGreaterThanOrEqual((own[at]?.y ?? 0) + (own[at]?.height ?? 0));
        });
        expect(new Set(own.map(({ key }) => key)).size).toBe(own.length);
      }
      const middles = new Set(boxes.map(({ y, height: tall }) => y + tall / 2));
      for (const { from, to } of links) expect(middles.has(from) && middles.has(to)).toBe(true);
      for (const box of boxes) expect(box.y + box.height).toBeLessThanOrEqual(height);
    }),
  );
});
