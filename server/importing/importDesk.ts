import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { Logger } from 'pino';
import type { ImportAnswer, ImportState } from '../../schema/importing.ts';
import { Refused } from '../errors.ts';
import type { DatabaseSettings } from '../graph/database.ts';
import type { Upload } from './bringIn.ts';
import { startJob } from './importJob.ts';
import type { ImportJob } from './importJob.ts';
import { isFinal } from './orders.ts';

/** Registers that come in from the page: a few at a time, one a landscape, each known by a token that nobody can guess. */
export interface ImportDesk {
  /** Takes a file over, with the folder that it lies in alone. Throws `Refused` where too many are in hand. */
  readonly begin: (upload: Upload, folder: string) => ImportAnswer;
  /** How far it is. Throws `Refused` where there is none of this token (any more), as the next two do. */
  readonly stateOf: (token: string) => ImportState;
  /** Has it written. Throws `Refused` where it is not checked, or where another of the landscape is being written. */
  readonly accept: (token: string) => ImportState;
  /** Gives it up, unless it is done. */
  readonly cancel: (token: string) => Promise<ImportState>;
  /** Gives up all. */
  readonly stop: () => Promise<void>;
}

interface Held {
  readonly job: ImportJob;
  readonly expiry: NodeJS.Timeout;
}

/** Each takes a process and its memory. */
const mostInHand = 3;
/** Answers that are kept after the end of their process. */
const mostKept = 20;
/** How long one is kept that nobody asks about, in ms. */
const patience = 30 * 60_000;

/** Opens a desk; every import connects to the database by itself. */
export function importDesk(access: DatabaseSettings, log: Logger): ImportDesk {
  const held = new Map<string, Held>();
  const find = (token: string): Held => {
    const one = held.get(token);
    if (!one) throw new Refused('NOT_FOUND', 'This import is no longer kept: send the file again.');
    one.expiry.refresh();
    return one;
  };
  const drop = (token: string): Promise<unknown> => {
    const one = held.get(token);
    held.delete(token);
    clearTimeout(one?.expiry);
    return one ? one.job.cancel() : Promise.resolve();
  };
  return {
    begin: (upload, folder) => {
      makeRoom(held, drop);
      const token = randomUUID();
      const onState = (state: ImportState): void => {
        // It has been read, whatever came of it.
        void rm(folder, { recursive: true, force: true });
        if (state.is === 'checked') dropOlder(held, token, state.preview.landscape.id, drop);
      };
      const expiry = setTimeout(() => void drop(token), patience).unref();
      const job = startJob(upload, { access, log, onState });
      held.set(token, { job, expiry });
      return { token, state: job.state() };
    },
    stateOf: (token) => find(token).job.state(),
    accept: (token) => acceptOne(held, find(token).job),
    cancel: async (token) => {
      const { job } = find(token);
      return isFinal(job.state()) ? job.state() : job.cancel();
    },
    stop: async () => {
      await Promise.all([...held.keys()].map(drop));
    },
  };
}

function acceptOne(held: ReadonlyMap<string, Held>, job: ImportJob): ImportState {
  const state = job.state();
  if (state.is === 'writing' || state.is === 'done') return state;
  if (state.is !== 'checked')
    throw new Refused('NOT_CHECKED', 'Only a file that has been checked and has no faults can be accepted.');
  const { id, name } = state.preview.landscape;
  const isWritten = [...held.values()].some(
    (other) => landscapeOf(other.job.state()) === id && other.job.state().is === 'writing',
  );
  if (isWritten)
    throw new Refused(
      'IMPORT_UNDER_WAY',
      `Another import of “${name}” is being written. Wait until it has finished.`,
    );
  job.accept(id);
  return job.state();
}

/** Room for one more: the oldest that waits to be accepted gives way, and the oldest answers. */
function makeRoom(held: ReadonlyMap<string, Held>, drop: (token: string) => unknown): void {
  const all = [...held].map(([token, { job }]) => ({ token, state: job.state() }));
  const inHand = all.filter(({ state }) => !isFinal(state));
  const ended = all.filter(({ state }) => isFinal(state));
  for (const { token } of ended.slice(0, Math.max(0, ended.length - mostKept + 1))) void drop(token);
  if (inHand.length < mostInHand) return;
  const waiting = inHand.find(({ state }) => state.is === 'checked');
  if (!waiting)
    throw new Refused(
      'TOO_MANY_REQUESTS',
      `${mostInHand} files are being read or written. Wait until one has finished.`,
    );
  void drop(waiting.token);
}

/** The register that came last is the one that counts: an older one of the same landscape that waits is let go. */
function dropOlder(
  held: ReadonlyMap<string, Held>,
  newest: string,
  landscape: string,
  drop: (token: string) => unknown,
): void {
  for (const [token, { job }] of held) {
    const state = job.state();
    if (token !== newest && state.is === 'checked' && landscapeOf(state) === landscape) void drop(token);
  }
}

function landscapeOf(state: ImportState): string | undefined {
  if (state.is === 'checked') return state.preview.landscape.id;
  return state.is === 'writing' ? state.landscape : undefined;
}
