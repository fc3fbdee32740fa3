import { expect, test } from 'vitest';
import type { Gap, GapKind, GapOrigin } from '../../../client/gaps/gapsQueries.ts';
import { byOrigin, kindRows } from '../../../client/gaps/gapTable.ts';

const gap = (id: string, origin: GapOrigin, kind: GapKind): Gap => ({
  id,
  origin,
  kind,
  subjects: [],
  score: 1,
  because: '',
  passages: [],
});

test('kinds are rows, origins stand side by side, and what there is nothing of is left out', () => {
  expect(
    kindRows([
      { origin: 'worked_out', kind: 'vacancy', count: 3 },
      { origin: 'blank_in_its_table', kind: 'theme_without_a_lead', count: 2 },
      { origin: 'worked_out', kind: 'theme_without_a_lead', count: 5 },
    ]),
  ).toEqual([
    { kind: 'theme_without_a_lead', counts: [0, 2, 5] },
    { kind: 'vacancy', counts: [0, 0, 3] },
  ]);
});

test('gaps stand under who says so, then under what is missing, and none is under two', () => {
  const gaps = [
    gap('a', 'worked_out', 'vacancy'),
    gap('b', 'stated_by_the_review', 'vacancy'),
    gap('c', 'worked_out', 'theme_without_a_lead'),
    gap('d', 'worked_out', 'vacancy'),
  ];
  const said = byOrigin(gaps).map(({ origin, groups }) => [
    origin,
    groups.map((group) => [group.kind, group.gaps.map(({ id }) => id)]),
  ]);
  expect(said).toEqual([
    ['stated_by_the_review', [['vacancy', ['b']]]],
    [
      'worked_out',
      [
        ['theme_without_a_lead', ['c']],
        ['vacancy', ['a', 'd']],
      ],
    ],
  ]);
});
