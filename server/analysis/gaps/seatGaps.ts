import type { Landscape, Node } from '../../../schema/landscape.ts';
import { grouped } from '../grouped.ts';
import { counted, listed } from '../inWords.ts';
import { oncePer } from '../once.ts';
import type { Scope, SeatInScope } from '../scope.ts';
import { seatLimitsOf } from '../seatLimits.ts';
import type { Gap } from './gap.ts';

/**
 * Seats that nobody holds: for no body, by no person, with no post and offered to no sector. A seat that the source gives a name
 * ("Director", "LSP Board Members") is held by those it names, though it does not say by whom; one that is held for a body which
 * only is expected is not vacant where what is expected is left out.
 */
export const vacancies = (scope: Scope): readonly Gap[] =>
  scope
    .seats()
    .filter((seat) => isVacant(scope, seat))
    .map(({ id, partnership, role, count }) => {
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

const isVacant = (scope: Scope, { id, node }: SeatInScope): boolean =>
  node.name === undefined && node.properties['sector'] === undefined && !heldIn(scope.whole).has(id);

const holding: readonly string[] = ['ON_BEHALF_OF', 'HELD_BY', 'EX_OFFICIO'];

/** Ids of the seats that are held for, by or with anything at all. */
const heldIn = oncePer(
  ({ edges }: Landscape): ReadonlySet<string> =>
    new Set(edges.filter(({ type }) => holding.includes(type)).map(({ from }) => from)),
);

/** Partnerships with more seats than they may have, or, keeping to that, more than they wish for. */
export const overLimits = (scope: Scope): readonly Gap[] =>
  scope.nodes('Partnership').flatMap((board) => overLimit(scope, board));

/** score = (seats - limit) / limit, above 0: the seats beyond it, over it. */
function overLimit(scope: Scope, { id, name = id }: Node): readonly Gap[] {
  const seats = scope.seatsOn(id);
  if (seats.length === 0) return [];
  const { absolute, preferred, facts } = seatLimitsOf(scope, id);
  const count = seats.reduce((sum, seat) => sum + seat.count, 0);
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
    const count = alike.reduce((sum, seat) => sum + seat.count, 0);
    return `${count} ${status}`;
  });
  return groups.length < 2 ? '' : ` (${listed(groups.toSorted())})`;
}
