import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

import { execute, parse, validate } from 'graphql';

import { buildSchema } from '../../server/api/buildSchema.ts';
import { computeHere } from '../../server/answering/compute.ts';
import { makeContext } from '../../server/api/context.ts';
import { readRows } from '../../server/graph/database.ts';
import type { Database } from '../../server/graph/database.ts';
import { landscapeCache } from '../../server/graph/landscapeCache.ts';
import type { Landscape } from '../../schema/landscape.ts';
import { sideBySide } from './sideBySide.ts';
import type { Side } from './sideBySide.ts';

const source = readFileSync(new URL('./nestedRead.graphql', import.meta.url), 'utf8');
const cypher = readFileSync(new URL('./nestedRead.cypher', import.meta.url), 'utf8');

/** Lists come in no certain order from either side: compared by their sorted text. */
const settled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((item) => JSON.stringify(settled(item))).sort();
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'role')
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, item]) => [key, settled(item)]),
  );
};

/**
 * A partnership with its areas, themes and seats, who holds each and for whom, and ten boards of each body: through
 * GraphQL in process, and by hand-written Cypher of the same shape. Both read the same partnerships in turn.
 * Throws an Error where the two disagree on one that has no body with more than ten seats.
 */
export async function nestedRead(
  database: Database,
  landscape: Landscape,
  revision: string,
): Promise<readonly Side[]> {
  const schema = await buildSchema({});
  // The server keeps a document that it has parsed and validated, so a query that is asked again is neither again.
  const document = parse(source);
  const [fault] = validate(schema, document);
  if (fault !== undefined) throw fault;
  const ids = landscape.nodes.filter((node) => node.label === 'Partnership').map((node) => node.id);
  const cache = landscapeCache(database);
  // As the server makes it, so that the look for the live revision is part of what is measured.
  const analysing = { compute: computeHere, today: '2026-01-01', signal: new AbortController().signal };
  const contextValue = () => makeContext(database, cache, true, analysing);
  const throughGraphQL = async (id: string) => {
    const variableValues = { landscape: landscape.landscape.id, id };
    const { data, errors } = await execute({
      schema,
      document,
      variableValues,
      contextValue: contextValue(),
    });
    if (errors?.[0] !== undefined) throw errors[0];
    return (data?.['partnerships'] as unknown[])[0];
  };
  const byHand = async (id: string) =>
    (await readRows(database, cypher, { revision, id }))[0]?.['partnership'];
  const idOf = (round: number) => ids[(round * 7919) % ids.length] ?? '';
  await compare(idOf(0), throughGraphQL, byHand);
  return sideBySide(
    [
      { name: 'GraphQL in process', run: (round) => throughGraphQL(idOf(round)) },
      { name: 'hand-written Cypher', run: (round) => byHand(idOf(round)) },
    ],
    { rounds: 300, warmUp: 60 },
  );
}

type Read = (id: string) => Promise<unknown>;

/** Both sides must do the same work: the same seats and bodies, leaving aside which ten boards of a busy body they took. */
async function compare(id: string, throughGraphQL: Read, byHand: Read): Promise<void> {
  const [one, other] = await Promise.all([throughGraphQL(id), byHand(id)]);
  const withoutBoards = (answer: unknown) =>
    settled(JSON.parse(JSON.stringify(answer, (key, value: unknown) => (key === 'on' ? null : value))));
  if (!isDeepStrictEqual(withoutBoards(one), withoutBoards(other))) {
    throw new Error(`GraphQL and Cypher disagree on ${id}: the comparison would be of different work`);
  }
}
