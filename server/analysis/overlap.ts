import type { overlapMeasures } from '../../schema/analysis/words.ts';
import { overlapOrders, overlapSets } from '../../schema/analysis/words.ts';
import type { Edge, Node } from '../../schema/landscape.ts';
import { defineAnalysis } from './analysis.ts';
import type { Answer, CitedPassage, Result, Subject } from './analysis.ts';
import { rowOf, sizeOf } from './compressedRows.ts';
import { incidenceInSteps, incidenceOf } from './incidence.ts';
import type { Incidence, MemberSet } from './incidence.ts';
import { BadOption } from './options.ts';
import type { OptionValues } from './options.ts';
import { placesAmong } from './placesAmong.ts';
import type { Scope } from './scope.ts';
import { exclusiveSets } from './overlap/exclusiveSets.ts';
import { jaccard, overlapCoefficient } from './overlap/measures.ts';
import { overlapMatrix } from './overlap/overlapMatrix.ts';
import type { OverlapMatrix } from './overlap/overlapMatrix.ts';
import { overlapSides, seatsBehind } from './overlap/overlapPair.ts';
import type { OverlapSides } from './overlap/overlapPair.ts';
import { firstRowOf, placeOf } from './overlap/placeOf.ts';
import { firstRows } from './overlap/pairs.ts';
import type { PairKinds, PairTable } from './overlap/pairs.ts';
import { strongest } from './overlap/strongest.ts';
import { expectedShared } from './statistics/hypergeometric.ts';

export interface OverlapResult extends Result {
  readonly shared: number;
  readonly sizes: readonly [number, number];
  readonly jaccard: number;
  readonly overlapCoefficient: number;
  readonly expected: number;
  readonly p: number;
  readonly q: number;
}

interface OverlapSet {
  readonly partnerships: readonly Subject[];
  readonly count: number;
  readonly members: readonly Subject[];
}

interface Chosen {
  readonly partnerships?: readonly string[] | null;
}

export interface OverlapAnswer extends Answer<OverlapResult> {
  readonly universe: number;
  readonly tested: number;
  readonly matrix: (
    asked?: Chosen & { readonly measure?: (typeof overlapMeasures)[number] | null },
  ) => OverlapMatrix;
  readonly sets: (asked?: Chosen & { readonly first?: number | null }) => readonly OverlapSet[];
  readonly pair: (asked: {
    readonly a: string;
    readonly b: string;
  }) => ({ readonly overlap: OverlapResult } & OverlapSides) | null;
}

const options = {
  by: { type: 'word', words: overlapSets, default: 'organisations', says: 'What they share.' },
  minShared: {
    type: 'integer',
    range: [1, 100_000],
    default: 1,
    says: 'Only pairs that share at least this many, 1 to 100,000.',
  },
  maxQ: { type: 'number', range: [0, 1], default: 1, says: 'Only pairs whose q is at most this, 0 to 1.' },
  sort: { type: 'word', words: overlapOrders, default: 'q', says: 'What is strongest comes first.' },
} as const;
type Options = OptionValues<typeof options>;

/** Partnerships that a matrix shows and sets are drawn of at most, and where none are chosen. */
const most = { matrix: 100, sets: 30, unchosen: 30 } as const;

/**
 * Which partnerships share members, and whether that is more than chance. A and B are the sets of members of two
 * partnerships, N all members in scope, m all pairs of partnerships that are not empty. shared = |A ∩ B|; jaccard =
 * |A ∩ B| / |A ∪ B|; overlapCoefficient = |A ∩ B| / min(|A|, |B|); expected = |A||B| / N; p = P(X ≥ shared) for X
 * hypergeometric (N, |A|, |B|), 1 where nothing is shared; q = p after Benjamini and Hochberg over the m pairs. Low p and q
 * are unlike chance; 0 to 1 but for shared and expected. Source: Tumminello, Miccichè, Lillo, Piilo and Mantegna (2011),
 * statistically validated networks. Undefined for a partnership without members: it is in no pair.
 */
export const overlap = defineAnalysis({
  id: 'overlap',
  title: 'Overlaps',
  question: 'Which partnerships share organisations, people, themes or areas, and is it more than chance?',
  measure:
    'Jaccard (shared over all that either has); 0 to 1, higher, more alike. Beside it p and q: how likely so much is by chance.',
  scores: [0, 1],
  source:
    'Jaccard 1901; Szymkiewicz 1934 and Simpson 1943; Tumminello et al. 2011; Benjamini and Hochberg 1995; the order of the matrix, Bar-Joseph et al. 2001',
  statuses: ['existing'],
  options,
  prepare: ({ scope, options: { by } }) => incidenceInSteps(scope, by),
  kernel: {
    id: 'pairs',
    input: (scope, { by }) => incidenceOf(scope, by).rows,
    key: ({ by }) => by,
    cost: (scope) => scope.seats().length * 20,
  },
  columns: [
    { name: 'shared', of: (result: OverlapResult) => result.shared },
    { name: 'sizes', of: ({ sizes }) => sizes.join(' | ') },
    { name: 'expected', of: ({ expected }) => Number(expected.toPrecision(4)) },
    { name: 'p', of: ({ p }) => Number(p.toPrecision(4)) },
    { name: 'q', of: ({ q }) => Number(q.toPrecision(4)) },
  ],
  run: ({ scope, options: chosen, computed }: { scope: Scope; options: Options; computed: PairTable }) => {
    const incidence = incidenceOf(scope, chosen.by);
    const results = resultsOf(scope, incidence, chosen.by, computed);
    const { shared, q } = computed.kinds;
    const passes = (kind: number): boolean =>
      (shared[kind] ?? 0) >= chosen.minShared && (q[kind] ?? 1) <= chosen.maxQ;
    const compare = orders[chosen.sort](computed.kinds);
    const { total, page } = strongest(computed, passes, compare);
    const kindOf = (at: number): number => computed.kind[at] ?? 0;
    return {
      total,
      results: (offset, first) => page(offset, first).map(results),
      among: (ids) => {
        const rows = [...ids].flatMap((id) => incidence.rowOf(id) ?? []);
        return placesAmong({ a: firstRows(computed), b: computed.b }, rows, incidence.partnerships.length)
          .filter((at) => passes(kindOf(at)))
          .toSorted((one, other) => compare(kindOf(one), kindOf(other)) || one - other)
          .map(results);
      },
      completeness: [completeness(incidence, chosen.by)],
      universe: incidence.members.length,
      tested: computed.tests,
      matrix: (asked = {}) =>
        overlapMatrix(
          scope,
          incidence,
          rowsChosen(incidence, asked.partnerships, most.matrix),
          asked.measure ?? 'jaccard',
        ),
      sets: (asked = {}) =>
        setsOf(scope, incidence, rowsChosen(incidence, asked.partnerships, most.sets), asked.first ?? 40),
      pair: ({ a, b }) => {
        const rows = [incidence.rowOf(a), incidence.rowOf(b)] as const;
        if (rows[0] === undefined || rows[1] === undefined || a === b) return null;
        const [one, other] = rows[0] < rows[1] ? [rows[0], rows[1]] : [rows[1], rows[0]];
        const overlapping = asPair(scope, incidence, chosen.by, computed, one, other);
        return { overlap: overlapping, ...overlapSides(scope, chosen.by, incidence, [rows[0], rows[1]]) };
      },
    } satisfies OverlapAnswer;
  },
});

type Key = (kind: number) => number;

/** What comes first, and what settles it between those that are equal in that. */
const orders: Readonly<
  Record<Options['sort'], (kinds: PairKinds) => (one: number, other: number) => number>
> = {
  q: ({ q, p, shared }) =>
    descending(
      (kind) => -(q[kind] ?? 1),
      (kind) => -(p[kind] ?? 1),
      (kind) => shared[kind] ?? 0,
    ),
  shared: ({ shared, p }) =>
    descending(
      (kind) => shared[kind] ?? 0,
      (kind) => -(p[kind] ?? 1),
    ),
  jaccard: (kinds) => byLikeness(jaccard, kinds),
  'overlap coefficient': (kinds) => byLikeness(overlapCoefficient, kinds),
};

const byLikeness = (measure: typeof jaccard, { large, small, shared, p }: PairKinds) =>
  descending(
    (kind) => measure(shared[kind] ?? 0, large[kind] ?? 0, small[kind] ?? 0),
    (kind) => -(p[kind] ?? 1),
  );

const descending =
  (...keys: readonly Key[]) =>
  (one: number, other: number): number => {
    for (const key of keys) {
      const difference = key(other) - key(one);
      if (difference !== 0) return difference;
    }
    return 0;
  };

const resultsOf =
  (scope: Scope, incidence: Incidence, by: MemberSet, table: PairTable) =>
  (at: number): OverlapResult => {
    const kind = table.kind[at] ?? 0;
    const { shared, p, q } = table.kinds;
    return resultOf(scope, incidence, by, {
      rows: [firstRowOf(table, at), table.b[at] ?? 0],
      shared: shared[kind] ?? 0,
      p: p[kind] ?? 1,
      q: q[kind] ?? 1,
    });
  };

/** One pair, those that share nothing too. */
function asPair(
  scope: Scope,
  incidence: Incidence,
  by: MemberSet,
  table: PairTable,
  one: number,
  other: number,
): OverlapResult {
  const at = placeOf(table, one, other);
  if (at !== undefined) return resultsOf(scope, incidence, by, table)(at);
  return resultOf(scope, incidence, by, { rows: [one, other], shared: 0, p: 1, q: 1 });
}

interface Numbers {
  readonly rows: readonly [number, number];
  readonly shared: number;
  readonly p: number;
  readonly q: number;
}

function resultOf(scope: Scope, incidence: Incidence, by: MemberSet, numbers: Numbers): OverlapResult {
  const { rows, members, partnerships } = incidence;
  const { shared, p, q } = numbers;
  const ids = numbers.rows.map((row) => partnerships[row] ?? '');
  const [a, b] = [scope.subject(ids[0] ?? ''), scope.subject(ids[1] ?? '')];
  const sizes = [sizeOf(rows, numbers.rows[0]), sizeOf(rows, numbers.rows[1])] as const;
  const expected = members.length === 0 ? 0 : expectedShared(members.length, ...sizes);
  return {
    id: `overlap:${by}:${a.id}:${b.id}`,
    subjects: [a, b],
    score: jaccard(shared, ...sizes),
    because: sentence(by, [a.name, b.name], shared, sizes, expected),
    passages: passagesOf(scope, incidence, by, numbers.rows),
    shared,
    sizes,
    jaccard: jaccard(shared, ...sizes),
    overlapCoefficient: overlapCoefficient(shared, ...sizes),
    expected,
    p,
    q,
  };
}

const words: Readonly<
  Record<MemberSet, { readonly one: string; readonly many: string; readonly where: string }>
> = {
  organisations: { one: 'organisation', many: 'organisations', where: 'on them' },
  people: { one: 'person', many: 'people', where: 'on them' },
  themes: { one: 'topic', many: 'topics', where: 'that they work on' },
  areas: { one: 'area', many: 'areas', where: 'that they cover' },
};

function sentence(
  by: MemberSet,
  [a, b]: readonly [string, string],
  shared: number,
  [one, other]: readonly [number, number],
  expected: number,
): string {
  const { one: single, many, where } = words[by];
  const what = `of the ${one} and ${other} ${one === 1 && other === 1 ? single : many} ${where}`;
  const chance = `two of these sizes would share about ${inWords(expected)} by chance`;
  return `${a} and ${b} share ${shared === 0 ? 'none' : shared} ${what}; ${chance}.`;
}

/** Chance as a figure to read aloud: whole above ten, one place above one, two below. */
const inWords = (expected: number): string =>
  expected >= 10 ? expected.toFixed(0) : expected >= 1 ? expected.toFixed(1) : expected.toFixed(2);

/** Where it stands that the shared ones are on both: their seats; for topics and areas, what says that they are covered. */
function passagesOf(
  scope: Scope,
  { rows, members, partnerships }: Incidence,
  by: MemberSet,
  pair: readonly [number, number],
): readonly CitedPassage[] {
  const other = new Set(rowOf(rows, pair[1]));
  const shared = [...rowOf(rows, pair[0])]
    .filter((column) => other.has(column))
    .map((column) => members[column] ?? '');
  const facts = pair.flatMap((row): readonly (Node | Edge)[] => {
    const partnership = partnerships[row] ?? '';
    if (by === 'organisations' || by === 'people')
      return shared.flatMap((member) => seatsBehind(scope, by, partnership, member).map(({ node }) => node));
    const types = by === 'areas' ? (['COVERS'] as const) : (['ADDRESSES', 'LEADS'] as const);
    return types.flatMap((type) => scope.from(partnership, type).filter(({ to }) => shared.includes(to)));
  });
  return scope.passages(...facts);
}

function setsOf(
  scope: Scope,
  { rows, members, partnerships }: Incidence,
  chosen: readonly number[],
  first: number,
): readonly OverlapSet[] {
  return exclusiveSets(rows, chosen)
    .slice(0, first)
    .map((set) => ({
      partnerships: set.rows.map((row) => scope.subject(partnerships[row] ?? '')),
      count: set.columns.length,
      members: set.columns
        .map((column) => scope.subject(members[column] ?? ''))
        .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0)),
    }));
}

/** Rows of the partnerships named; where none are, of those with most members. Throws `BadOption`. */
function rowsChosen(
  { rows, partnerships, rowOf: rowNamed }: Incidence,
  ids: Chosen['partnerships'],
  atMost: number,
) {
  if (!ids || ids.length === 0)
    return partnerships
      .map((_, row) => row)
      .filter((row) => sizeOf(rows, row) > 0)
      .sort((one, other) => sizeOf(rows, other) - sizeOf(rows, one) || one - other)
      .slice(0, most.unchosen);
  if (ids.length > atMost) throw new BadOption('partnerships', `give ${atMost} ids at most.`);
  return [...new Set(ids)].map((id) => {
    const row = rowNamed(id);
    if (row === undefined) throw new BadOption('partnerships', `there is no partnership "${id}" in scope.`);
    return row;
  });
}

function completeness({ rows, partnerships }: Incidence, by: MemberSet) {
  const known = partnerships.filter((_, row) => sizeOf(rows, row) > 0).length;
  const said = {
    organisations: 'who sits on them',
    people: 'people on them',
    themes: 'their topics',
    areas: 'the areas they cover',
  };
  return {
    known,
    of: partnerships.length,
    says: `${known} of ${partnerships.length} partnerships name ${said[by]}`,
  };
}
