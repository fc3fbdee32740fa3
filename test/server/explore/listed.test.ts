import { describe, expect, test } from 'vitest';
import { listed } from '../../../server/explore/listed.ts';
import type { LandscapeResult } from '../../../server/explore/results.ts';

const record = {
  id: 'county',
  name: 'A county',
  kind: 'imported',
  publisher: 'County Council',
  date: '2026',
  showsPeople: true,
  description: '',
} as const;
const live = { ...record, revision: 'county@2', number: 2, edition: 'one' };
const whole: LandscapeResult = {
  ...record,
  revision: 2,
  facts: 5,
  nodeCounts: [{ name: 'Partnership', count: 5 }],
  edgeCounts: [],
  statusCounts: [],
  sources: [],
  findings: [],
};

describe('a landscape in the list', () => {
  test('is told by its record without being read', () => {
    const { id, name, revision } = listed(live, () => Promise.reject(new Error('It was read.')));
    expect({ id, name, revision }).toEqual({ id: 'county', name: 'A county', revision: 2 });
  });

  test('is read once, by who asks what it holds', async () => {
    let readings = 0;
    const one = listed(live, () => {
      readings += 1;
      return Promise.resolve(whole);
    });
    expect([await one.facts(), await one.nodeCounts(), readings]).toEqual([5, whole.nodeCounts, 1]);
  });

  test('holds nothing where it has been removed since it was listed', async () => {
    const gone = listed(live, () => Promise.resolve(undefined));
    expect([await gone.facts(), await gone.findings()]).toEqual([0, []]);
  });
});
