import { withDataFolder } from '../../server/graph/embedded/withDataFolder.ts';

/** A program for tests: holds the data folder that its argument names, says so, and never ends by itself. */
await withDataFolder(process.argv[2] ?? '', async () => {
  process.send?.('held');
  await new Promise(() => setInterval(() => undefined, 60_000));
});
