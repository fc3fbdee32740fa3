import type { Edge, EdgeType, Node } from '../../../schema/landscape.ts';
import type { CitedPassage, Subject } from '../analysis.ts';
import { seatCount } from '../seatCount.ts';
import { counted, listed } from '../../../schema/inWords.ts';
import type { Scope, SeatInScope } from '../scope.ts';
import { tiesTo } from './endOf.ts';
import { seatsTying } from './seatNetwork.ts';

/** A step of a way, from one node to the next. */
export interface ConnectionStep {
  readonly from: Subject;
  readonly to: Subject;
  readonly because: string;
  readonly passages: readonly CitedPassage[];
}

/** Why two that follow each other on a way are linked, and where it stands. */
export function stepBetween(scope: Scope, from: string, to: string): ConnectionStep {
  const reason = topicOrArea(scope, from, to) ?? topicOrArea(scope, to, from) ?? seatReason(scope, from, to);
  return {
    from: scope.subject(from),
    to: scope.subject(to),
    because: reason.because,
    passages: scope.passages(...reason.facts),
  };
}

interface Reason {
  readonly because: string;
  readonly facts: readonly (Node | Edge)[];
}

const verbs: Partial<Readonly<Record<EdgeType, string>>> = {
  COVERS: 'covers',
  LEADS: 'leads on',
  ADDRESSES: 'addresses',
  NAMED_FOR: 'is named for',
};

/** What a body has to do with a topic or an area; undefined where the second is neither. */
function topicOrArea(scope: Scope, body: string, id: string): Reason | undefined {
  const node = scope.node(id);
  if (!node || !['Theme', 'Block', 'Area'].includes(node.label)) return undefined;
  const ties = tiesTo(scope, node).filter((edge) => edge.from === body);
  const nameOf = (one: string) => scope.subject(one).name;
  const aligned = (edge: Edge) =>
    edge.to === id ? [] : scope.from(edge.to, 'ALIGNS_WITH').filter(({ to }) => to === id);
  const said = ties
    .map(
      (edge) =>
        `${verbs[edge.type] ?? ''} ${nameOf(edge.to)}${edge.to === id ? '' : `, which aligns with ${nameOf(id)}`}`,
    )
    .toSorted();
  return {
    because: `${nameOf(body)} ${listed([...new Set(said)])}`,
    facts: ties.flatMap((edge) => [edge, ...aligned(edge)]),
  };
}

/** The seats that tie two together: those that one holds on the other, or that a person holds for a body. */
function seatReason(scope: Scope, one: string, other: string): Reason {
  const seats = seatsTying(scope, one, other);
  const held = [one, other].flatMap((board) => {
    const on = seats.filter(({ partnership }) => partnership === board);
    return on.length === 0 ? [] : [heldInWords(scope, on, board === one ? other : one)];
  });
  const between = seats.filter(({ partnership }) => partnership !== one && partnership !== other);
  const said = between.length === 0 ? held : [...held, satForInWords(scope, between, [one, other])];
  return { because: listed(said), facts: seats.map(({ node }) => node) };
}

/** `a seat on Board, as chair, for the Council`, `2 seats on Board, as chair and member, held by Ann`. */
function heldInWords(scope: Scope, seats: readonly SeatInScope[], holder: string): string {
  const { label, name } = scope.subject(holder);
  const count = seatCount(seats);
  const board = scope.subject(seats[0]?.partnership ?? '').name;
  const roles = listed([...new Set(seats.map(({ role }) => role))].toSorted());
  const whose = label === 'Person' ? 'held by' : 'for';
  return `${count === 1 ? 'a seat' : counted(count, 'seat')} on ${board}, as ${roles}, ${whose} ${name}`;
}

function satForInWords(scope: Scope, seats: readonly SeatInScope[], pair: readonly string[]): string {
  const [person, body] = pair.map((id) => scope.subject(id)).toSorted((a) => (a.label === 'Person' ? -1 : 1));
  const boards = [...new Set(seats.map(({ partnership }) => scope.subject(partnership).name))].toSorted();
  return `${person?.name ?? ''} sits for ${body?.name ?? ''} on ${listed(boards, 3)}`;
}
