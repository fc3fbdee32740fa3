import { z } from 'zod';
import { readRows } from './database.ts';
import type { Database } from './database.ts';
import { statement } from './statement.ts';

const shape = z.object({
  number: z.number(),
  isLive: z.boolean(),
  /** What the landscape is called in it; null where an earlier version wrote it, and then it cannot be gone back to. */
  name: z.string().nullable(),
  publisher: z.string().nullable(),
  date: z.string().nullable(),
  /** When it was begun, as ISO 8601. */
  writtenAt: z.string(),
  /** Null where an earlier version wrote it. */
  nodes: z.number().nullable(),
  edges: z.number().nullable(),
});

/** A revision of a landscape that is kept. */
export type KeptRevision = z.infer<typeof shape>;

/** The revisions of a landscape that are kept: the live one, then the others, which was live last first. None where there is no such landscape. */
export const keptRevisions = async (
  database: Database,
  landscape: string,
  options: { readonly signal?: AbortSignal } = {},
): Promise<readonly KeptRevision[]> => {
  const rows = await readRows(database, statement('revisions'), { landscape }, options);
  return rows.map((row) => shape.parse(row));
};

/** The one that was live before the live one, of those that can be gone back to; undefined where there is none. */
export const previousOf = (kept: readonly KeptRevision[]): KeptRevision | undefined =>
  kept.find(({ isLive, name }) => !isLive && name !== null);
