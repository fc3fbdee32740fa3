import { answersWhile, isLive } from '../slowestAnswer.ts';
import { questionsTo } from './questions.ts';

/** How a server answered one analysis; milliseconds. */
export interface AskTimes {
  readonly id: string;
  /** The first answer of the revision, and the slowest answer of `/health/live` meanwhile; Infinity where it was given up. */
  readonly first: number;
  readonly slowestLive: number;
  /** Answers to other options, one after another. */
  readonly p50: number;
  readonly p95: number;
  /** The middle one of three answers at dates that none has been asked about. */
  readonly otherDate: number;
}

const rounds = 40;

/**
 * Asks each analysis first, then with options that it has not been asked for, then at dates that nobody has asked about. The landscape has been read by the first of them:
 * `read` is what that took.
 */
export async function askTimes(
  address: string,
  landscape: string,
): Promise<{ readonly read: number; readonly analyses: readonly AskTimes[] }> {
  const read = await firstTime(address, `{ gaps(landscape: "${landscape}", asOf: "1900") { total } }`);
  const questions = questionsTo(landscape);
  const analyses: Omit<AskTimes, 'otherDate'>[] = [];
  for (const { id, of } of questions) {
    const asking = () => firstTime(address, of(0));
    const { result: first, answers } = await answersWhile(address, asking, isLive, 5);
    const times: number[] = [];
    for (let round = 1; round <= rounds && first < Infinity; round += 1)
      times.push(await timed(() => ask(address, of(round))));
    const sorted = times.sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
    analyses.push({ id, first, slowestLive: answers.slowest, p50: at(0.5), p95: at(0.95) });
  }
  // Last, so that what they put in order does not fill the memory of the others.
  const dated: AskTimes[] = [];
  for (const [at, asked] of analyses.entries())
    dated.push({ ...asked, otherDate: await atOtherDates(address, questions[at]?.at) });
  return { read, analyses: dated };
}

/** Years that the landscape says nothing about: what holds without an end holds in them too. */
let year = 2030;

async function atOtherDates(
  address: string,
  asking: ((asOf: string) => string) | undefined,
): Promise<number> {
  const times: number[] = [];
  for (let round = 0; asking && round < 3; round += 1) {
    year += 1;
    times.push(await firstTime(address, asking(String(year))));
  }
  return times.sort((a, b) => a - b)[1] ?? Number.NaN;
}

/** Times that something is asked at most while the answer is that all are busy: what has been done by then is kept. */
const tries = 3;
const busy = ['TOO_SLOW', 'DATABASE_UNAVAILABLE', 'LANDSCAPE_BEING_READ'] as const;

/** Milliseconds until it is answered, with those of the times that it was given up; Infinity where it never was. */
async function firstTime(address: string, query: string): Promise<number> {
  const start = performance.now();
  for (let tried = 0; tried < tries; tried += 1)
    try {
      await ask(address, query);
      return performance.now() - start;
    } catch (error) {
      if (!busy.some((code) => String(error).includes(code))) throw error;
    }
  return Infinity;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function ask(address: string, query: string): Promise<void> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  if (!response.ok || text.includes('"errors":'))
    throw new Error(`${query} was answered ${text.slice(0, 500)}`);
}
