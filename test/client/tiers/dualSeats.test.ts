import { expect, test } from 'vitest';
import { dualSeats, heldAgainst, seatings, seatsInAll } from '../../../client/tiers/dualSeats.ts';

/** The board of Leicestershire 2002 as its report of 31 May 2002 counts it (Appendix 1, paragraphs 12 and 16). */
const board = { joint: 7, separate: 14, otherSeats: 18, limit: 25, preferred: 19 };

test('seven joint seats on top of eighteen just keep to the limit of 25; fourteen separate ones go seven beyond it', () => {
  expect(seatings.map((seating) => [seatsInAll(board, seating), heldAgainst(board, seating)])).toEqual([
    [25, 'within the limit of 25, 6 over the preferred size of 19'],
    [32, '7 over the limit of 25, 13 over the preferred size of 19'],
  ]);
  const beyond = seatings.map(
    (seating) => dualSeats(board, seating).filter(({ isBeyond }) => isBeyond).length,
  );
  expect(beyond).toEqual([0, 7]);
});

test('a seat of the picture for each seat: all others first, then those that the switch is about', () => {
  const kinds = dualSeats({ ...board, joint: 1, separate: 2, otherSeats: 2, limit: 3 }, 'separate');
  expect(kinds).toEqual([
    { kind: 'other', isBeyond: false },
    { kind: 'other', isBeyond: false },
    { kind: 'separate', isBeyond: false },
    { kind: 'separate', isBeyond: true },
  ]);
});

test('a board whose limit is not stated has no seat beyond it, and that is said', () => {
  const free = { ...board, limit: null, preferred: null };
  expect(heldAgainst(free, 'separate')).toBe('how many seats it may have is not stated in the source');
  expect(dualSeats(free, 'separate').some(({ isBeyond }) => isBeyond)).toBe(false);
  expect(heldAgainst({ ...board, limit: null }, 'joint')).toBe('6 over the preferred size of 19');
});
