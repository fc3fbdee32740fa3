import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { DatabaseUnavailable, TooSlow } from '../errors.ts';
import { ping } from '../graph/database.ts';
import { causeOf } from './causeOf.ts';
import type { ApiContext } from './context.ts';
import { longestRead } from './readTransaction.ts';

/** After how long a silent database is asked whether it is there. With the 3 s of `ping` the caller knows within 5 s. */
const silenceMs = 1_500;

type Resolver = GraphQLFieldResolver<unknown, ApiContext, Record<string, unknown>>;

/**
 * Lets no root field wait for ever, in place: an answer, or the cause that there is none. A database that is gone
 * refuses at once; one that hangs only keeps silent.
 */
export function watchReads(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    if (field.resolve !== undefined) field.resolve = watched(field.resolve as Resolver);
  }
}

const watched =
  (resolve: Resolver): Resolver =>
  async (root, args, context, info) => {
    const answered = new AbortController();
    try {
      const answer = Promise.resolve(resolve(root, args, context, info));
      return await Promise.race([answer, giveUp(context, answered.signal)]);
    } catch (error) {
      throw causeOf(error);
    } finally {
      answered.abort();
    }
  };

/** Throws when it is time to give up; never resolves before the answer is there. */
async function giveUp({ database, landscapes }: ApiContext, signal: AbortSignal): Promise<never> {
  const began = performance.now();
  await sleep(silenceMs, undefined, { signal, ref: false });
  const before = landscapes.factsRead();
  // A database that is busy sending us a landscape may be too slow with this answer, and is not away.
  if (!(await ping(database)) && landscapes.factsRead() === before) throw new DatabaseUnavailable();
  await sleep(longestRead * 1000 - (performance.now() - began), undefined, { signal, ref: false });
  throw new TooSlow(longestRead);
}
