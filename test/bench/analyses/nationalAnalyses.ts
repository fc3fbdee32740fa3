import process from 'node:process';

import { generateLandscape } from '../../../seed/generate/generateLandscape.ts';
import { writeLandscape } from '../../../seed/write.ts';
import { close, connect } from '../../../server/graph/database.ts';
import { besideServer } from '../benchServer.ts';
import { memberRows } from '../memberRows.ts';
import type { Side } from '../sideBySide.ts';
import { askTimes } from './askTimes.ts';
import type { AskTimes } from './askTimes.ts';
import { pairsInCypher } from './pairsInCypher.ts';
import { readingTimes } from './readingTimes.ts';

export interface NationalAnalyses {
  /** Milliseconds until the server has read the landscape and answered a question about nothing in it. */
  readonly read: number;
  readonly analyses: readonly AskTimes[];
  /** Ours, the driver's pull of properties, and its pull of the columns that we ask for. */
  readonly reading: readonly Side[];
  /** Ours, and the best Cypher; none where that failed, which takes nothing from the rest. */
  readonly pairs: readonly Side[];
}

/** The national made-up landscape in a database of its own, written once: read, asked about, and paired in Cypher. */
export const nationalAnalyses = (): Promise<NationalAnalyses> =>
  besideServer(async ({ address, run }) => {
    const database = await connect(run);
    try {
      const landscape = generateLandscape('national', 42);
      await writeLandscape(database, landscape);
      const { id } = landscape.landscape;
      const asked = await askTimes(address, id);
      const reading = await readingTimes(database, id);
      const pairs = await pairsInCypher(database, memberRows(landscape)).catch((error: unknown) => {
        process.stderr.write(`Pairs in Cypher were not measured: ${String(error)}\n`);
        return [];
      });
      return { ...asked, reading, pairs };
    } finally {
      await close(database);
    }
  });
