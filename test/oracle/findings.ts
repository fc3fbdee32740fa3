import type { Landscape } from '../../schema/landscape.ts';
import { madeUp } from './madeUp.ts';
import type { Row } from './madeUp.ts';

/** A county of two districts, and findings of every kind that the figures show, speak against, or cannot show. */
export const findings = (): Landscape =>
  madeUp('findings-of-each-kind', {
    areas: [
      { id: 'shire', kind: 'county' },
      ...['north', 'south'].map((id) => ({ id, kind: 'district' })),
      { id: 'parish', kind: 'parish' },
    ],
    organisations: [
      ...bodies.map((id) => ({ id, sector: 'health' })),
      { id: 'north-council', sector: 'local authority', tier: 'district' },
      { id: 'lonely', sector: 'fire' },
    ],
    people: [{ id: 'busy' }],
    partnerships: [
      { id: 'county-board', kind: 'board', tier: 'county' },
      { id: 'county-forum', kind: 'forum', tier: 'county' },
      { id: 'north-lsp', kind: 'board', tier: 'district' },
      { id: 'south-lsp', kind: 'board', tier: 'district' },
      ...Object.keys(boards).map((id) => ({ id, kind: 'board' })),
    ],
    seats: [
      seat('north', 'county-board', { onBehalfOf: 'north-council' }),
      seat('vacant', 'county-forum'),
      ...Object.entries(boards).map(([id, on]) => seat(`on-${id}`, id, { onBehalfOf: on.join('; ') })),
      ...Object.keys(boards).map((id) => seat(`busy-${id}`, id, { heldBy: 'busy' })),
    ],
    themes: [
      ...['crime', 'health', 'arts', 'sport'].map((id) => ({ id })),
      { id: 'unwanted', status: 'rejected' },
    ],
    findings: Object.entries(found).map(([id, one]) => ({ id, ...one })),
    relationships: [
      ...['north', 'south'].map((from) => ({ type: 'WITHIN', from, to: 'shire' })),
      { type: 'COVERS', from: 'county-board', to: 'shire' },
      { type: 'COVERS', from: 'north-council', to: 'north' },
      { type: 'COVERS', from: 'north-lsp', to: 'north' },
      { type: 'COVERS', from: 'south-lsp', to: 'south' },
      { type: 'LEADS', from: 'county-board', to: 'crime' },
      { type: 'ADDRESSES', from: 'north-lsp', to: 'crime' },
      ...Object.keys(boards).map((from, at) => ({
        type: 'ADDRESSES',
        from,
        to: at % 2 === 0 ? 'arts' : 'sport',
      })),
    ],
  });

const bodies = Array.from({ length: 14 }, (_, at) => `body-${at + 1}`);

/** Who sits on which: the first two are of the same six, the next two have one in common, the last two none. */
const boards: Readonly<Record<string, readonly string[]>> = {
  one: bodies.slice(0, 6),
  two: bodies.slice(0, 6),
  three: bodies.slice(6, 10),
  four: bodies.slice(9, 13),
  five: bodies.slice(12, 13),
  six: bodies.slice(13),
};

const seat = (id: string, partnership: string, more: Row = {}): Row => ({
  id: `seat-${id}`,
  partnership,
  role: 'member',
  ...more,
});

const found: Readonly<Record<string, Row>> = {
  'nobody-for-health': { kind: 'gap', about: 'health' },
  'somebody-for-health': { kind: 'gap', about: 'health', negated: 'yes' },
  'nobody-for-crime': { kind: 'blank in table', about: 'crime' },
  'nobody-in-the-parish': { kind: 'gap', about: 'parish' },
  'nobody-of-the-fire-service': { kind: 'gap', about: 'lonely' },
  'nobody-on-the-seat': { kind: 'gap', about: 'seat-vacant' },
  'nobody-for-what-is-rejected': { kind: 'gap', about: 'unwanted' },
  'nobody-at-all': { kind: 'gap' },
  'twice-by-the-same': { kind: 'duplication', about: 'one; two' },
  'twice-by-others': { kind: 'duplication', about: 'three; four' },
  'not-twice-by-others': { kind: 'duplication', about: 'three; four', negated: 'yes' },
  'twice-by-strangers': { kind: 'duplication', about: 'five; six' },
  'twice-by-some': { kind: 'duplication', about: 'one; two; six' },
  'tired-on-a-board': { kind: 'fatigue', about: 'six' },
  'tired-on-the-forum': { kind: 'fatigue', about: 'county-forum' },
  'tired-anywhere': { kind: 'fatigue' },
  'the-south-is-not-heard': { kind: 'tension between tiers', about: 'south' },
  'its-lsp-is-not-heard': { kind: 'tension between tiers', about: 'south-lsp' },
  'the-north-is-not-heard': { kind: 'tension between tiers', about: 'north' },
  'the-forum-stands-alone': { kind: 'tension between tiers', about: 'county-forum' },
  'the-board-does-not': { kind: 'tension between tiers', about: 'county-board', negated: 'yes' },
};
