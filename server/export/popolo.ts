import type { Landscape } from '../../schema/landscape.ts';
import type { ExportFormat } from './exportFormat.ts';
import { jsonLines } from '../../schema/graphFiles/jsonLines.ts';
import { leftOut } from './leftOut.ts';
import { linksOf } from './links.ts';
import { listsOf, nameable, popoloLabels } from './popolo/lists.ts';

/** Popolo JSON (popoloproject.com), in which many publish who sits where. */
export const popoloFormat: ExportFormat = {
  id: 'popolo',
  says: 'Popolo JSON: persons, organizations, memberships, posts, areas; says what it leaves out',
  into: 'text',
  write: exportPopolo,
  leavesOut: popoloLeavesOut,
};

/**
 * A landscape as Popolo JSON, in parts to be written one after the other. What Popolo has no field for stands under the
 * name of our own column, `status` first of all; what the landscape says of itself is in `meta`.
 */
export function* exportPopolo(landscape: Landscape): Generator<string> {
  const { id, name, kind, publisher, date, description } = landscape.landscape;
  yield `{\n"meta": ${JSON.stringify({ id, name, kind, publisher, date, description })}`;
  for (const [list, entries] of Object.entries(listsOf(landscape))) {
    yield `,\n"${list}": [`;
    yield* jsonLines(entries());
    yield ']';
  }
  yield '\n}\n';
}

/** What of a landscape Popolo cannot carry, a line each. */
export function popoloLeavesOut(landscape: Landscape): readonly string[] {
  const links = linksOf(landscape);
  const single = new Set(['PART_OF', 'COVERS', 'WITHIN']);
  const whole = new Set(['ON', 'ON_BEHALF_OF', 'HELD_BY', 'EX_OFFICIO', 'POST_IN', 'HOLDS']);
  const several = landscape.nodes.filter(({ id }) => links('ON_BEHALF_OF', id).length > 1).length;
  return [
    ...leftOut(landscape, 'Popolo', {
      labels: popoloLabels,
      edge: (edge) =>
        whole.has(edge.type) ||
        edge.type === 'OF' ||
        (single.has(edge.type) && nameable(links(edge.type, edge.from)) === edge),
      isBare: ({ type }) => single.has(type),
    }),
    ...(several === 0
      ? []
      : [
          `Popolo names one body for a seat: of ${several} held for several, on_behalf_of_id is the first, on_behalf_of_ids are all.`,
        ]),
  ];
}
