import type { Held } from '../../support/heldByPage.ts';
import type { MapTimes } from './mapTimes.ts';
import type { Peer } from './pages.ts';
import type { PageFigures, SameElements } from './sameElements.ts';
import type { Memory } from './weightAndMemory.ts';

const many = (value: number) => value.toLocaleString('en-GB');
const ms = (value: number) => `${many(Math.round(value))} ms`;
const frames = (value: number) => `${value.toFixed(1)} a second`;
const kilobytes = (bytes: number) => `${many(Math.round(bytes / 1000))} kB`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const share = (value: number) => `${(100 * value).toFixed(3)} %`;

const names: Readonly<Record<Peer, string>> = { cytoscape: 'bare Cytoscape', sigma: 'sigma' };

/** Figures of the map as rows of the table of results. */
export function mapRows({ published, madeUp, national, weights, memory }: MapTimes): readonly string[] {
  return [
    ...drawnRows(published, 'leicestershire-2002', 'at most 1 s'),
    ...madeUp.flatMap((one, at) => drawnRows(one, 'made up', at === madeUp.length - 1 ? 'at most 2 s' : '')),
    ...[published, ...madeUp].flatMap(pannedRows),
    `| the national landscape: its areas, from the address on | ${ms(national.overview)} | | | |`,
    ...national.opened.map(
      ({ by, pressed, drawn, nodes, edges }) =>
        `| its largest ${by} opened (${many(nodes)} boxes, ${many(edges)} lines): from the data on (from the press on) | ${ms(drawn)} (${ms(pressed)}) | | | |`,
    ),
    ...national.deeds.map(
      ({ what, took }) => `| in the largest area: ${what} | ${ms(took)} | | | at most 100 ms |`,
    ),
    ...weights.map(
      ({ what, weight }) =>
        `| bytes of ${what}, compressed (answers of the API apart) | ${kilobytes(weight.page)} (${kilobytes(weight.answers)}) | | | at most 300 kB |`,
    ),
    ...memoryRows(memory),
  ];
}

const memoryRows = ({ before, after, changes }: Memory): readonly string[] => {
  const row = (what: string, of: (held: Held) => number, write: (value: number) => string) =>
    `| ${what}, after ${changes} more changes of view against after two rounds of all views | ${write(of(after))} | ${write(of(before))} | ${(of(after) / of(before)).toFixed(2)} | no growth |`;
  return [
    row('what the page holds in memory, compiled code apart', ({ bytes }) => bytes, megabytes),
    row('elements and texts it holds', ({ nodes }) => nodes, many),
    row('listeners it holds', ({ listeners }) => listeners, many),
  ];
};

const isPeer = (name: string): name is Peer => Object.hasOwn(names, name);
const nameOf = ({ name }: PageFigures) => (isPeer(name) ? names[name] : name);

const against = (
  what: string,
  { ours, peers }: SameElements,
  [figure, goal]: readonly ['drawn' | 'frames', string],
): readonly string[] => {
  const write = figure === 'drawn' ? ms : frames;
  return peers.map(
    (peer) =>
      `| ${what}, against ${nameOf(peer)} | ${write(ours[figure])} | ${write(peer[figure])} | ${(ours[figure] / peer[figure]).toFixed(2)} | ${goal} |`,
  );
};

const sizeOf = ({ nodes, edges }: SameElements) => `${many(nodes)} boxes, ${many(edges)} lines`;

const drawnRows = (one: SameElements, what: string, goal: string): readonly string[] =>
  against(`laid out and drawn, ${what}: ${sizeOf(one)}`, one, ['drawn', goal]);

const pannedRows = (one: SameElements): readonly string[] => {
  const [own, bare] = one.dragged;
  const others = { ...one, peers: one.peers.filter(({ name }) => name === 'sigma') };
  const bareOnly = { ...one, peers: one.peers.filter(({ name }) => name !== 'sigma') };
  return [
    ...against(`frames while panned: ${sizeOf(one)}`, bareOnly, ['frames', 'at least 1.00']),
    ...against(`frames while panned: ${sizeOf(one)}`, others, ['frames', '']),
    `| pixels otherwise while dragged than at rest: ${sizeOf(one)} | ${share(own.differing)} | ${share(bare.differing)} | | none |`,
    `| at rest after a zoom, drawn sharper until then: ${sizeOf(one)} | ${ms(own.rest)} | ${ms(bare.rest)} | | |`,
  ];
};
