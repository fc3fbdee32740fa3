import { membershipOfRole } from '../../schema/landscape.ts';
import type { Edge, EdgeType, Label, Landscape, Node, Role, Status } from '../../schema/landscape.ts';
import type { CitedPassage, Subject } from './analysis.ts';
import { atDate } from './atDate.ts';
import { grouped, groupedByEach } from './grouped.ts';

/** A seat and what it ties together. */
export interface SeatInScope {
  readonly id: string;
  readonly node: Node;
  /** Id of the partnership that it is on. */
  readonly partnership: string;
  readonly role: Role;
  /** How many alike it stands for, 1 or more. */
  readonly count: number;
  /** Ids of the bodies that it is held for, in the order of their edges. */
  readonly bodies: readonly string[];
  /** Id of the person who holds it. */
  readonly person: string | undefined;
}

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

/** Looks at a landscape at a date, for statuses. What it needs is put in order when it is first asked for, and kept. */
export function scopeOf(whole: Landscape, { asOf, statuses, observers }: ScopeChoice): Scope {
  const landscape = atDate(whole, asOf, statuses);
  const nodes = lazily(() => new Map(landscape.nodes.map((node) => [node.id, node])));
  const byLabel = lazily(() => grouped(landscape.nodes, (node) => node.label));
  const byType = lazily(() => grouped(landscape.edges, (edge) => edge.type));
  const starts = perType((type) => grouped(byType().get(type) ?? [], (edge) => edge.from));
  const ends = perType((type) => grouped(byType().get(type) ?? [], (edge) => edge.to));
  const from = (id: string, type: EdgeType) => starts(type).get(id) ?? [];
  const seats = lazily(() =>
    (byLabel().get('Seat') ?? []).flatMap((node) => seatOf(node, from, observers) ?? []),
  );
  const onPartnership = lazily(() => grouped(seats(), (seat) => seat.partnership));
  const forBody = lazily(() => groupedByEach(seats(), (seat) => seat.bodies));
  const ofPerson = lazily(() =>
    groupedByEach(seats(), ({ person }) => (person === undefined ? [] : [person])),
  );
  return {
    landscape,
    whole,
    asOf,
    statuses,
    observers,
    node: (id) => nodes().get(id),
    nodes: (label) => byLabel().get(label) ?? [],
    from,
    to: (id, type) => ends(type).get(id) ?? [],
    seats,
    seatsOn: (partnership) => onPartnership().get(partnership) ?? [],
    seatsFor: (body) => forBody().get(body) ?? [],
    seatsOf: (person) => ofPerson().get(person) ?? [],
    subject: (id) => subjectOf(nodes().get(id), id),
    passages: (...facts) => {
      const cited = new Set(facts.flatMap((fact) => fact.passages));
      const found = [...cited]
        .flatMap((id) => nodes().get(id) ?? [])
        .filter(({ label }) => label === 'Passage');
      const source = (passage: Node) => nodes().get(from(passage.id, 'OF')[0]?.to ?? '')?.name ?? '';
      return found.toSorted((a, b) => a.row - b.row).map((passage) => citedPassage(passage, source(passage)));
    },
  };
}

function seatOf(node: Node, from: Scope['from'], observers: boolean): SeatInScope | undefined {
  const role = node.properties['role'] as Role;
  const partnership = from(node.id, 'ON')[0]?.to;
  if (partnership === undefined || (!observers && membershipOfRole[role] !== 'MEMBER_OF')) return undefined;
  const { count } = node.properties;
  return {
    id: node.id,
    node,
    partnership,
    role,
    count: typeof count === 'number' ? count : 1,
    bodies: from(node.id, 'ON_BEHALF_OF').map((edge) => edge.to),
    person: from(node.id, 'HELD_BY')[0]?.to,
  };
}

function subjectOf(node: Node | undefined, id: string): Subject {
  if (!node) throw new RangeError(`There is no node ${id} in scope.`);
  return { id, label: node.label, name: node.name ?? id };
}

function citedPassage({ id, note, properties }: Node, source: string): CitedPassage {
  const { locator } = properties;
  return { id, source, locator: typeof locator === 'string' ? locator : '', note: note ?? null };
}

function lazily<Value>(work: () => Value): () => Value {
  let kept: { readonly value: Value } | undefined;
  return () => (kept ??= { value: work() }).value;
}

function perType<Value>(work: (type: EdgeType) => Value): (type: EdgeType) => Value {
  const kept = new Map<EdgeType, Value>();
  return (type) => {
    const value = kept.get(type) ?? work(type);
    kept.set(type, value);
    return value;
  };
}
