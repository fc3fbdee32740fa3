import { rowOf } from '../compressedRows.ts';
import type { CitedPassage } from '../analysis.ts';
import { incidenceOf } from '../incidence.ts';
import { seatsBehind } from '../overlap/overlapPair.ts';
import type { Scope } from '../scope.ts';
import { topicsHeldBy } from '../topicHolders.ts';
import { topicKey } from './likenessInput.ts';

/** What two partnerships have in common, by id; topics as the first of them names them. */
export interface SharedFacts {
  readonly topics: readonly string[];
  readonly organisations: readonly string[];
  readonly passages: readonly CitedPassage[];
}

/** What two partnerships have in common, and where it stands. */
export function sharedFacts(scope: Scope, a: string, b: string): SharedFacts {
  const topics = topicsHeldBy(scope, a);
  const others = topicsHeldBy(scope, b);
  const keysIn = (held: typeof topics) => new Set([...held.keys()].map((topic) => topicKey(scope, topic)));
  const [keysOfA, keysOfB] = [keysIn(topics), keysIn(others)];
  const shared = [...topics.keys()].filter((topic) => keysOfB.has(topicKey(scope, topic))).toSorted();
  const organisations = membersInBoth(scope, a, b);
  const facts = [
    ...[a, b].flatMap((id) => [scope.node(id) ?? [], groundFacts(scope, id), modeFacts(scope, id)].flat()),
    ...successionFacts(scope, a, b),
    ...shared.flatMap((topic) => topics.get(topic) ?? []),
    ...[...others].flatMap(([topic, edges]) => (keysOfA.has(topicKey(scope, topic)) ? edges : [])),
    ...[a, b].flatMap((id) =>
      organisations.flatMap((one) => seatsBehind(scope, 'organisations', id, one).map(({ node }) => node)),
    ),
  ];
  return { topics: shared, organisations, passages: scope.passages(...facts) };
}

/** What says that one directly succeeds the other. */
const successionFacts = (scope: Scope, a: string, b: string) =>
  [...scope.from(a, 'SUCCEEDED_BY'), ...scope.from(b, 'SUCCEEDED_BY')].filter(
    ({ to }) => to === a || to === b,
  );

/** What says where a body works: the areas it covers, else what it is part of. */
function groundFacts(scope: Scope, id: string) {
  const covers = scope.from(id, 'COVERS');
  return covers.length > 0 ? covers : scope.from(id, 'PART_OF');
}

const modeFacts = (scope: Scope, id: string) =>
  scope.to(id, 'MODE_OF').flatMap(({ from }) => scope.node(from) ?? []);

function membersInBoth(scope: Scope, a: string, b: string): readonly string[] {
  const { rows, rowOf: rowNamed, members } = incidenceOf(scope, 'organisations');
  const columnsOf = (id: string): Int32Array => {
    const row = rowNamed(id);
    return row === undefined ? new Int32Array() : rowOf(rows, row);
  };
  const theirs = new Set(columnsOf(b));
  return [...columnsOf(a)].filter((column) => theirs.has(column)).map((column) => members[column] ?? '');
}
