import type { Edge, Landscape } from '../../../schema/landscape.ts';
import { mayHold } from '../atDate.ts';
import { compareText } from '../compareText.ts';
import { grouped } from '../grouped.ts';
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
export function successorsOf(scope: Scope, other: Scope, matches: Matches): (id: string) => readonly Successor[] {
  const edges = edgesOf(scope, other, matches);
  const self = (id: string) => matches.after(id);
  return (id) => {
    const found = new Map<string, Successor>();
    const seen = new Set([id]);
    const follow = (from: string, path: readonly Edge[]) => {
      for (const edge of edges.get(from) ?? []) {
        if (seen.has(edge.to)) continue;
        seen.add(edge.to);
        const after = self(edge.to) ?? (other.node(edge.to) ? edge.to : undefined);
        const steps = [...path, edge.stated];
        if (after !== undefined && after !== self(id)) found.set(after, { id: after, edges: steps });
        else follow(edge.to, steps);
      }
    };
    follow(id, []);
    return [...found.values()].toSorted((a, b) => compareText(a.id, b.id));
  };
}

/** A step from one node to the next, named as in the first scope where it has them, and the edge that states it. */
interface Step {
  readonly from: string;
  readonly to: string;
  readonly stated: Edge;
}

function edgesOf(scope: Scope, other: Scope, { before }: Matches): ReadonlyMap<string, readonly Step[]> {
  const here = held(scope).map((stated) => ({ from: stated.from, to: stated.to, stated }));
  const asBefore = (id: string) => before(id) ?? id;
  const there = held(other).map((stated) => ({
    from: asBefore(stated.from),
    to: asBefore(stated.to),
    stated,
  }));
  const steps = [...here, ...there].toSorted((a, b) => compareText(a.to, b.to) || compareText(a.stated.id, b.stated.id));
  return grouped(steps, ({ from }) => from);
}

const held = ({ whole, asOf, statuses }: Scope): readonly Edge[] => {
  const holds = mayHold(asOf, statuses);
  return successions(whole).filter((edge) => holds(edge));
};

const successions = ({ edges }: Landscape): readonly Edge[] =>
  edges.filter(({ type }) => type === 'SUCCEEDED_BY');
