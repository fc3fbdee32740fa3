import { membershipOfRole } from '../../schema/landscape.ts';
import type { EdgeType, Landscape, Node, Role } from '../../schema/landscape.ts';
import { eachInSteps } from '../../schema/steps/eachInSteps.ts';
import { firstLinked, linked } from './linksAt.ts';
import type { Links } from './linksAt.ts';
import type { Places } from './placesInSteps.ts';

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

/** Seats whose holders count as members, and the same by the place of partnership, body and person. */
export interface Seats {
  readonly all: readonly SeatInScope[];
  readonly on: readonly (readonly SeatInScope[] | undefined)[];
  readonly heldFor: readonly (readonly SeatInScope[] | undefined)[];
  readonly heldBy: readonly (readonly SeatInScope[] | undefined)[];
}

/** Seats that are gone through before others may go on. */
const atOnce = 500;

/** The seats of a scope that are on a partnership, in steps of some milliseconds. */
export function* seatsIn(
  { nodes }: Landscape,
  { to }: Places,
  seats: readonly number[],
  links: (type: EdgeType) => Links,
  observers: boolean,
): Generator<undefined, Seats> {
  const [on, heldFor, heldBy] = [links('ON'), links('ON_BEHALF_OF'), links('HELD_BY')];
  const grouped = () => new Array<SeatInScope[] | undefined>(nodes.length);
  const found = { all: [] as SeatInScope[], on: grouped(), heldFor: grouped(), heldBy: grouped() };
  const endOf = (edge: number): number => to[edge] ?? 0;
  const idAt = (at: number): string => (nodes[at] as Node).id;
  const seatAt = (at: number) => {
    const node = nodes[at] as Node;
    const partnership = firstLinked(on, at, endOf);
    if (partnership === undefined || !(observers || isMember(node))) return;
    const bodies = linked(heldFor, at, endOf);
    const person = firstLinked(heldBy, at, endOf);
    const holder = person === undefined ? undefined : idAt(person);
    const seat = seatOf(node, idAt(partnership), bodies.map(idAt), holder);
    found.all.push(seat);
    put(found.on, partnership, seat);
    for (const body of bodies) put(found.heldFor, body, seat);
    if (person !== undefined) put(found.heldBy, person, seat);
  };
  yield* eachInSteps(seats, seatAt, atOnce);
  return found;
}

const isMember = ({ properties }: Node): boolean =>
  membershipOfRole[properties['role'] as Role] === 'MEMBER_OF';

function seatOf(
  node: Node,
  partnership: string,
  bodies: readonly string[],
  person: string | undefined,
): SeatInScope {
  const { role, count } = node.properties;
  return {
    id: node.id,
    node,
    partnership,
    role: role as Role,
    count: typeof count === 'number' ? count : 1,
    bodies,
    person,
  };
}

function put(groups: (SeatInScope[] | undefined)[], at: number, seat: SeatInScope): void {
  const group = groups[at];
  if (group) group.push(seat);
  else groups[at] = [seat];
}
