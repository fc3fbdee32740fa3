import { modes, tiers } from '../../../schema/landscape.ts';
import { mappedInSteps } from '../../../schema/steps/eachInSteps.ts';
import { compressedRows } from '../compressedRows.ts';
import type { CompressedRows } from '../compressedRows.ts';
import { incidenceInSteps } from '../incidence.ts';
import { oncePerInSteps } from '../once.ts';
import type { Scope } from '../scope.ts';
import { topicsHeldBy } from '../topicHolders.ts';
import { groundsInSteps } from './groundsOf.ts';
import type { Grounds } from './groundsOf.ts';
import { reached } from './reached.ts';

/** Pairs whose wording is less alike than this are never compared for it. */
export const leastRemit = 0.2;
/** Pairs that are compared at most: about 100 MB. */
const mostPairs = 2_500_000;

/** What is known of each partnership, as plain arrays: partnership n, by id, is row n of each. */
export interface LikenessInput {
  readonly topics: CompressedRows;
  readonly members: CompressedRows;
  /** A bit for each mode of working. */
  readonly modes: Uint8Array;
  /** Name, remit and names of topics. */
  readonly texts: readonly string[];
  readonly grounds: Grounds;
  /** Place in the list of tiers; -1 where not stated. */
  readonly tiers: Int8Array;
  /** The partnerships that each is part of, directly or through others. */
  readonly wholes: CompressedRows;
  /** The partnerships that succeed each, directly or through others. */
  readonly successors: CompressedRows;
  /** The partnerships that the source states as counterparts of each. */
  readonly counterparts: CompressedRows;
  readonly leastRemit: number;
  readonly mostPairs: number;
}

/** Gathers what is compared; once for each scope, column by column. */
export const likenessInput = oncePerInSteps(function* (scope: Scope): Generator<undefined, LikenessInput> {
  const { partnerships, rows: members, rowOf } = yield* incidenceInSteps(scope, 'organisations');
  const rowsOf = (ids: readonly string[]) => ids.flatMap((id) => rowOf(id) ?? []);
  const ofEach = <Value>(of: (id: string) => Value) => mappedInSteps(partnerships, of);
  const topics = topicRows(
    yield* ofEach((id) => [...topicsHeldBy(scope, id).keys()].map((to) => topicKey(scope, to))),
  );
  const modesIn = Uint8Array.from(yield* ofEach((id) => modesOf(scope, id)));
  const texts = yield* ofEach((id) => textOf(scope, id));
  const grounds = yield* groundsInSteps(scope, partnerships);
  const tiersOf = Int8Array.from(yield* ofEach((id) => tierOf(scope, id)));
  const wholes = yield* ofEach((id) => rowsOf(reached(scope, id, 'PART_OF')));
  const successors = yield* ofEach((id) => rowsOf(reached(scope, id, 'SUCCEEDED_BY')));
  const counterparts = yield* ofEach((id) => rowsOf(counterpartsOf(scope, id)));
  return {
    topics,
    members,
    modes: modesIn,
    texts,
    grounds,
    tiers: tiersOf,
    wholes: gathered(wholes, partnerships.length),
    successors: gathered(successors, partnerships.length),
    counterparts: gathered(counterparts, partnerships.length),
    leastRemit,
    mostPairs,
  };
});

const tierOf = (scope: Scope, id: string): number =>
  (tiers as readonly unknown[]).indexOf(scope.node(id)?.properties['tier']);

const counterpartsOf = (scope: Scope, id: string): readonly string[] => [
  ...scope.from(id, 'COUNTERPART_OF').map(({ to }) => to),
  ...scope.to(id, 'COUNTERPART_OF').map(({ from }) => from),
];

/** What topics are compared by: those that are said to be the same one of a reference landscape are one. */
export function topicKey(scope: Scope, topic: string): string {
  const sameAs = scope.node(topic)?.properties['sameAs'];
  return typeof sameAs === 'string' ? sameAs : topic;
}

/** The modes that a partnership works in, a bit each. */
const modesOf = (scope: Scope, id: string): number =>
  scope
    .to(id, 'MODE_OF')
    .map(({ from }) => (modes as readonly unknown[]).indexOf(scope.node(from)?.properties['mode']))
    .reduce((bits, at) => (at < 0 ? bits : bits | (1 << at)), 0);

function textOf(scope: Scope, id: string): string {
  const node = scope.node(id);
  const remit = node?.properties['remit'];
  const topics = [...topicsHeldBy(scope, id).keys()].toSorted().map((topic) => scope.node(topic)?.name ?? '');
  return [node?.name ?? '', typeof remit === 'string' ? remit : '', ...topics].join(' ');
}

function topicRows(held: readonly (readonly string[])[]): CompressedRows {
  const keys = [...new Set(held.flat())].toSorted();
  const placeOf = new Map(keys.map((key, at) => [key, at]));
  return gathered(
    held.map((topics) => topics.map((key) => placeOf.get(key) ?? 0)),
    keys.length,
  );
}

const gathered = (columns: readonly (readonly number[])[], width: number): CompressedRows =>
  compressedRows(
    columns.flatMap((ones, row) => ones.map(() => row)),
    columns.flat(),
    columns.length,
    width,
  );
