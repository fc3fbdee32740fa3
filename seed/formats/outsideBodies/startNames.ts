import { startIds } from '../startIds.ts';

/** Ids for the names of a list: the same name, letter by letter, is the same thing; names that are merely near are not. */
export interface Names {
  readonly body: (name: string) => string;
  readonly person: (name: string) => string;
  /** An id of its own, made of these words. */
  readonly fresh: (wanted: string, otherwise: string) => string;
}

/** Starts with no names. */
export function startNames(): Names {
  const { fresh } = startIds();
  const known = new Map<string, string>();
  const give = (kind: 'body' | 'person') => (name: string) => {
    const key = `${kind}:${name.normalize('NFC')}`;
    const id = known.get(key) ?? fresh(name, kind);
    known.set(key, id);
    return id;
  };
  return { body: give('body'), person: give('person'), fresh };
}
