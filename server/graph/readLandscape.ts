import { z } from 'zod';
import { edgeTypes, labels, statuses } from '../../schema/landscape.ts';
import type { Edge, Landscape, LandscapeRecord, Node } from '../../schema/landscape.ts';
import { readRows } from './database.ts';
import type { Database } from './database.ts';
import { inRegisterOrder } from './inRegisterOrder.ts';
import { liveRevision } from './liveRevisions.ts';
import type { LiveRevision } from './liveRevisions.ts';
import { statement } from './statement.ts';

/** A landscape as it stood when it was read, and the number of the revision that was live then. */
export interface ReadLandscape {
  readonly revision: number;
  readonly landscape: Landscape;
}

interface Options {
  readonly signal?: AbortSignal;
}

/** A whole landscape is more than an answer to a reader: a national one takes longer than those may. */
const timeoutMs = 120_000;

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const facts = z
  .object({
    id: z.string(),
    status: z.enum(statuses).optional(),
    validFrom: z.string().optional(),
    validTo: z.string().optional(),
    passages: z.array(z.string()),
    note: z.string().optional(),
    row: z.number(),
  })
  .catchall(value);
const nodeShape = z.object({
  label: z.enum(labels),
  facts: facts.extend({ name: z.string().optional(), aliases: z.array(z.string()) }).catchall(value),
});
const edgeShape = z.object({ type: z.enum(edgeTypes), from: z.string(), to: z.string(), facts });

/** The live revision of a landscape, whole and frozen; undefined where there is none of this id. */
export const readLandscape = async (
  database: Database,
  id: string,
  options: Options = {},
): Promise<ReadLandscape | undefined> => {
  const live = await liveRevision(database, id, options);
  return live && { revision: live.number, landscape: await readRevision(database, live, options) };
};

/** One revision of a landscape, whole, frozen and in the order of its register. */
export const readRevision = async (
  database: Database,
  live: LiveRevision,
  options: Options = {},
): Promise<Landscape> => {
  const params = { revision: live.revision };
  const reading = { ...options, timeoutMs };
  const nodeRows = await readRows(database, statement('nodes'), params, reading);
  const edgeRows = await readRows(database, statement('edges'), params, reading);
  const [nodes, edges] = [nodeRows.map(nodeOf), edgeRows.map(edgeOf)];
  return frozen(inRegisterOrder({ landscape: recordOf(live), nodes, edges }));
};

const recordOf = (live: LiveRevision): LandscapeRecord => {
  const { id, name, kind, publisher, date, showsPeople, description } = live;
  return { id, name, kind, publisher, date, showsPeople, description };
};

/** What nodes and edges have in common; what is not stated is absent. */
const stated = (read: z.infer<typeof facts>) => ({
  id: read.id,
  ...(read.status !== undefined && { status: read.status }),
  ...(read.validFrom !== undefined && { validFrom: read.validFrom }),
  ...(read.validTo !== undefined && { validTo: read.validTo }),
  passages: read.passages,
  ...(read.note !== undefined && { note: read.note }),
  row: read.row,
});
const ofStated = new Set([...Object.keys(facts.shape), 'name', 'aliases', 'landscape', 'revision']);

/** What is stated beside that; where a fact is written is no part of what it says. */
const propertiesOf = (read: Readonly<Record<string, unknown>>): Node['properties'] =>
  Object.fromEntries(Object.entries(read as Node['properties']).filter(([name]) => !ofStated.has(name)));

const nodeOf = (row: Record<string, unknown>): Node => {
  const { label, facts: read } = nodeShape.parse(row);
  const { name, aliases } = read;
  return {
    label,
    ...(name !== undefined && { name }),
    aliases,
    ...stated(read),
    properties: propertiesOf(read),
  };
};

const edgeOf = (row: Record<string, unknown>): Edge => {
  const { type, from, to, facts: read } = edgeShape.parse(row);
  return { type, from, to, ...stated(read), properties: propertiesOf(read) };
};

const frozen = (landscape: Landscape): Landscape => {
  for (const fact of [...landscape.nodes, ...landscape.edges]) {
    Object.freeze(fact.passages);
    Object.freeze(fact.properties);
    Object.freeze(fact);
  }
  for (const node of landscape.nodes) Object.freeze(node.aliases);
  Object.freeze(landscape.landscape);
  Object.freeze(landscape.nodes);
  Object.freeze(landscape.edges);
  return Object.freeze(landscape);
};
