import { edgeTypes } from '../../../schema/landscape.ts';
import type { Edge } from '../../../schema/landscape.ts';
import { drained } from '../../../schema/steps/drained.ts';
import { mayHold } from '../atDate.ts';
import { compareText } from '../compareText.ts';
import { grouped } from '../../../schema/grouped.ts';
import { oncePer } from '../once.ts';
import { placesInSteps } from '../placesInSteps.ts';
import type { Scope } from '../scope.ts';
import type { Matches } from './matchNodes.ts';

/** A body that follows another: its id in the second scope, and the edges that say so. */
export interface Successor {
  readonly id: string;
  readonly edges: readonly Edge[];
}

/**
 * Who follows a node of the first scope, among those of the second that are another than itself; several where the source says
 * several, through as many steps as it takes. An edge counts that holds in either scope; its ends need not both be in one, since
 * what exists may be followed by what is only proposed.
 */
export function successorsOf(
  scope: Scope,
  other: Scope,
  matches: Matches,
): (id: string) => readonly Successor[] {
  const steps = stepsOf(scope, other, matches);
  return (id) => {
    if (!steps.has(id)) return [];
    const found = new Map<string, Successor>();
    const seen = new Set([id]);
    const follow = (from: string, path: readonly Edge[]) => {
      for (const { to, after, stated } of steps.get(from) ?? []) {
        if (seen.has(to)) continue;
        seen.add(to);
        const edges = [...path, stated];
        if (after === undefined) follow(to, edges);
        else found.set(after, { id: after, edges });
      }
    };
    follow(id, []);
    const isNew = whatIsNew(scope, matches, id);
    return [...found.values()].filter(isNew).toSorted((a, b) => compareText(a.id, b.id));
  };
}

/** A body that is there both times and was followed by the same before has not been followed since. */
function whatIsNew(scope: Scope, { after, before }: Matches, id: string): (successor: Successor) => boolean {
  if (after(id) === undefined) return () => true;
  const known = new Set(held(scope));
  return (successor) =>
    before(successor.id) === undefined || successor.edges.some((edge) => !known.has(edge));
}

/** A step from one node to the next, named as in the first scope where it has them, and the edge that states it. */
interface Step {
  readonly from: string;
  readonly to: string;
  /** Its id in the second scope, where it is in it. */
  readonly after: string | undefined;
  readonly stated: Edge;
}

function stepsOf(scope: Scope, other: Scope, matches: Matches): ReadonlyMap<string, readonly Step[]> {
  const here = held(scope).map((stated) => ({
    from: stated.from,
    to: stated.to,
    after: matches.after(stated.to),
    stated,
  }));
  const there = held(other).map((stated) => ({
    from: matches.asBefore(stated.from),
    to: matches.asBefore(stated.to),
    after: other.node(stated.to)?.id,
    stated,
  }));
  const byId = (a: Step, b: Step) => compareText(a.stated.id, b.stated.id);
  // What both state is taken as the first scope has it: it is nothing new.
  const steps = [...here.toSorted(byId), ...there.toSorted(byId)].toSorted((a, b) => compareText(a.to, b.to));
  return grouped(steps, ({ from }) => from);
}

/** Successions that hold in a scope, whether or not both their ends do. */
const held = oncePer(({ whole, asOf, statuses }: Scope): readonly Edge[] => {
  const places = drained(placesInSteps(whole)).ofType[edgeTypes.indexOf('SUCCEEDED_BY')] ?? [];
  return Array.from(places, (at) => whole.edges[at] as Edge).filter(mayHold(asOf, statuses));
});
