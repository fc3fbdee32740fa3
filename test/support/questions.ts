import type { Page, Route } from 'playwright-core';

/** What becomes of a question: answered as the server does, kept waiting, put off, failed over, cut off, or of a newer revision. */
export type Lot = 'answered' | 'held' | 'being read' | 'failed' | 'cut off' | 'renewed';

interface Questions {
  /** Decides what becomes of the questions that come, and of those held until now. */
  are(lot: Lot): Promise<void>;
}

const named = (route: Route): string => {
  const { query } = route.request().postDataJSON() as { readonly query: string };
  return /^\s*query (\w+)/m.exec(query)?.[1] ?? '';
};

const failure = JSON.stringify({ errors: [{ message: 'The server failed over this question.' }] });

/** As the server says it, but for how long one is to wait. */
const beingRead = JSON.stringify({
  errors: [
    {
      message: 'The landscape is being read: 812,000 facts so far. It needs a few seconds more.',
      extensions: { code: 'LANDSCAPE_BEING_READ' },
    },
  ],
});

/** The server's own answer, but of the revision after it. */
const renewed = async (route: Route): Promise<void> => {
  const response = await route.fetch();
  const body = (await response.text()).replaceAll(
    /"revision":(\d+)/g,
    (_, revision: string) => `"revision":${Number(revision) + 1}`,
  );
  await route.fulfill({ response, body });
};

const dealWith = (route: Route, lot: Exclude<Lot, 'held'>): Promise<void> => {
  switch (lot) {
    case 'answered':
      return route.continue();
    case 'being read':
      return route.fulfill({
        status: 503,
        contentType: 'application/json',
        headers: { 'retry-after': '0.2' },
        body: beingRead,
      });
    case 'failed':
      return route.fulfill({ status: 500, contentType: 'application/json', body: failure });
    case 'cut off':
      return route.abort('internetdisconnected');
    case 'renewed':
      return renewed(route);
    default:
      return lot satisfies never;
  }
};

/** Stands between a page and the API, for the questions whose name is meant; they are answered until it is said otherwise. */
export const questionsOf = async (page: Page, isMeant: (name: string) => boolean): Promise<Questions> => {
  let now: Lot = 'answered';
  const waiting: Route[] = [];
  await page.route('**/graphql', async (route) => {
    if (!isMeant(named(route))) return route.continue();
    if (now !== 'held') return dealWith(route, now);
    waiting.push(route);
  });
  return {
    async are(lot) {
      now = lot;
      if (lot === 'held') return;
      // One that the page has given up meanwhile needs no answer.
      await Promise.allSettled(waiting.splice(0).map((route) => dealWith(route, lot)));
    },
  };
};
