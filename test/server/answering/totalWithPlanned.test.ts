import { expect, test } from 'vitest';
import type { Status } from '../../../schema/landscape.ts';
import { totalWithPlanned } from '../../../server/answering/totalWithPlanned.ts';
import { landscape } from '../../support/smallLandscape.ts';

/** A board that is there, and a forum that may come. */
const whole = landscape('small')
  .node('Partnership', 'board', { name: 'Board' })
  .node('Partnership', 'forum', { name: 'Forum', status: 'proposed' })
  .node('Partnership', 'trust', { name: 'Trust', status: 'rejected' }).built;

const asked = async (total: number, statuses: readonly Status[]) => {
  const questions: (readonly Status[])[] = [];
  const found = await totalWithPlanned({ total, statuses }, whole, (wider) => {
    questions.push(wider);
    return Promise.resolve({ total: 3 });
  });
  return [found, questions];
};

test('where nothing was found, the same is asked with what the landscape has planned', async () => {
  expect(await asked(0, ['existing'])).toEqual([3, [['existing', 'proposed']]]);
});

test('nothing is asked where something was found, or where all that is planned was counted', async () => {
  expect(await asked(2, ['existing'])).toEqual([null, []]);
  expect(await asked(0, ['existing', 'proposed'])).toEqual([null, []]);
});
