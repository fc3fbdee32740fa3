import type { Landscape } from '../../schema/landscape.ts';
import { seeded } from '../../seed/generate/random.ts';
import { madeUp } from './madeUp.ts';

const [boards, people] = [150, 350];

/**
 * Too many for a measure that is sampled to look at all: 350 people on 150 boards, 700 seats. Half of the seats are on the first
 * quarter of the boards, as a few boards are large.
 */
export function largeLandscape(): Landscape {
  const random = seeded(4);
  const board = () => random.below(random.chance(0.5) ? Math.floor(boards / 4) : boards);
  return madeUp('large-boards', {
    people: Array.from({ length: people }, (_, at) => ({ id: `person-${at}` })),
    partnerships: Array.from({ length: boards }, (_, at) => ({ id: `board-${at}`, kind: 'board' })),
    seats: Array.from({ length: 2 * people }, (_, at) => ({
      id: `seat-${at}`,
      partnership: `board-${board()}`,
      role: 'member',
      heldBy: `person-${random.below(people)}`,
    })),
  });
}
