import type { CDPSession, Page } from 'playwright-core';

/** What a page holds on to when all garbage has been collected. */
export interface Held {
  /**
   * Bytes of its objects, arrays, texts and functions, each for itself. What V8 compiled of its code is left out: it
   * grows by itself while the code gets hot, for hundreds of changes of view, and V8 lets it go when it likes.
   */
  readonly bytes: number;
  /** Elements and texts, those included that are out of the document and still referred to. */
  readonly nodes: number;
  readonly listeners: number;
  readonly workers: number;
}

/** The parts of a heap snapshot that are read: the nodes are one row of numbers, `node_fields` for each. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}

/** Kinds of a snapshot's nodes that scripts make, in V8's words. */
const ownKinds: ReadonlySet<string> = new Set([
  'array',
  'closure',
  'concatenated string',
  'number',
  'object',
  'regexp',
  'sliced string',
  'string',
]);

const snapshotOf = async (session: CDPSession): Promise<Snapshot> => {
  const chunks: string[] = [];
  const keep = ({ chunk }: { chunk: string }): void => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', keep);
  return JSON.parse(chunks.join('')) as Snapshot;
};

const ownBytes = ({ snapshot: { meta }, nodes }: Snapshot): number => {
  const [kinds] = meta.node_types;
  const kindAt = meta.node_fields.indexOf('type');
  const sizeAt = meta.node_fields.indexOf('self_size');
  let bytes = 0;
  for (let start = 0; start < nodes.length; start += meta.node_fields.length)
    if (ownKinds.has(kinds[nodes[start + kindAt] ?? 0] ?? '')) bytes += nodes[start + sizeAt] ?? 0;
  return bytes;
};

/** What a page holds on to. Garbage is collected first, so that nothing of it depends on when. */
export const heldBy = async (page: Page): Promise<Held> => {
  const session = await page.context().newCDPSession(page);
  // Once more for what a finalizer lets go of.
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const bytes = ownBytes(await snapshotOf(session));
  await session.detach();
  return { bytes, nodes, listeners: jsEventListeners, workers: page.workers().length };
};
