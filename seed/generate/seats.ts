import type { Draft } from './draft.ts';
import type { Member, Pools } from './organisations.ts';
import type { Board } from './partnerships.ts';
import type { Place } from './places.ts';
import type { Random } from './random.ts';
import type { Scale } from './scales.ts';

/** Shares of the members that come from a board's own place and from its county; the rest comes from anywhere. */
const fromPlace = 0.65;
const fromCounty = 0.3;

/** Adds seats until the scale is met: boards in turn, each asking mostly its own neighbours, the busy ones first. */
export function addSeats(
  draft: Draft,
  scale: Scale,
  places: readonly Place[],
  pools: Pools,
  boards: readonly Board[],
  random: Random,
): void {
  const sitting = boards.map(() => new Set<string>());
  const wishes = boards.map(() => 0.3 + random.below(100) / 70);
  for (let made = 0; made < scale.seats;) {
    const at = random.below(boards.length);
    const board = boards[at];
    const members = sitting[at];
    if (!board || !members || !random.chance((wishes[at] ?? 1) / 2)) continue;
    const member = invite(board, places, pools, random);
    if (!member || members.has(member.id)) continue;
    addSeat(draft, board, member, members.size, random);
    members.add(member.id);
    made += 1;
  }
}

function invite(board: Board, places: readonly Place[], pools: Pools, random: Random): Member | undefined {
  const draw = random.below(1000) / 1000;
  const county = places[board.place]?.county ?? 0;
  const from =
    draw < fromPlace ? board.place : draw < fromPlace + fromCounty ? county : random.below(pools.length);
  const pool = pools[from] ?? [];
  return pool[random.early(pool.length)];
}

function addSeat(draft: Draft, board: Board, member: Member, before: number, random: Random): void {
  const later = random.chance(0.05) ? 'observer' : random.chance(0.03) ? 'in attendance' : 'member';
  const role = before === 0 ? 'chair' : before === 1 ? 'vice chair' : later;
  const seat = draft.node('Seat', { properties: { role } });
  draft.edge('ON', seat, board.id, 'implied');
  draft.edge('ON_BEHALF_OF', seat, member.id, 'implied');
  if (member.people.length > 0) draft.edge('HELD_BY', seat, random.pick(member.people), 'implied');
}
