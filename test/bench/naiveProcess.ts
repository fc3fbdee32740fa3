import { once } from 'node:events';

import { generateLandscape } from '../../seed/generate/generateLandscape.ts';
import { close, connect } from '../../server/graph/database.ts';
import { readRunFile } from '../../server/graph/embedded/runFile.ts';
import { naiveImport, runNaively } from './naiveImport.ts';

/**
 * The naive import in a process of its own, as ours has one: makes the rows, says that they lie ready, waits for its turn,
 * sends them to the database of the data folder that it is told, and says what that took. Begun by `theirImport`.
 */
const run = await readRunFile(process.argv[2] ?? '');
if (!run) throw new Error('No server runs on the data folder.');
const rows = naiveImport(generateLandscape('national', 42));
const database = await connect(run);
process.send?.('ready');
await once(process, 'message');
const before = process.cpuUsage();
const whole = await runNaively(database, rows);
const { user, system } = process.cpuUsage(before);
process.send?.({ whole, processor: (user + system) / 1000, peak: process.resourceUsage().maxRSS * 1024 });
await close(database);
process.disconnect();
