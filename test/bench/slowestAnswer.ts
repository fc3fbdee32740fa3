import { setTimeout as sleep } from 'node:timers/promises';

/** What the explorer asks of a landscape that is not the one being imported. */
const question = {
  query: `{ partnerships(where: { landscape: { eq: "leicestershire-2002" } }, limit: 20) { id name covers { name } } }`,
};

/** How a server answered while something else was done. */
export interface Answers {
  readonly asked: number;
  readonly failed: number;
  /** Milliseconds. */
  readonly slowest: number;
  readonly p95: number;
}

/**
 * Asks a server over and over, with a pause of some milliseconds, for some partnerships or for what else is given, while
 * something is done beside it.
 */
export async function answersWhile<T>(
  address: string,
  work: () => Promise<T>,
  isAnswered: (address: string) => Promise<boolean> = givesPartnerships,
  pauseMs = 100,
): Promise<{ readonly result: T; readonly answers: Answers }> {
  const times: number[] = [];
  let failed = 0;
  const until = { isDone: false };
  const asking = (async () => {
    while (!until.isDone) {
      const start = performance.now();
      if (!(await isAnswered(address))) failed += 1;
      times.push(performance.now() - start);
      await sleep(pauseMs);
    }
  })();
  try {
    const result = await work();
    until.isDone = true;
    await asking;
    const sorted = times.toSorted((a, b) => a - b);
    const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
    return { result, answers: { asked: times.length, failed, slowest: sorted.at(-1) ?? Number.NaN, p95 } };
  } finally {
    until.isDone = true;
  }
}

async function givesPartnerships(address: string): Promise<boolean> {
  try {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(question),
    });
    const answer = (await response.json()) as { readonly errors?: unknown };
    return response.ok && answer.errors === undefined;
  } catch {
    return false;
  }
}

/** Whether a server says that it lives. */
export const isLive = async (address: string): Promise<boolean> =>
  fetch(`${address}/health/live`).then(
    ({ ok }) => ok,
    () => false,
  );
