import type { Landscape } from '../../schema/landscape.ts';
import { madeUp } from './madeUp.ts';
import type { Row, Rows } from './madeUp.ts';

/**
 * Two landscapes of one place, years apart, whose bodies are told to be the same by a reference, by a name spelled otherwise, by a
 * former name; and bodies that cannot be told: twins, and two that have nothing but an abbreviation in common.
 */
export const pair = (): readonly Landscape[] => [
  madeUp('pair-before', before(), '2004'),
  madeUp('pair-after', after(), '2008'),
];

const board = (id: string, name: string, more: Row = {}): Row => ({ id, name, kind: 'board', ...more });
const trust = (id: string, name: string): Row => ({ id, name, sector: 'health' });
const seat = (id: string, partnership: string, onBehalfOf: string, more: Row = {}): Row => ({
  id,
  partnership,
  role: 'member',
  onBehalfOf,
  ...more,
});
const followedBy = (from: string, to: string, more: Row = {}): Row => ({
  type: 'SUCCEEDED_BY',
  from,
  to,
  ...more,
});

const before = (): Rows => ({
  organisations: [trust('county', 'County Trust'), trust('city', 'City Trust'), trust('lost', 'Lost Trust')],
  people: [{ id: 'sue', name: 'Sue Smith' }],
  partnerships: [
    board('z-alpha', 'Alpha Board'),
    board('beta', 'Beta & Co'),
    board('gamma', 'Gamma', { sameAs: 'reference/gamma' }),
    board('zeta', 'Zeta'),
    board('delta', 'Delta', { aliases: 'Old Delta' }),
    board('twin-1', 'Twin'),
    board('twin-2', 'TWIN'),
    board('epsilon', 'Epsilon', { aliases: 'LSP' }),
    board('gone', 'Gone'),
    board('heir', 'Heir', { status: 'proposed' }),
  ],
  seats: [
    seat('s1', 'z-alpha', 'county', { heldBy: 'sue', role: 'chair' }),
    seat('s2', 'beta', 'lost', { count: '2' }),
    seat('s3', 'gamma', 'county'),
    seat('s4', 'gone', 'city'),
    seat('s5', 'zeta', 'beta'),
  ],
  relationships: [followedBy('z-alpha', 'beta'), followedBy('gone', 'heir')],
});

const after = (): Rows => ({
  organisations: [trust('o1', 'COUNTY  TRUST'), trust('o2', 'City Trust'), trust('o3', 'Lost Trust')],
  people: [{ id: 'p1', name: 'Sue SMITH' }],
  partnerships: [
    board('a-alpha', 'alpha  board'),
    board('b-beta', 'Beta and Co'),
    board('c-gamma', 'Quite Another Name', { sameAs: 'reference/gamma' }),
    board('d-zeta', 'Another', { sameAs: 'pair-before/zeta' }),
    board('e-delta', 'Old Delta'),
    board('twin', 'Twin'),
    board('eta', 'Eta', { aliases: 'LSP' }),
    board('f-heir', 'Heir'),
    board('theta', 'Theta', { status: 'proposed' }),
  ],
  seats: [
    seat('t1', 'a-alpha', 'o1', { heldBy: 'p1' }),
    seat('t3', 'c-gamma', 'o1'),
    seat('t4', 'f-heir', 'o2'),
    seat('t5', 'd-zeta', 'b-beta'),
  ],
  relationships: [
    followedBy('a-alpha', 'b-beta'),
    followedBy('e-delta', 'f-heir'),
    followedBy('c-gamma', 'theta', { status: 'proposed' }),
  ],
});
