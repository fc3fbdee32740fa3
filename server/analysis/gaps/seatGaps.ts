import type { Node } from '../../../schema/landscape.ts';
import { grouped } from '../../../schema/grouped.ts';
import { counted, listed } from '../../../schema/inWords.ts';
import type { Scope, SeatInScope } from '../scope.ts';
import { seatCount } from '../seatCount.ts';
import { seatLimitsOf } from '../seatLimits.ts';
import type { Gap } from './gap.ts';

/**
 * Seats that nobody holds: for no body, by no person, with no post and offered to no sector. A seat that the source gives a name
 * ("Director", "LSP Board Members") is held by those it names, though it does not say by whom; one that is held for a body which
 * only is expected is not vacant where what is expected is left out.
 */
export const vacancies = (scope: Scope): readonly Gap[] =>
  vacantIn(scope).map(({ id, partnership, role, count }) => {
    const { name } = scope.subject(partnership);
    const seats = count === 1 ? `A seat as ${role}` : `${counted(count, 'seat')} as ${role}`;
    return {
      id: `gaps:vacancy:${id}`,
      origin: 'worked out',
      kind: 'vacancy',
      subjects: [id, partnership],
      score: 1,
      because: `${seats} at ${name}: the source names nobody who holds it, no office, and no sector that it is offered to.`,
      facts: [id],
    };
  });

function vacantIn(scope: Scope): readonly SeatInScope[] {
  const open = scope.seats().filter(saysNothing);
  if (open.length === 0) return [];
  const ids = new Set(open.map(({ id }) => id));
  // Whatever its status and date: what is held for a body that is only expected is held.
  const edges = scope.whole.edges.filter(({ type, from }) => ids.has(from) && holding.includes(type));
  const held = new Set(edges.map(({ from }) => from));
  return open.filter(({ id }) => !held.has(id));
}

/** Nobody in scope, no name and no sector. */
const saysNothing = ({ node, bodies, person }: SeatInScope): boolean =>
  bodies.length === 0 &&
  person === undefined &&
  node.name === undefined &&
  node.properties['sector'] === undefined;

const holding: readonly string[] = ['ON_BEHALF_OF', 'HELD_BY', 'EX_OFFICIO'];

/** Partnerships with more seats than they may have, or, keeping to that, more than they wish for. */
export const overLimits = (scope: Scope): readonly Gap[] =>
  scope.nodes('Partnership').flatMap((board) => overLimit(scope, board));

/** score = (seats - limit) / limit, above 0: the seats beyond it, over it. */
function overLimit(scope: Scope, { id, name = id }: Node): readonly Gap[] {
  const seats = scope.seatsOn(id);
  if (seats.length === 0) return [];
  const { absolute, preferred, facts } = seatLimitsOf(scope, id);
  const count = seatCount(seats);
  const broken = [
    { limit: absolute, words: 'it may have' },
    { limit: preferred, words: 'it would prefer' },
  ].find(({ limit }) => limit !== undefined && count > limit);
  if (broken?.limit === undefined) return [];
  const { limit, words } = broken;
  return [
    {
      id: `gaps:over its limit:${id}`,
      origin: 'worked out',
      kind: 'over its limit',
      subjects: [id],
      score: (count - limit) / limit,
      because: `${name} has ${counted(count, 'seat')}${byStatus(seats)}, ${count - limit} more than the ${limit} ${words}.`,
      facts: [id, ...facts.map((fact) => fact.id), ...seats.map((seat) => seat.id)],
    },
  ];
}

/** How many seats are of which status, where they are of several: some may be alternatives to others. */
function byStatus(seats: readonly SeatInScope[]): string {
  const groups = [...grouped(seats, ({ node }) => node.status ?? 'existing')].map(([status, alike]) => {
    const count = seatCount(alike);
    return `${count} ${status}`;
  });
  return groups.length < 2 ? '' : ` (${listed(groups.toSorted())})`;
}
