import { expect, test } from 'vitest';
import { filterOptions } from '../../../client/filters/options.ts';
import { graphEdge, graphNode } from '../../support/smallGraph.ts';

const area = graphNode('Area', 'county');
const board = graphNode('Partnership', 'board', { tier: 'county', status: 'proposed' });
const council = graphNode('Organisation', 'council', { tier: 'county' });
const office = graphNode('Organisation', 'office', { tier: 'sub_regional' });
const member = graphEdge('MEMBER_OF', 'council', 'board', { status: 'proposed' });
const paper = graphNode('Source', 'paper', { status: null });
const part = { nodes: [office, council, board], edges: [member] };

test('what can be ticked is what is there, in the order of the page, with how many there are of it', () => {
  expect(filterOptions({ ...part, nodes: [...part.nodes, area] }, part)).toEqual({
    labels: [
      { value: 'Area', text: 'Areas', count: 1 },
      { value: 'Partnership', text: 'Partnerships', count: 1 },
      { value: 'Organisation', text: 'Organisations', count: 2 },
    ],
    links: [{ value: 'MEMBER_OF', text: 'Has a seat on', count: 1 }],
    statuses: [
      { value: 'existing', text: 'Existing', count: 2 },
      { value: 'proposed', text: 'Proposed', count: 2 },
    ],
    tiers: [
      { value: 'sub_regional', text: 'Sub-regional', count: 1 },
      { value: 'county', text: 'County', count: 2 },
    ],
  });
});

test('a body without a tier is listed as such; a document has no status to be ticked', () => {
  const { statuses, tiers } = filterOptions({ nodes: [paper], edges: [] }, { nodes: [paper], edges: [] });
  expect({ statuses, tiers }).toEqual({
    statuses: [],
    tiers: [{ value: 'none', text: 'Not stated', count: 1 }],
  });
});

test('an empty landscape has nothing to tick', () => {
  const nothing = { nodes: [], edges: [] };
  expect(filterOptions(nothing, nothing)).toEqual({ labels: [], links: [], statuses: [], tiers: [] });
});
