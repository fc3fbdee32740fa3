import { describe, expect, test } from 'vitest';
import { notReadOfOptions, notReadOfPlace } from '../../../client/options/notRead.ts';
import type { OptionFacts } from '../../../client/queries.ts';
import { readAddress } from '../../../client/state/address.ts';

const views = ['start', 'overlaps', 'map', 'change'].map((id) => ({ id, title: id }));
const said = (query: string) => notReadOfPlace(readAddress(query), views);

describe('an address', () => {
  test.each([
    ['?view=overlaps&counted=existing,ended&show=heat&page=3', []],
    ['?view=map&labels=Area&links=MEMBER_OF&statuses=ended&tiers=none', []],
    ['?view=cats', ['The address asks for a view called “cats”; there is none: this is the start page.']],
    [
      '?view=overlaps&counted=sure',
      ['The address counts facts that are “sure”; there is no such status: the standard is shown.'],
    ],
    [
      '?view=overlaps&counted=sure,ended',
      ['The address counts facts that are “sure”; there is no such status: it is left out.'],
    ],
    [
      '?view=overlaps&show=cats&page=two',
      [
        'The address says “cats” for “Ways to look at it”; there is no such choice: the standard is shown.',
        'The address says “two” for “Page”; there is no such choice: the first page is shown.',
      ],
    ],
    [
      '?view=change&toStatuses=sure,ended',
      ['The address says “sure” for “Statuses compared with”; there is no such choice: it is left out.'],
    ],
    [
      '?view=map&tiers=shire',
      ['The address says “shire” for “Tier”; there is no such choice: it is left out.'],
    ],
  ])('%s: %j', (query, expected) => {
    expect(said(query)).toEqual(expected);
  });
});

describe('options of an analysis', () => {
  const option = (name: string, type: OptionFacts['type'], words: readonly string[] = []) =>
    ({ name, type, words: [...words] }) as unknown as OptionFacts;
  const facts = {
    id: 'overlap',
    options: [
      option('by', 'word', ['organisations', 'people']),
      option('maxQ', 'number'),
      option('minShared', 'integer'),
      option('kinds', 'words', ['gap', 'blank']),
      option('exceeding', 'yesNo'),
      option('sourcesSince', 'date'),
    ],
  };
  test.each([
    [{}, []],
    [{ by: 'people', maxQ: '0.05', kinds: 'gap,blank', exceeding: 'true', other: 'x' }, []],
    // What a number or a date may be the server knows, and says.
    [{ maxQ: '7', sourcesSince: 'nope' }, []],
    [
      { by: 'cats' },
      [
        'The address says “cats” for “What partnerships share”; there is no such choice: the standard is shown.',
      ],
    ],
    [
      { minShared: '2.5' },
      ['The address says “2.5” for “Share at least”; that is no whole number: the standard is shown.'],
    ],
    [{ maxQ: 'few' }, ['The address says “few” for “q at most”; that is no number: the standard is shown.']],
    [
      { kinds: 'gap,dogs' },
      ['The address says “dogs” for “Kinds”; there is no such choice: it is left out.'],
    ],
    [
      { kinds: 'dogs' },
      ['The address says “dogs” for “Kinds”; there is no such choice: the standard is shown.'],
    ],
    [
      { exceeding: 'maybe' },
      ['The address says “maybe” for “Exceeding”; there is no such choice: the standard is shown.'],
    ],
  ])('%j: %j', (options, expected) => {
    expect(notReadOfOptions(facts, options)).toEqual(expected);
  });
});
