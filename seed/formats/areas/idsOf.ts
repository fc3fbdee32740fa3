import { slug } from '../slug.ts';
import type { Authority } from './authority.ts';

/**
 * The id of each authority by its code: its name in lower case with hyphens, accents and apostrophes left out. Of several
 * with one name the one that still stands keeps the plain id; the others are called by their official names, or by their
 * code where that is no help.
 */
export function idsOf(authorities: readonly Authority[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const give = ({ code }: Authority, id: string): boolean => {
    if (id === '' || taken.has(id) || ids.has(code)) return ids.has(code);
    taken.add(id);
    ids.set(code, id);
    return true;
  };
  const standing = authorities.toSorted((a, b) => Number(a.to !== '') - Number(b.to !== ''));
  for (const authority of standing)
    if (!give(authority, slug(authority.name)) && !give(authority, slug(authority.officialName)))
      give(authority, slug(`${authority.name} ${authority.code}`));
  return ids;
}
