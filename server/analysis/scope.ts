import { edgeTypes, labels } from '../../schema/landscape.ts';
import type { Edge, EdgeType, Label, Landscape, Node, Status } from '../../schema/landscape.ts';
import { drained } from '../../schema/steps/drained.ts';
import type { CitedPassage, Subject } from './analysis.ts';
import { holding } from './holding.ts';
import type { InScope } from './holding.ts';
import { linked, linksAt } from './linksAt.ts';
import { keptPer, oncePer } from './once.ts';
import { placesInSteps } from './placesInSteps.ts';
import type { Places } from './placesInSteps.ts';
import { seatsIn } from './seatsIn.ts';
import type { SeatInScope, Seats } from './seatsIn.ts';

export type { SeatInScope };

/** A landscape at one date, for chosen statuses, and who counts as a member: what every analysis looks at. */
export interface Scope {
  readonly landscape: Landscape;
  /** All that the register says, before the date and the statuses were chosen. */
  readonly whole: Landscape;
  /** EDTF. */
  readonly asOf: string;
  readonly statuses: readonly Status[];
  /** Whether observers, advisers and those in attendance count as members. */
  readonly observers: boolean;
  readonly node: (id: string) => Node | undefined;
  readonly nodes: (label: Label) => readonly Node[];
  /** Edges of a type that start at a node. */
  readonly from: (id: string, type: EdgeType) => readonly Edge[];
  /** Edges of a type that end at a node. */
  readonly to: (id: string, type: EdgeType) => readonly Edge[];
  /** Seats whose holders count as members, in the order of the register; each is on a partnership in scope. */
  readonly seats: () => readonly SeatInScope[];
  /** Those seats by partnership, by body or by person. */
  readonly seatsOn: (partnership: string) => readonly SeatInScope[];
  readonly seatsFor: (body: string) => readonly SeatInScope[];
  readonly seatsOf: (person: string) => readonly SeatInScope[];
  /** Throws `RangeError` where there is no such node in scope. */
  readonly subject: (id: string) => Subject;
  /** Where facts stand, each passage once, in the order of the register. */
  readonly passages: (
    ...facts: readonly { readonly passages: readonly string[] }[]
  ) => readonly CitedPassage[];
}

export interface ScopeChoice {
  readonly asOf: string;
  readonly statuses: readonly Status[];
  readonly observers: boolean;
}

/** Looks at a landscape, which must be frozen, at a date, for statuses. */
export const scopeOf = (whole: Landscape, choice: ScopeChoice): Scope => drained(scopeInSteps(whole, choice));

/** The same in steps of some milliseconds, so that others can go on between them. */
export function* scopeInSteps(whole: Landscape, choice: ScopeChoice): Generator<undefined, Scope> {
  const places = yield* placesInSteps(whole);
  const isIn = yield* holding(whole, places, choice.asOf, choice.statuses);
  yield;
  const facts = factsIn(whole, places, isIn);
  const placesOfSeats = facts.placesOf('Seat');
  const links = (type: EdgeType) => facts.links(type, 'from');
  const seats = yield* seatsIn(whole, places, placesOfSeats, links, choice.observers);
  return scopeFrom(whole, choice, facts, seats);
}

type End = 'from' | 'to';

/** Nodes and edges in scope by what is asked of them; put in order when it is first asked for, and kept. */
function factsIn(whole: Landscape, places: Places, isIn: InScope) {
  const placesOf = keptPer((label: Label) => {
    const found: number[] = [];
    const wanted = labels.indexOf(label);
    for (let at = 0; at < isIn.nodes.length; at += 1)
      if (places.labels[at] === wanted && isIn.nodes[at] === 1) found.push(at);
    return found;
  });
  const linksFrom = keptPer((type: EdgeType) => linksAt(places, isIn, edgeTypes.indexOf(type), 'from'));
  const linksTo = keptPer((type: EdgeType) => linksAt(places, isIn, edgeTypes.indexOf(type), 'to'));
  const links = (type: EdgeType, end: End) => (end === 'from' ? linksFrom : linksTo)(type);
  const placeOf = (id: string): number | undefined => {
    const at = places.nodeAt.get(id);
    return at !== undefined && isIn.nodes[at] === 1 ? at : undefined;
  };
  const edges = (id: string, type: EdgeType, end: End): readonly Edge[] => {
    const at = placeOf(id);
    if (at === undefined) return [];
    return linked(links(type, end), at, (edge) => whole.edges[edge] as Edge);
  };
  const nodes = keptPer((label: Label) => placesOf(label).map((at) => whole.nodes[at] as Node));
  const node = (id: string): Node | undefined => {
    const at = placeOf(id);
    return at === undefined ? undefined : whole.nodes[at];
  };
  const landscape = oncePer((every: Landscape) => ({
    ...every,
    nodes: every.nodes.filter((_node, at) => isIn.nodes[at] === 1),
    edges: every.edges.filter((_edge, at) => isIn.edges[at] === 1),
  }));
  return { placesOf, links, placeOf, edges, nodes, node, landscape: () => landscape(whole) };
}

function scopeFrom(
  whole: Landscape,
  { asOf, statuses, observers }: ScopeChoice,
  facts: ReturnType<typeof factsIn>,
  seats: Seats,
): Scope {
  const { node, edges, placeOf } = facts;
  const seatsAt = (groups: Seats['on'], id: string) => groups[placeOf(id) ?? -1] ?? [];
  return {
    get landscape() {
      return facts.landscape();
    },
    whole,
    asOf,
    statuses,
    observers,
    node,
    nodes: facts.nodes,
    from: (id, type) => edges(id, type, 'from'),
    to: (id, type) => edges(id, type, 'to'),
    seats: () => seats.all,
    seatsOn: (partnership) => seatsAt(seats.on, partnership),
    seatsFor: (body) => seatsAt(seats.heldFor, body),
    seatsOf: (person) => seatsAt(seats.heldBy, person),
    subject: (id) => subjectOf(node(id), id),
    passages: (...cited) => citedPassages(cited, node, (id) => edges(id, 'OF', 'from')[0]?.to),
  };
}

function subjectOf(node: Node | undefined, id: string): Subject {
  if (!node) throw new RangeError(`There is no node ${id} in scope.`);
  return { id, label: node.label, name: node.name ?? id };
}

function citedPassages(
  facts: readonly { readonly passages: readonly string[] }[],
  node: Scope['node'],
  sourceOf: (passage: string) => string | undefined,
): readonly CitedPassage[] {
  const cited = new Set(facts.flatMap((fact) => fact.passages));
  return [...cited]
    .flatMap((id) => node(id) ?? [])
    .filter(({ label }) => label === 'Passage')
    .toSorted((a, b) => a.row - b.row)
    .map((passage) => citedPassage(passage, node(sourceOf(passage.id) ?? '')?.name ?? ''));
}

function citedPassage({ id, note, properties }: Node, source: string): CitedPassage {
  const { locator } = properties;
  return { id, source, locator: typeof locator === 'string' ? locator : '', note: note ?? null };
}
