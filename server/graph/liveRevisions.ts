import { z } from 'zod';
import { landscapeKinds } from '../../schema/landscape.ts';
import type { LandscapeRecord } from '../../schema/landscape.ts';
import { readRows } from './database.ts';
import type { Database } from './database.ts';
import { statement } from './statement.ts';

/** A landscape's record and which of its revisions is live. */
export interface LiveRevision extends LandscapeRecord {
  /** `landscape@number`: the value of `revision` on each of its nodes. */
  readonly revision: string;
  readonly number: number;
  /** Differs for every import there ever was: numbers begin again once a landscape has been removed. */
  readonly edition: string;
}

const shape = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(landscapeKinds),
  publisher: z.string(),
  date: z.string(),
  showsPeople: z.boolean(),
  description: z.string(),
  revision: z.string(),
  number: z.number(),
  edition: z.string(),
});

interface Options {
  readonly signal?: AbortSignal;
}

/** Every landscape in the graph, published ones first, then imported ones, then by name. */
export const liveRevisions = async (
  database: Database,
  options: Options = {},
): Promise<readonly LiveRevision[]> => asked(database, null, options);

/** What is live of one landscape; undefined where there is none of this id. */
export const liveRevision = async (
  database: Database,
  id: string,
  options: Options = {},
): Promise<LiveRevision | undefined> => (await asked(database, id, options))[0];

const asked = async (database: Database, id: string | null, options: Options): Promise<LiveRevision[]> => {
  const rows = await readRows(database, statement('landscape'), { id }, options);
  return rows.map((row) => shape.parse(row['landscape']));
};
