import { labelOrder } from '../../words.ts';
import type { DrawnEdge, DrawnNode } from '../drawn.ts';
import { bands, ownBand } from './bands.ts';
import type { Band } from './bands.ts';
import { gatherings } from './gatherings.ts';
import type { Gathering } from './gatherings.ts';
import { kinOf } from './kinOf.ts';
import type { Plan, Row } from './plan.ts';
import { seatAround } from './seatAround.ts';

const byKindAndName = (a: DrawnNode, b: DrawnNode): number =>
  labelOrder.indexOf(a.label) - labelOrder.indexOf(b.label) ||
  bands.indexOf(ownBand(a) ?? 'topics') - bands.indexOf(ownBand(b) ?? 'topics') ||
  a.name.localeCompare(b.name) ||
  (a.id < b.id ? -1 : 1);

const inRows = (band: Band, ids: readonly string[], columns: number): readonly Row[] =>
  Array.from({ length: Math.ceil(ids.length / columns) }, (_, row) => ({
    band,
    cells: ids.slice(row * columns, (row + 1) * columns),
  }));

/** Those who sit at a table of another band stand in the middle, where a lane leads to it; their kin beside them. */
const besideTheLane = (
  band: Band,
  away: readonly string[],
  kin: readonly string[],
  columns: number,
): readonly Row[] => {
  const left = Math.floor(columns / 2) - 1;
  const waiting = [...kin];
  const rows = Array.from({ length: Math.ceil(away.length / 2) }, (_, row): Row => {
    const pair = away.slice(row * 2, row * 2 + 2);
    const cells = Array.from({ length: columns }, (_unused, column) =>
      column === left || column === left + 1 ? pair[column - left] : undefined,
    );
    for (const column of [left + 2, left - 1, left + 3, left - 2]) {
      if (column >= 0 && column < columns) cells[column] = waiting.shift();
    }
    return { band, cells };
  });
  return [...rows, ...inRows(band, waiting, columns)];
};

const bandOfAway = (node: DrawnNode): Band => ownBand(node) ?? 'county';

const rowsOfBand = (
  band: Band,
  tables: readonly Gathering[],
  kin: readonly string[],
  seatings: ReadonlyMap<Gathering, readonly Row[]>,
  columns: number,
): readonly Row[] => {
  const own = tables.filter((gathering) => gathering.band === band);
  const away = tables.flatMap(({ away: absent }) => absent.filter((node) => bandOfAway(node) === band));
  const rows = besideTheLane(
    band,
    away.map(({ id }) => id),
    kin,
    columns,
  );
  const first = tables[0]?.band ?? 'county';
  // Those who sit at a table below stand nearest to it, in the last row of their band.
  const facing = bands.indexOf(band) < bands.indexOf(first) ? [...rows].reverse() : rows;
  return [...own.flatMap((gathering) => seatings.get(gathering) ?? []), ...facing];
};

const headersOf = (
  nodes: readonly DrawnNode[],
  edges: readonly DrawnEdge[],
): ReadonlyMap<Band, readonly string[]> => {
  const links = (id: string): number => edges.filter(({ from, to }) => from === id || to === id).length;
  const areas = nodes
    .filter((node) => node.label === 'Area' && ownBand(node) !== undefined && links(node.id) > 0)
    .sort((a, b) => links(b.id) - links(a.id) || byKindAndName(a, b));
  const found = new Map<Band, string[]>();
  for (const area of areas) {
    const band = ownBand(area) ?? 'county';
    found.set(band, [...(found.get(band) ?? []), area.id]);
  }
  return found;
};

const isOfTier = (band: Band | undefined): band is Band =>
  band !== undefined && band !== 'loose' && band !== 'topics';

/** A closed group stands in its own band, whether or not an edge leads to it. */
const closedWithoutEdges = (
  nodes: readonly DrawnNode[],
  edges: readonly DrawnEdge[],
): readonly (readonly [string, Band])[] => {
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return nodes.flatMap((node) => {
    const band = ownBand(node);
    return node.label === 'Group' && isOfTier(band) && !ends.has(node.id) ? [[node.id, band]] : [];
  });
};

/** What stands where in the picture, in `columns` columns (2 or more). The same for the same landscape. */
export const makePlan = (nodes: readonly DrawnNode[], edges: readonly DrawnEdge[], columns: number): Plan => {
  const tables = gatherings(nodes, edges);
  const seatings = tables.map((gathering) => [gathering, seatAround(gathering, columns)] as const);
  const placed = new Map(
    tables.flatMap(({ table, band, guests, away }) => [
      [table.hub, band] as const,
      ...(table.frame === undefined ? [] : [[table.frame, band] as const]),
      ...guests.map(({ id }) => [id, band] as const),
      ...away.map((node) => [node.id, bandOfAway(node)] as const),
    ]),
  );
  const kin = new Map([...kinOf(nodes, edges, placed), ...closedWithoutEdges(nodes, edges)]);
  const headers = headersOf(nodes, edges);
  const isSomewhere = new Set([...placed.keys(), ...kin.keys(), ...[...headers.values()].flat()]);
  const rest = nodes.filter(({ id }) => !isSomewhere.has(id)).sort(byKindAndName);
  const others: ReadonlyMap<Band, readonly string[]> = new Map([
    ['loose', rest.filter((node) => ownBand(node) !== 'topics').map(({ id }) => id)],
    ['topics', rest.filter((node) => ownBand(node) === 'topics').map(({ id }) => id)],
  ]);
  const bodyRows = bands.flatMap((band) => [
    ...rowsOfBand(
      band,
      tables,
      [...kin].filter(([, its]) => its === band).map(([id]) => id),
      new Map(seatings.map(([gathering, seating]) => [gathering, seating.rows])),
      columns,
    ),
    ...inRows(band, others.get(band) ?? [], columns),
  ]);
  const isHeaded = new Set(bodyRows.map(({ band }) => band));
  // Areas of a tier without a body stand alone: there is nothing that they could head.
  const rows = bands.flatMap((band) =>
    isHeaded.has(band)
      ? bodyRows.filter((row) => row.band === band)
      : inRows(band, headers.get(band) ?? [], columns),
  );
  return {
    columns,
    rows,
    headers: new Map([...headers].filter(([band]) => isHeaded.has(band))),
    nextToTable: new Map(seatings.flatMap(([, seating]) => seating.nextToTable)),
  };
};
