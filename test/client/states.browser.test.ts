import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { createSchema, writeLandscape } from '../../seed/write.ts';
import { serveApi } from '../support/api.ts';
import { desktop, hasChromium, phone, useBrowser } from '../support/browser.ts';
import { useDatabase } from '../support/database.ts';
import { everything, isAskedBy, nothing, viewCases } from '../support/everyView.ts';
import type { ViewCase } from '../support/everyView.ts';
import { beyondTheEdge, faultsOf, settled, title } from '../support/explorerPage.ts';
import { questionsOf } from '../support/questions.ts';

/** Every view in every state: what a person is told, and that neither axe nor a narrow screen finds a fault in it. */

const database = useDatabase();
const open = useBrowser();
let origin: string;

beforeAll(async () => {
  await createSchema(database());
  await writeLandscape(database(), everything.built);
  await writeLandscape(database(), nothing.built);
  origin = (await serveApi(database())).url;
});

interface Stage {
  readonly page: Page;
  readonly view: ViewCase;
  readonly questions: Awaited<ReturnType<typeof questionsOf>>;
}

const visit = ({ page, view }: Stage, landscape = 'every-view') =>
  page.goto(`${origin}/?landscape=${landscape}&${view.query}`);
/** Goes on to another place as Back and Forward do: the page is not loaded anew. */
const goOn = ({ page, view }: Stage, more: string) =>
  page.evaluate((query) => {
    history.pushState(null, '', query);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `?landscape=every-view&${view.query}${more}`);
const isBusy = ({ page }: Stage) =>
  page
    .getByText(/Loading .*…/)
    .first()
    .waitFor();
const isFilled = ({ page, view }: Stage) => page.locator(view.filled).first().waitFor();
const saysWhy = ({ page }: Stage, why: string) => page.getByRole('alert').first().getByText(why).waitFor();
const tryAgain = async ({ page }: Stage) => {
  const again = page.getByRole('button', { name: 'Try again' });
  for (let left = await again.count(); left > 0; left -= 1) await again.first().click();
};

interface State {
  readonly name: string;
  readonly isOf: (view: ViewCase) => boolean;
  /** Brings the page into it from the state before. */
  readonly reach: (stage: Stage) => Promise<void>;
}

const waits = ({ asks }: ViewCase): boolean => asks?.length !== 0;
const lasts = (view: ViewCase): boolean => view.lasts === true;

/** In the order in which they are gone through, on one page. */
const states: readonly State[] = [
  {
    name: 'busy',
    isOf: waits,
    reach: async (stage) => {
      await stage.questions.are('held');
      await visit(stage);
      await isBusy(stage);
    },
  },
  {
    name: 'busy while the landscape is being read',
    isOf: waits,
    reach: async (stage) => {
      await stage.questions.are('being read');
      await stage.page.getByText('812,000 facts so far').first().waitFor();
      expect(await stage.page.getByRole('alert').count()).toBe(0);
    },
  },
  {
    name: 'failed',
    isOf: waits,
    reach: async (stage) => {
      await stage.questions.are('failed');
      await saysWhy(stage, 'The server failed over this question.');
    },
  },
  {
    name: 'offline',
    isOf: waits,
    reach: async (stage) => {
      await stage.page.context().setOffline(true);
      await stage.questions.are('cut off');
      await tryAgain(stage);
      await saysWhy(stage, 'You seem to be offline. What is on the page stays;');
    },
  },
  {
    name: 'filled after all',
    isOf: () => true,
    reach: async (stage) => {
      await stage.page.context().setOffline(false);
      await stage.questions.are('answered');
      await (waits(stage.view) ? tryAgain(stage) : visit(stage));
      await isFilled(stage);
      await settled(stage.page);
      expect(await stage.page.getByRole('alert').count()).toBe(0);
    },
  },
  {
    name: 'with the facts of one beside it',
    isOf: ({ hasPanel }) => hasPanel === true,
    reach: async (stage) => {
      await goOn(stage, '&selected=ann');
      await stage.page.locator('.panel .fact').first().waitFor();
    },
  },
  {
    name: 'stale',
    isOf: waits,
    reach: async (stage) => {
      await stage.questions.are('renewed');
      await goOn(stage, '&date=2002-05-30');
      // The view's own answer tells; where it brings none, somebody who comes back to the page is told.
      if (!lasts(stage.view)) await stage.page.evaluate(() => dispatchEvent(new Event('focus')));
      const where = lasts(stage.view) ? '.analysis__answer .stale' : '.stale';
      await stage.page.locator(where).first().getByText('This landscape has been renewed').waitFor();
    },
  },
  {
    name: 'busy over the last answer',
    isOf: lasts,
    reach: async (stage) => {
      await stage.questions.are('held');
      await goOn(stage, '&date=2002-05-29');
      await isBusy(stage);
      await isFilled(stage);
    },
  },
  {
    name: 'failed over the last answer',
    isOf: lasts,
    reach: async (stage) => {
      await stage.questions.are('failed');
      await saysWhy(stage, 'The server failed over this question.');
      await isFilled(stage);
      expect(new URL(stage.page.url()).searchParams.get('date')).toBe('2002-05-29');
    },
  },
  {
    name: 'of an empty landscape',
    isOf: () => true,
    reach: async (stage) => {
      await stage.questions.are('answered');
      await visit(stage, 'every-view-empty');
      await settled(stage.page);
    },
  },
];

const widths = [desktop, { ...phone, width: 320 }];

describe.skipIf(!hasChromium)('every view', () => {
  test('is in the table of views', async () => {
    const { page } = await open(origin);
    await page.goto(`${origin}/?landscape=every-view`);
    const links = page.getByRole('navigation', { name: 'Views' }).getByRole('link');
    await links.getByText('Bring in').waitFor();
    const parts = new Set(viewCases.map(({ name }) => name.split(':')[0]));
    expect((await links.allTextContents()).sort()).toEqual([...parts].sort());
  });

  test.each(viewCases)('$name: says in every state what there is, without a fault', async (view) => {
    const { page, expectTrouble } = await open(origin);
    expectTrouble(/status of 50[03]|ERR_INTERNET_DISCONNECTED/);
    const questions = await questionsOf(page, (name) => isAskedBy(view, name));
    const faults: string[] = [];
    for (const { name, isOf, reach } of states) {
      if (!isOf(view)) continue;
      await reach({ page, view, questions });
      for (const size of widths) {
        await page.setViewportSize(size);
        for (const fault of [...(await faultsOf(page)), ...(await beyondTheEdge(page))])
          faults.push(`${name} at ${String(size.width)}: ${fault}`);
      }
      await title(page).waitFor();
    }
    expect(faults).toEqual([]);
  });
});
