import type { Completeness } from '../analysis.ts';
import { sizeOf } from '../compressedRows.ts';
import type { Incidence, MemberSet } from '../incidence.ts';

/** How many partnerships name any member of a set at all. */
export function membersNamed({ rows, partnerships }: Incidence, by: MemberSet): Completeness {
  const known = partnerships.filter((_, row) => sizeOf(rows, row) > 0).length;
  const said = {
    organisations: 'who sits on them',
    people: 'people on them',
    themes: 'their topics',
    areas: 'the areas they cover',
  };
  return {
    known,
    of: partnerships.length,
    says: `${known} of ${partnerships.length} partnerships name ${said[by]}`,
  };
}
