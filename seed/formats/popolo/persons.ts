import { namesOf } from './names.ts';
import type { Placed } from './placed.ts';
import { addRow } from './reader.ts';
import type { Reader } from './reader.ts';
import type { Person } from './shape.ts';

const known = ['id', 'name', 'given_name', 'family_name', 'other_names'];

/** A row of `people` for a person. */
export function readPerson(reader: Reader, placed: Placed<Person>): void {
  const { entry } = placed;
  const parts = [entry.given_name, entry.family_name].filter((part) => part).join(' ');
  const { name, aliases, said } = namesOf(entry, entry.name ?? parts);
  const cells = { id: reader.ids.give('person', entry.id), name, aliases };
  addRow(reader, 'people', placed, cells, { list: 'persons', known, said });
}
