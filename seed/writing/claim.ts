import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { rowsOf, statement, writing } from '../graph.ts';
import type { Graph } from '../graph.ts';
import { ImportUnderWay } from './errors.ts';
import { isTaken } from './isTaken.ts';

/** The right to write one revision. Any number of imports may try; one at a time has it. */
export interface Claim {
  readonly landscape: string;
  /** `landscape@number`. */
  readonly revision: string;
  readonly number: number;
  readonly writer: string;
}

/** Seconds of silence after which a writer counts as dead, unless told otherwise. A batch takes well under one. */
export const usualPatience = 10;

export interface ClaimOptions {
  readonly signal?: AbortSignal;
  /** Seconds of silence after which another writer counts as dead (10). */
  readonly patience?: number;
}

/**
 * Takes the right to write a landscape, waiting for as long as it takes to tell a dead writer from a living one.
 * Throws `ImportUnderWay` where there is a living one.
 */
export async function claim(
  graph: Graph,
  landscape: string,
  { signal, patience = usualPatience }: ClaimOptions = {},
): Promise<Claim> {
  const writer = randomUUID();
  const deadline = Date.now() + patience * 1_200;
  for (;;) {
    signal?.throwIfAborted();
    const taken = await tryToClaim(graph, landscape, writer, patience);
    if (taken) return taken;
    if (Date.now() > deadline) throw new ImportUnderWay(landscape);
    await sleep(patience * 50);
  }
}

async function tryToClaim(
  graph: Graph,
  landscape: string,
  writer: string,
  patience: number,
): Promise<Claim | undefined> {
  try {
    const rows = await writing(graph, (tx) =>
      rowsOf(tx, statement('claim'), { landscape, writer, patience }),
    );
    const row = rows[0];
    return row && { landscape, writer, revision: String(row['revision']), number: Number(row['number']) };
  } catch (error) {
    // Two that begin in the same instant reach for the same number: the constraint lets one of them have it.
    if (isTaken(error)) return undefined;
    throw error;
  }
}
