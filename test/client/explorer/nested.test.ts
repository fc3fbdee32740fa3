import { describe, expect, test } from 'vitest';
import { askedOf, mostAtOnce } from '../../../client/explorer/askedOf.ts';
import { nested } from '../../../client/explorer/nested.ts';
import { graphNode } from '../../support/smallGraph.ts';

const group = (id: string, kind: string) => ({
  partnerships: 1,
  members: 2,
  node: graphNode('Area', id, { kind }),
});
const within = (from: string, to: string) => ({ from, to, shared: 0, isWithin: true });
const told = (...given: Parameters<typeof nested>) =>
  nested(...given).map((nest) => [nest.group.node.id, nest.within.map(({ node }) => node.id)]);

describe('groups in one another', () => {
  const groups = [
    group('midlands', 'region'),
    group('shire', 'county'),
    group('vale', 'district'),
    group('ward', 'parish'),
  ];

  test('a county has its districts, and what lies deeper; a region stands apart from the counties in it', () => {
    const links = [within('shire', 'midlands'), within('vale', 'shire'), within('ward', 'vale')];
    expect(told({ groups, links })).toEqual([
      ['midlands', []],
      ['shire', ['vale', 'ward']],
    ]);
  });

  test('each has its place where areas lie in a circle, or in one that is not there', () => {
    const links = [within('vale', 'ward'), within('ward', 'vale'), within('shire', 'elsewhere')];
    const all = told({ groups, links }).flat(2);
    expect(all.sort()).toEqual(['midlands', 'shire', 'vale', 'ward']);
  });
});

describe('what is asked for', () => {
  const small = { nodeCounts: [{ name: 'Partnership', count: mostAtOnce }] };
  const large = { nodeCounts: [...small.nodeCounts, { name: 'Seat', count: 1 }] };

  test('is all of a landscape that can be drawn at once', () => {
    expect(askedOf(small, { within: 'shire' })).toMatchObject({ around: null, labels: null });
  });

  test('is nothing of a large one before a group is opened, then what lies two steps around it', () => {
    expect(askedOf(large, {})).toBeUndefined();
    expect(askedOf(large, { within: 'shire' })).toMatchObject({ around: 'shire', hops: 2 });
    expect(askedOf(large, { within: 'shire' })?.labels).toContain('Organisation');
    expect(askedOf(large, { within: 'health', gathered: 'THEME' })?.labels).toEqual([
      'Area',
      'Theme',
      'Block',
      'Partnership',
    ]);
  });
});
