import { partnershipKinds, sectors } from '../../../schema/landscape.ts';
import { identifiersOf } from './identifiers.ts';
import { namesOf } from './names.ts';
import type { Placed } from './placed.ts';
import { addLink, addRow, refer } from './reader.ts';
import type { Reader } from './reader.ts';
import type { Organization } from './shape.ts';
import { wordOf } from '../wordOf.ts';

const known = [
  ...['id', 'name', 'other_names', 'identifiers', 'classification', 'parent_id', 'area_id'],
  ...['founding_date', 'dissolution_date', 'abstract', 'description'],
];

/** A row of `partnerships` for an organization that has members, else of `organisations`; and what it is part of and covers. */
export function readOrganization(reader: Reader, placed: Placed<Organization>, hasSeats: boolean): void {
  const { entry, path } = placed;
  const { name, aliases, said } = namesOf(entry, entry.name);
  const id = reader.ids.give('organization', entry.id);
  const what = wordOf(hasSeats ? partnershipKinds : sectors, entry.classification);
  const about = [entry.abstract, entry.description].filter((text) => text).join(' ');
  const cells = {
    ...{ id, name, aliases },
    ...(hasSeats && { kind: what ?? wordOf(partnershipKinds, entry['kind']) ?? 'other', remit: about }),
    ...(!hasSeats && { sector: what ?? wordOf(sectors, entry['sector']) ?? 'other' }),
    identifiers: identifiersOf(entry.identifiers),
    validFrom: entry.founding_date ?? '',
    validTo: entry.dissolution_date ?? '',
  };
  const notes = [
    ...said,
    ...(entry.classification && what === undefined ? [`classification: ${entry.classification}`] : []),
    ...(hasSeats ? [] : [about]),
  ];
  const table = hasSeats ? 'partnerships' : 'organisations';
  addRow(reader, table, placed, cells, { list: 'organizations', known, said: notes });
  const parent = refer(reader, 'organization', entry.parent_id, `${path}.parent_id`);
  if (parent !== '') addLink(reader, placed, 'organizations', { type: 'PART_OF', from: id, to: parent });
  const area = refer(reader, 'area', entry.area_id, `${path}.area_id`);
  if (area !== '') addLink(reader, placed, 'organizations', { type: 'COVERS', from: id, to: area });
}
