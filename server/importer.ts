import { inspect } from 'node:util';
import type { ImportState } from '../schema/importing.ts';
import { sweep } from '../seed/write.ts';
import { ImportTakenOver, ImportUnderWay } from '../seed/writing/errors.ts';
import { close, connect } from './graph/database.ts';
import type { Database } from './graph/database.ts';
import { acceptChecked, readUpload } from './importing/bringIn.ts';
import type { Checked } from './importing/bringIn.ts';
import type { Order, Reply } from './importing/orders.ts';

/**
 * The process that one register is read, checked and written in, beside the server: however large or hostile a file is,
 * the server goes on answering, and what memory it took goes with it. It does what the server's messages say, one after
 * another, and ends when nothing is left that could be accepted.
 */
const stop = new AbortController();
let database: Database | undefined;
let checked: Checked | undefined;

const tell = (reply: Reply): Promise<void> =>
  new Promise((resolve) => {
    if (!process.connected || !process.send) resolve();
    else
      process.send(reply, undefined, {}, () => {
        resolve();
      });
  });
const tellState = (state: ImportState): Promise<void> => tell({ is: 'state', state });

const follow = async (order: Order): Promise<void> => {
  stop.signal.throwIfAborted();
  if (order.do === 'read') {
    database = await connect(order.access);
    const outcome = await readUpload(database, order.upload, stop.signal);
    checked = outcome.checked;
    await tellState(outcome.state);
  } else if (database && checked) {
    const writing = acceptChecked(database, checked, (state) => void tellState(state), stop.signal);
    checked = undefined;
    const outcome = await writing;
    checked = outcome.checked;
    await tellState(outcome.state);
  }
};

/** What a person can do something about; all else is for the log. */
const fail = async (error: unknown): Promise<void> => {
  checked = undefined;
  if (stop.signal.aborted) await tellState({ is: 'cancelled' });
  else if (error instanceof ImportUnderWay || error instanceof ImportTakenOver)
    await tellState({ is: 'failed', message: error.message });
  else await tell({ is: 'broken', error: inspect(error) });
  // Rows of a revision that nobody will see; what is left of them goes at the next start.
  if (database) await sweep(database).catch(() => 0);
};

const endUnlessChecked = async (): Promise<void> => {
  if (checked) return;
  if (database) await close(database);
  process.exit();
};

// A terminal sends its signals to all that runs in it; what to do about them the server says, or its end does.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

let work = Promise.resolve();
const queue = (order: Order): void => {
  if (order.do === 'stop') stop.abort();
  work = work
    .then(() => follow(order))
    .catch(fail)
    .then(endUnlessChecked);
};
process.on('message', queue);
process.on('disconnect', () => {
  queue({ do: 'stop' });
});
