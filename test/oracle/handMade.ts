import type { Landscape } from '../../schema/landscape.ts';
import { madeUp } from './madeUp.ts';
import type { Row, Rows } from './madeUp.ts';

/**
 * Graphs small enough to work out on paper, each for what one measure turns on. A letter is a body or a person, a word a
 * partnership.
 */
export const handMade = (): readonly Landscape[] => [
  madeUp('hand-boards', boards({ lsp: 'abcd', health: 'abc', crime: 'cde', arts: 'e', trust: '' })),
  madeUp('hand-bridge', people({ north: 'abc', bridge: 'cd', south: 'def', island: 'gh' })),
  madeUp('hand-ring', people({ one: 'ab', two: 'bc', three: 'cd', four: 'da' })),
  madeUp('hand-five-districts', fiveDistricts()),
  madeUp('hand-succession', succession()),
  madeUp('hand-grounds', grounds()),
  madeUp('hand-crowd', crowd()),
];

const organisation = (id: string): Row => ({ id, sector: 'local authority' });
const partnership = (id: string): Row => ({ id, kind: 'board' });

/** A seat on each board for each letter beside it. */
function boards(on: Readonly<Record<string, string>>): Rows {
  return {
    organisations: Array.from(new Set(Object.values(on).join(''))).map(organisation),
    partnerships: Object.keys(on).map(partnership),
    seats: seats(on, (letter) => ({ onBehalfOf: letter })),
  };
}

/** The same, with a person for each letter. */
function people(on: Readonly<Record<string, string>>): Rows {
  return {
    people: Array.from(new Set(Object.values(on).join(''))).map((id) => ({ id })),
    partnerships: Object.keys(on).map(partnership),
    seats: seats(on, (letter) => ({ heldBy: letter })),
  };
}

const seats = (on: Readonly<Record<string, string>>, holder: (letter: string) => Row): readonly Row[] =>
  Object.entries(on).flatMap(([board, letters]) =>
    Array.from(letters).map((letter) => ({
      id: `${board}-${letter}`,
      partnership: board,
      role: 'member',
      ...holder(letter),
    })),
  );

/** A county of five districts, a council and an LSP each, that share a seat on the county's board: five seats or ten. */
function fiveDistricts(): Rows {
  const districts = Array.from('vwxyz');
  return {
    areas: [
      { id: 'shire', kind: 'county' },
      ...districts.map((letter) => ({ id: `district-${letter}`, kind: 'district' })),
    ],
    organisations: districts.map((letter) => ({ ...organisation(`council-${letter}`), tier: 'district' })),
    partnerships: [
      { ...partnership('county-board'), tier: 'county', seatLimitAbsolute: '8', seatLimitPreferred: '5' },
      ...districts.map((letter) => ({ ...partnership(`lsp-${letter}`), tier: 'district' })),
    ],
    seats: districts.map((letter) => ({
      id: `seat-${letter}`,
      partnership: 'county-board',
      role: 'member',
      onBehalfOf: `council-${letter}; lsp-${letter}`,
    })),
    themes: [{ id: 'crime' }, { id: 'health' }],
    relationships: [
      { type: 'COVERS', from: 'county-board', to: 'shire' },
      { type: 'ADDRESSES', from: 'county-board', to: 'crime' },
      { type: 'ADDRESSES', from: 'lsp-v', to: 'crime' },
      { type: 'ADDRESSES', from: 'lsp-w', to: 'health' },
      ...districts.map((letter) => ({ type: 'WITHIN', from: `district-${letter}`, to: 'shire' })),
      ...districts.map((letter) => ({ type: 'COVERS', from: `lsp-${letter}`, to: `district-${letter}` })),
      ...districts.map((letter) => ({ type: 'COVERS', from: `council-${letter}`, to: `district-${letter}` })),
    ],
  };
}

/**
 * A board that was followed by one, now ended, that is to be followed by a third; one that never met, one of which words say
 * how often it did, and one whose last review is long ago.
 */
function succession(): Rows {
  return {
    organisations: ['a', 'b'].map(organisation),
    partnerships: [
      { ...partnership('first'), meetingsAYearFrom: '0', meetingsAYearTo: '0' },
      { ...partnership('second'), status: 'ended' },
      { ...partnership('third'), status: 'proposed' },
      { ...partnership('other'), lastReviewed: '2000', meetingsAYearFrom: '4' },
    ],
    seats: [
      { id: 'first-a', partnership: 'first', role: 'member', onBehalfOf: 'a' },
      { id: 'first-b', partnership: 'first', role: 'chair', onBehalfOf: 'b', validTo: '2004-06' },
      { id: 'third-a', partnership: 'third', role: 'member', onBehalfOf: 'a', status: 'proposed' },
    ],
    attributes: [
      {
        id: 'how-often',
        describes: 'second',
        attribute: 'meetings a year',
        value: 'two or three times a year',
      },
    ],
    relationships: [
      { type: 'SUCCEEDED_BY', from: 'first', to: 'second' },
      { type: 'SUCCEEDED_BY', from: 'second', to: 'third', status: 'proposed' },
    ],
  };
}

/** A council that sits on boards for one theme, whose ground is the same, nested, overlapping, apart and not stated. */
function grounds(): Rows {
  const covers: Readonly<Record<string, readonly string[]>> = {
    'district-v-board': ['v'],
    'district-v-forum': ['v'],
    'parish-board': ['v-parish'],
    'district-w-board': ['w'],
    'both-board': ['v', 'w'],
    'v-and-city-board': ['v', 'city'],
    'city-board': ['city'],
    'no-board': [],
  };
  const boardsThere = Object.keys(covers);
  return {
    areas: [
      { id: 'v', kind: 'district' },
      { id: 'w', kind: 'district' },
      { id: 'v-parish', kind: 'parish' },
      { id: 'city', kind: 'city' },
    ],
    organisations: [organisation('council')],
    partnerships: boardsThere.map((id) => ({
      ...partnership(id),
      ...(id.startsWith('district') && { tier: 'district' }),
      ...(id.startsWith('parish') && { tier: 'parish' }),
    })),
    seats: seats(Object.fromEntries(boardsThere.map((id) => [id, 'a'])), () => ({ onBehalfOf: 'council' })),
    themes: [{ id: 'crime' }],
    relationships: [
      { type: 'WITHIN', from: 'v-parish', to: 'v' },
      ...boardsThere.map((from) => ({ type: 'ADDRESSES', from, to: 'crime' })),
      ...Object.entries(covers).flatMap(([from, areas]) => areas.map((to) => ({ type: 'COVERS', from, to }))),
    ],
  };
}

/** Boards drawn from 90 bodies, so alike or so unlike that chance hardly ever makes them so. */
function crowd(): Rows {
  const stretches = { early: [0, 30], most: [1, 31], late: [29, 56], all: [0, 90], few: [0, 3] } as const;
  const bodies = Array.from({ length: 90 }, (_, at) => `body-${at}`);
  return {
    organisations: bodies.map(organisation),
    partnerships: Object.keys(stretches).map(partnership),
    seats: Object.entries(stretches).map(([board, [from, to]]) => ({
      id: `seat-${board}`,
      partnership: board,
      role: 'member',
      onBehalfOf: bodies.slice(from, to).join('; '),
    })),
  };
}
