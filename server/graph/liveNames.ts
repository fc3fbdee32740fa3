import { z } from 'zod';
import { readRows } from './database.ts';
import type { Database } from './database.ts';
import { liveRevision } from './liveRevisions.ts';
import { statement } from './statement.ts';

const shape = z.object({ id: z.string(), isPerson: z.boolean(), names: z.array(z.string()) });

/** A body or person: its id, its name and then its aliases. */
export type LiveName = z.infer<typeof shape>;

/** What the bodies and people of a landscape's live revision are called; none where there is no landscape of this id. */
export const liveNames = async (
  database: Database,
  id: string,
  options: { readonly signal?: AbortSignal } = {},
): Promise<readonly LiveName[]> => {
  const live = await liveRevision(database, id, options);
  if (!live) return [];
  // A national landscape takes longer than a reader of the API may wait.
  const reading = { ...options, timeoutMs: 120_000 };
  const rows = await readRows(database, statement('names'), { revision: live.revision }, reading);
  return rows.map((row) => shape.parse(row));
};
