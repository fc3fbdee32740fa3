import { expect, test } from 'vitest';
import { scopeOf } from '../../../server/analysis/scope.ts';
import { whyNothing } from '../../../server/answering/whyNothing.ts';
import { landscape } from '../../support/smallLandscape.ts';

/** A board that is there, and a forum and a trust that may come. */
const whole = landscape('small', { date: '2010' })
  .node('Partnership', 'board', { name: 'Board', kind: 'board' })
  .node('Partnership', 'forum', { name: 'Forum', kind: 'forum', status: 'proposed' })
  .node('Partnership', 'trust', { name: 'Trust', kind: 'trust', status: 'rejected' }).built;
const scope = scopeOf(whole, { asOf: '2010', statuses: ['existing'], observers: false });
const every = scopeOf(whole, {
  asOf: '2010',
  statuses: ['existing', 'proposed', 'rejected'],
  observers: false,
});

test('nothing is found where the source leaves open what a measure needs, and other facts were not looked at', () => {
  const completeness = [
    { known: 1, of: 4, says: '1 of 4 seats are on a partnership that states how often it meets' },
    { known: 0, of: 4, says: '0 of 4 seats name who holds them' },
    { known: 4, of: 4, says: '4 of 4 seats name a body that they are held for' },
  ];
  expect(whyNothing(scope, completeness)).toBe(
    'Nothing was found. The source leaves out some of what this is worked out from. Facts that are proposed and ' +
      'rejected were not looked at; choose their statuses to include them.',
  );
});

test('what is stated in full is no reason', () => {
  const completeness = [{ known: 3, of: 3, says: '3 of 3 partnerships name who sits on them' }];
  expect(whyNothing(every, completeness)).toBe('Nothing was found.');
});
