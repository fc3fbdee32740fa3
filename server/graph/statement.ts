import { readFileSync } from 'node:fs';

/** The reading statement in `<name>.cypher` of this folder. */
export const statement = (name: string): string =>
  readFileSync(new URL(`./${name}.cypher`, import.meta.url), 'utf8');
