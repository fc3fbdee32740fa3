import { z } from 'zod';
import { areaKinds } from '../../../schema/landscape.ts';
import { identifiersOf } from './identifiers.ts';
import { namesOf } from './names.ts';
import type { Placed } from './placed.ts';
import { addLink, addRow, refer } from './reader.ts';
import type { Reader } from './reader.ts';
import type { Area } from './shape.ts';
import { wordOf } from '../wordOf.ts';

const known = [
  ...['id', 'name', 'other_names', 'identifier', 'identifiers', 'classification', 'parent_id', 'geometry'],
];
const point = z.object({ type: z.literal('Point'), coordinates: z.tuple([z.number(), z.number()]) });

/** A row of `areas`, and the area that it lies within. Of a geometry only a point has a place in a register. */
export function readArea(reader: Reader, placed: Placed<Area>): void {
  const { entry, path } = placed;
  const { name, aliases, said } = namesOf(entry, entry.name);
  const id = reader.ids.give('area', entry.id);
  const kind = wordOf(areaKinds, entry.classification);
  const [longitude, latitude] = point.safeParse(entry.geometry).data?.coordinates ?? [];
  if (entry.geometry && latitude === undefined) reader.leftOut.count('areas', 'geometry');
  const codes = entry.identifiers ?? [];
  const isNew = !codes.some(({ identifier }) => String(identifier) === entry.identifier);
  const issued = entry.identifier && isNew ? [{ identifier: entry.identifier }] : [];
  const cells = {
    ...{ id, name, aliases },
    kind: kind ?? wordOf(areaKinds, entry['kind']) ?? 'other',
    identifiers: identifiersOf([...codes, ...issued]),
    latitude: latitude === undefined ? '' : String(latitude),
    longitude: longitude === undefined ? '' : String(longitude),
  };
  const notes = entry.classification && kind === undefined ? [`classification: ${entry.classification}`] : [];
  addRow(reader, 'areas', placed, cells, { list: 'areas', known, said: [...said, ...notes] });
  const parent = refer(reader, 'area', entry.parent_id, `${path}.parent_id`);
  if (parent !== '') addLink(reader, placed, 'areas', { type: 'WITHIN', from: id, to: parent });
}
