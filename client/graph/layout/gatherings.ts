import type { DrawnEdge, DrawnNode } from '../drawn.ts';
import { isBody, ownBand } from './bands.ts';
import type { Band } from './bands.ts';
import type { Table } from './plan.ts';

/** A table with those who sit at it, by where they stand. */
export interface Gathering {
  readonly table: Table;
  readonly band: Band;
  /** Those of the same tier, or of none: around the table. Those linked to the frame alone come last. */
  readonly guests: readonly DrawnNode[];
  readonly frameOnly: ReadonlySet<string>;
  /** Those of another tier, who stay in their own band. */
  readonly away: readonly DrawnNode[];
}

const seatTypes: readonly string[] = ['MEMBER_OF', 'OBSERVER_OF', 'ATTENDS', 'ON'];
/** Fewer than this are drawn as boxes with lines: a table for two is no table. */
const leastGuests = 3;

const neighboursBySeat = (edges: readonly DrawnEdge[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const { type, from, to } of edges) {
    if (!seatTypes.includes(type)) continue;
    const known = found.get(to) ?? new Set();
    found.set(to, known.add(from));
  }
  return found;
};

const frameOf = (
  hub: string,
  edges: readonly DrawnEdge[],
  isFree: (id: string) => boolean,
): string | undefined =>
  edges.find(({ type, from, to }) => type === 'PART_OF' && from === hub && isFree(to))?.to;

const notAtTables: readonly string[] = ['COVERS', 'WITHIN', 'OWNED_BY', 'DECIDED_BY', 'CONCERNS', 'ABOUT'];

const linkedTo = (id: string | undefined, edges: readonly DrawnEdge[]): readonly string[] =>
  id === undefined
    ? []
    : edges
        .filter(({ type, from, to }) => !notAtTables.includes(type) && (from === id || to === id))
        .map(({ from, to }) => (from === id ? to : from));

/** Chair first, then partnerships and organisations by sector, each by name: neighbours have something in common. */
const seatingOrder =
  (chairs: ReadonlySet<string>) =>
  (a: DrawnNode, b: DrawnNode): number =>
    Number(chairs.has(b.id)) - Number(chairs.has(a.id)) ||
    (a.sector ?? '').localeCompare(b.sector ?? '') ||
    a.name.localeCompare(b.name) ||
    (a.id < b.id ? -1 : 1);

const gather = (
  table: Table,
  band: Band,
  candidates: readonly DrawnNode[],
  atHub: ReadonlySet<string>,
  chairs: ReadonlySet<string>,
): Gathering => {
  const sorted = [...candidates].sort(seatingOrder(chairs));
  const isHere = (node: DrawnNode): boolean => (ownBand(node) ?? band) === band;
  const here = sorted.filter(isHere);
  return {
    table,
    band,
    guests: [...here.filter(({ id }) => atHub.has(id)), ...here.filter(({ id }) => !atHub.has(id))],
    frameOnly: new Set(here.filter(({ id }) => !atHub.has(id)).map(({ id }) => id)),
    away: sorted.filter((node) => !isHere(node)),
  };
};

/** The tables of a landscape, the best attended first. Every body sits at one table at most. */
export const gatherings = (
  nodes: readonly DrawnNode[],
  edges: readonly DrawnEdge[],
): readonly Gathering[] => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const seated = neighboursBySeat(edges);
  const hubs = nodes
    .filter(({ id, label }) => label === 'Partnership' && (seated.get(id)?.size ?? 0) >= leastGuests)
    .sort((a, b) => (seated.get(b.id)?.size ?? 0) - (seated.get(a.id)?.size ?? 0) || (a.id < b.id ? -1 : 1));
  const taken = new Set(hubs.map(({ id }) => id));
  const tables = hubs.map((hub) => {
    const frame = frameOf(hub.id, edges, (id) => !taken.has(id) && byId.get(id)?.label === 'Partnership');
    if (frame !== undefined) taken.add(frame);
    return { hub, table: { hub: hub.id, frame } };
  });
  const chairs = new Set(edges.filter(({ role }) => role === 'chair').map(({ from }) => from));
  return tables.map(({ hub, table }) => {
    const atHub = new Set(seated.get(hub.id));
    const ids = new Set([...atHub, ...linkedTo(table.hub, edges), ...linkedTo(table.frame, edges)]);
    const candidates = [...ids].flatMap((id) => {
      const node = byId.get(id);
      return node === undefined || taken.has(id) || !isBody(node) || node.label === 'Area' ? [] : [node];
    });
    for (const { id } of candidates) taken.add(id);
    return gather(table, ownBand(hub) ?? 'county', candidates, atHub, chairs);
  });
};
