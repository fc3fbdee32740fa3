import { modes, roles, sectors } from '../../schema/landscape.ts';
import type { EdgeType, Landscape } from '../../schema/landscape.ts';
import { seeded } from '../../seed/generate/random.ts';
import type { Random } from '../../seed/generate/random.ts';
import { madeUp } from './madeUp.ts';
import type { Row, Rows } from './madeUp.ts';

/**
 * A landscape made by chance, with every kind of fact that an analysis turns on: statuses, partial dates, observers, seats
 * for several, bodies without a tier or an area, limits, frequencies stated, half stated and not at all. The same for the
 * same seed.
 */
export function randomLandscape(seed: number): Landscape {
  const random = seeded(seed);
  const nodes: Rows = {
    areas: areas(random),
    organisations: named('body', 18).map((row) => ({ ...row, ...organisation(random), ...stated(random) })),
    partnerships: named('board', 14).map((row) => ({ ...row, ...partnership(random), ...stated(random) })),
    people: named('person', 12),
    themes: named('theme', 8).map((row) => ({ ...row, ...stated(random) })),
    blocks: named('block', 3).map((row) => ({ ...row, ...stated(random) })),
  };
  const draw = drawer(random, nodes);
  return madeUp(`random-${seed}`, {
    ...nodes,
    posts: named('post', 5).map((row) => ({ ...row, body: draw('organisations') })),
    modes: named('mode', 16).map((row) => ({
      ...row,
      partnership: draw('partnerships'),
      mode: random.pick(modes),
      ...stated(random),
    })),
    seats: named('seat', 70).map((row) => ({ ...row, ...seat(random, draw), ...stated(random) })),
    findings: named('finding', 6).map((row) => ({ ...row, ...finding(random, draw) })),
    attributes: named('limit', 4).map((row) => ({ ...row, ...limit(random, draw), ...stated(random) })),
    relationships: relationships(draw).map((row) => ({ ...row, ...stated(random) })),
  });
}

/** Draws the id of a row of a table. */
type Draw = (table: string) => string;

const drawer =
  (random: Random, rows: Rows): Draw =>
  (table) =>
    random.pick(rows[table] ?? [])['id'] ?? '';

const named = (word: string, count: number): readonly Row[] =>
  Array.from({ length: count }, (_, at) => ({ id: `${word}-${at + 1}` }));

/** Mostly what exists, as at any time. */
function stated(random: Random): Row {
  const status = random.chance(0.75)
    ? 'existing'
    : random.pick(['proposed', 'expected', 'recommended', 'considered', 'rejected', 'ended', 'guidance']);
  if (random.chance(0.8)) return { status };
  return {
    status,
    ...random.pick([
      { validFrom: '2001' },
      { validFrom: '2004-06' },
      { validFrom: '2004-07-01' },
      { validFrom: '../2003', validTo: '2004' },
      { validTo: '200X' },
      { validTo: '2004-05-31' },
      { validFrom: '2002-XX', validTo: '2003-02-28' },
      { validFrom: '2003-01~', validTo: '2005/..' },
    ]),
  };
}

/** Two counties; districts, one of which stands for three, and parishes within some of them. */
const areas = (random: Random): readonly Row[] =>
  named('area', 10).map((row, at) => ({
    ...row,
    kind: at < 2 ? 'county' : at < 7 ? 'district' : 'parish',
    ...(random.chance(0.1) && { count: '3' }),
  }));

const tier = (random: Random): Row =>
  random.chance(0.3) ? {} : { tier: random.pick(['county', 'district', 'district', 'parish', 'regional']) };

const organisation = (random: Random): Row => ({
  sector: random.pick(sectors.slice(0, 8)),
  ...tier(random),
  ...(random.chance(0.2) && { count: String(2 + random.below(6)) }),
});

const words = 'health crime safety young older people housing transport economy skills learning arts'.split(
  ' ',
);

const partnership = (random: Random): Row => ({
  name: `${random.pick(words)} ${random.pick(words)} partnership`,
  kind: random.pick(['board', 'forum', 'thematic partnership']),
  ...tier(random),
  ...(random.chance(0.6) && { statutory: random.pick(['yes', 'no']) }),
  ...(random.chance(0.6) && { meetingsAYearFrom: random.pick(['0', '2', '2.5', '4']) }),
  ...(random.chance(0.6) && { meetingsAYearTo: random.pick(['4', '6', '12']) }),
  ...(random.chance(0.6) && { hoursAMeeting: random.pick(['1', '1.5', '2', '3']) }),
  ...(random.chance(0.2) && { seatLimitAbsolute: String(4 + random.below(5)), seatLimitPreferred: '3' }),
  ...(random.chance(0.6) && { remit: Array.from({ length: 8 }, () => random.pick(words)).join(' ') }),
  ...(random.chance(0.4) && { lastReviewed: random.pick(['1999', '2000-06', '2003-01', '2004']) }),
});

function seat(random: Random, draw: Draw): Row {
  const partnership = draw('partnerships');
  const body = () => (random.chance(0.15) ? draw('partnerships') : draw('organisations'));
  const bodies = Array.from({ length: random.pick([0, 1, 1, 1, 1, 2]) }, body);
  return {
    partnership,
    role: random.pick([...roles, 'member', 'member', 'member', 'member', 'chair']),
    onBehalfOf: [...new Set(bodies)].filter((id) => id !== partnership).join('; '),
    ...(random.chance(0.6) && { heldBy: draw('people') }),
    ...(random.chance(0.1) && { sector: random.pick(sectors.slice(0, 8)) }),
    ...(random.chance(0.15) && { count: String(2 + random.below(3)) }),
  };
}

const finding = (random: Random, draw: Draw): Row => ({
  kind: random.pick(['gap', 'blank in table', 'duplication', 'fatigue']),
  about: random.pick([draw('themes'), draw('partnerships')]),
  ...(random.chance(0.2) && { negated: 'yes' }),
});

const limit = (random: Random, draw: Draw): Row => ({
  describes: draw('partnerships'),
  attribute: random.pick(['seat limit (absolute)', 'seat limit (preferred)']),
  value: 'a few',
  number: String(2 + random.below(6)),
});

/** Which edges are drawn between rows of which tables, and how many. */
const drawn: readonly (readonly [type: EdgeType, from: string, to: string, count: number])[] = [
  ['WITHIN', 'areas', 'areas', 10],
  ['COVERS', 'partnerships', 'areas', 12],
  ['COVERS', 'organisations', 'areas', 8],
  ['ADDRESSES', 'partnerships', 'themes', 18],
  ['ADDRESSES', 'partnerships', 'blocks', 4],
  ['LEADS', 'partnerships', 'themes', 5],
  ['LEADS', 'organisations', 'themes', 4],
  ['NAMED_FOR', 'organisations', 'themes', 4],
  ['ALIGNS_WITH', 'themes', 'blocks', 8],
  ['PART_OF', 'partnerships', 'partnerships', 5],
  ['PART_OF', 'organisations', 'organisations', 4],
  ['COUNTERPART_OF', 'partnerships', 'partnerships', 3],
  ['SUCCEEDED_BY', 'partnerships', 'partnerships', 2],
];

const rank = (id: string): number => Number(/\d+$/.exec(id)?.[0]);

/** Between rows of one table one way only, to the lower number, so that nothing leads round in a ring. */
function relationships(draw: Draw): readonly Row[] {
  const all = drawn.flatMap(([type, from, to, count]) =>
    Array.from({ length: count }, () => ({ type, from: draw(from), to: draw(to) })).filter(
      (row) => from !== to || rank(row.from) > rank(row.to),
    ),
  );
  return [...new Map(all.map((row) => [`${row.type}:${row.from}:${row.to}`, row])).values()];
}
