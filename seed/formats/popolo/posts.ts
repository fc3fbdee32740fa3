import { namesOf } from './names.ts';
import type { Placed } from './placed.ts';
import { addRow, refer } from './reader.ts';
import type { Reader } from './reader.ts';
import type { Post } from './shape.ts';

const known = ['id', 'label', 'role', 'other_label', 'organization_id', 'start_date', 'end_date'];

/** A row of `posts` for an office: named by its label, else by its role. */
export function readPost(reader: Reader, placed: Placed<Post>): void {
  const { entry, path } = placed;
  const others = [entry.other_label ?? []]
    .flat()
    .map((one) => (typeof one === 'string' ? { name: one } : one));
  const { name, aliases, said } = namesOf({ ...entry, other_names: others }, entry.label ?? entry.role);
  const cells = {
    ...{ id: reader.ids.give('post', entry.id), name, aliases },
    body: refer(reader, 'organization', entry.organization_id, `${path}.organization_id`),
    validFrom: entry.start_date ?? '',
    validTo: entry.end_date ?? '',
  };
  const isOther = entry.role && entry.role !== name;
  addRow(reader, 'posts', placed, cells, {
    list: 'posts',
    known,
    said: isOther ? [...said, `role: ${entry.role}`] : said,
  });
}
