import type { CitedPassage } from '../analysis.ts';
import { rowOf } from '../compressedRows.ts';
import { incidenceOf } from '../incidence.ts';
import type { Scope } from '../scope.ts';
import { areasWorkedIn, topicsWorkedOn } from './labels.ts';

/** A node and how many partnerships of the cluster have it. */
export interface Counted {
  readonly id: string;
  readonly count: number;
}

/** What the partnerships of a cluster have in common. */
export interface ClusterFacts {
  /** Ids of the partnerships. */
  readonly members: readonly string[];
  /** Organisations on two of them or more, most first, ten at most. */
  readonly binding: readonly Counted[];
  readonly topics: readonly Counted[];
  readonly areas: readonly Counted[];
  /** What the seats of the binding organisations rest on. */
  readonly passages: readonly CitedPassage[];
}

/** Organisations that are named at most. */
const mostBinding = 10;

/** Looks up what partnerships, by id, have in common. */
export function clusterFacts(scope: Scope, members: readonly string[]): ClusterFacts {
  const binding = countEach(members.map((id) => organisationsOn(scope, id)))
    .filter(({ count }) => count > 1)
    .slice(0, mostBinding);
  const inCluster = new Set(members);
  const seats = binding.flatMap(({ id }) =>
    scope.seatsFor(id).flatMap(({ node, partnership }) => (inCluster.has(partnership) ? node : [])),
  );
  return {
    members,
    binding,
    topics: countEach(members.map((id) => topicsWorkedOn(scope, id))),
    areas: countEach(members.map((id) => areasWorkedIn(scope, id))),
    passages: scope.passages(...seats),
  };
}

function organisationsOn(scope: Scope, id: string): readonly string[] {
  const { rows, rowOf: rowNamed, members } = incidenceOf(scope, 'organisations');
  const row = rowNamed(id);
  return row === undefined ? [] : Array.from(rowOf(rows, row), (column) => members[column] ?? '');
}

/** How often each stands there, most first, then by id. */
function countEach(lists: readonly (readonly string[])[]): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const id of list) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, count }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
