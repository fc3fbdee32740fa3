import { z } from 'zod';
import { labels, landscapeKinds } from '../../../schema/landscape.ts';

const text = z.string();
/** What a column states; the passages of a fact stand spelt out, and their ids are all that counts. */
const value = z.union([text, z.number(), z.boolean(), z.null(), z.array(text)]);
const passages = z
  .array(z.union([text, z.object({ id: text }).transform(({ id }) => id)], 'Expected passages with ids'))
  .default([]);

const node = z
  .object({ label: z.enum(labels), unnamed: z.boolean().optional(), row: z.number().optional(), passages })
  .catchall(value);
const edge = z
  .object({ id: text.optional(), type: text, from: text, to: text, row: z.number().optional(), passages })
  .catchall(value);

/** A landscape as `landscape export --format json` writes it. */
export const exportShape = z.object({
  landscape: z.object({
    id: text,
    name: text,
    kind: z.enum(landscapeKinds),
    publisher: text,
    date: text,
    showsPeople: z.boolean(),
    description: text,
  }),
  nodes: z.array(node),
  edges: z.array(edge),
});

export type Exported = z.infer<typeof exportShape>;
export type ExportedNode = z.infer<typeof node>;
export type ExportedEdge = z.infer<typeof edge>;
