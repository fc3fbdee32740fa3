import { slug } from './slug.ts';

/** What an entry of a Popolo file is. */
export type Kind = 'person' | 'organization' | 'post' | 'area' | 'membership';

type Id = string | number | null | undefined;

/** Ids of a register for those of a file, where the same id may stand for a person here and for an organization there. */
export interface Ids {
  /** A new id that looks like this, or like the other where nothing is left of it. */
  readonly fresh: (wanted: string, otherwise: string) => string;
  /** The id of an entry, made when first asked for: the file's own where it can be one, else as near as may be. */
  readonly give: (kind: Kind, id: Id) => string;
  /** The id that an entry was given; undefined where the file has no such entry. */
  readonly find: (kind: Kind, id: Id) => string | undefined;
}

/** Starts with no ids given. */
export function startIds(): Ids {
  const taken = new Set<string>();
  const given = new Map<string, string>();
  const next = new Map<string, number>();
  const fresh = (wanted: string, otherwise: string): string => {
    const plain = slug(wanted) || otherwise;
    let id = plain;
    for (let count = next.get(plain) ?? 2; taken.has(id); count += 1) {
      id = `${plain}-${count}`;
      next.set(plain, count + 1);
    }
    taken.add(id);
    return id;
  };
  const key = (kind: Kind, id: Id) => `${kind}:${id ?? ''}`;
  return {
    fresh,
    find: (kind, id) => given.get(key(kind, id)),
    give: (kind, id) => {
      const known = given.get(key(kind, id));
      if (known !== undefined) return known;
      const plain = slug(String(id ?? ''));
      const made = fresh(taken.has(plain) ? `${kind}-${plain}` : plain, kind);
      given.set(key(kind, id), made);
      return made;
    },
  };
}
