import { describe, expect, test } from 'vitest';
import { display } from '../../../server/graph/display.ts';
import { atDate } from '../../../server/analysis/atDate.ts';
import { graph } from '../../../server/explore/graph.ts';
import type { GraphOptions } from '../../../server/explore/graph.ts';
import { memberships } from '../../../server/explore/memberships.ts';
import { landscape } from '../../support/smallLandscape.ts';

/** A county board with a joint seat for a district council and its LSP, an observer, and a group below. */
const small = landscape('small')
  .node('Area', 'county', { name: 'County', kind: 'county' })
  .node('Partnership', 'board', { name: 'Board', kind: 'board', tier: 'county' })
  .node('Partnership', 'lsp', { name: 'District LSP', kind: 'local strategic partnership', tier: 'district' })
  .node('Partnership', 'group', { name: 'Group', kind: 'working group', validTo: '2001' })
  .node('Organisation', 'district', { name: 'District Council', sector: 'local authority', tier: 'district' })
  .node('Organisation', 'office', { name: 'Office', sector: 'government' })
  .node('Seat', 'joint', { role: 'member', status: 'proposed' })
  .node('Seat', 'watching', { role: 'observer' })
  .node('Seat', 'advising', { role: 'adviser' })
  .node('Finding', 'gap', { name: 'A gap', kind: 'gap' })
  .edge('COVERS', 'board', 'county')
  .edge('PART_OF', 'group', 'board')
  .edge('ON', 'joint', 'board')
  .edge('ON_BEHALF_OF', 'joint', 'district')
  .edge('ON_BEHALF_OF', 'joint', 'lsp')
  .edge('ON', 'watching', 'board')
  .edge('ON_BEHALF_OF', 'watching', 'office')
  .edge('ON', 'advising', 'board')
  .edge('ABOUT', 'gap', 'board').built;

const drawn = (options: GraphOptions) => {
  const { nodes, edges } = graph(small, display(small).nameOf, options);
  return {
    nodes: nodes.map(({ id }) => id),
    edges: edges.map(({ type, from, to }) => `${from} ${type} ${to}`),
  };
};
const bodies = ['Partnership', 'Organisation'] as const;

test('a seat makes one membership for each body that it is held for, of the kind of its role', () => {
  expect(memberships(small).map(({ id, from, to }) => [id, from, to])).toEqual([
    ['MEMBER_OF:joint:district', 'district', 'board'],
    ['MEMBER_OF:joint:lsp', 'lsp', 'board'],
    ['OBSERVER_OF:watching:office', 'office', 'board'],
  ]);
});

describe('what is drawn', () => {
  test('all but findings, attributes, sources and passages, with the seats themselves', () => {
    expect(drawn({})).toEqual({
      nodes: ['county', 'board', 'lsp', 'group', 'district', 'office', 'advising', 'joint', 'watching'],
      edges: [
        'board COVERS county',
        'group PART_OF board',
        'joint ON board',
        'joint ON_BEHALF_OF district',
        'joint ON_BEHALF_OF lsp',
        'watching ON board',
        'watching ON_BEHALF_OF office',
        'advising ON board',
      ],
    });
  });

  test('without seats, memberships stand for them', () => {
    expect(drawn({ labels: bodies })).toEqual({
      nodes: ['board', 'lsp', 'group', 'district', 'office'],
      edges: [
        'group PART_OF board',
        'district MEMBER_OF board',
        'lsp MEMBER_OF board',
        'office OBSERVER_OF board',
      ],
    });
  });

  test('a membership has status, role and id of its seat', () => {
    const { edges } = graph(small, display(small).nameOf, { labels: bodies, edgeTypes: ['MEMBER_OF'] });
    expect(edges[0]).toEqual({
      id: 'MEMBER_OF:joint:district',
      type: 'MEMBER_OF',
      from: 'district',
      to: 'board',
      status: 'proposed',
      validFrom: null,
      validTo: null,
      role: 'member',
      seat: 'joint',
    });
  });

  test('only the types of edge that are asked for', () => {
    expect(drawn({ labels: bodies, edgeTypes: ['OBSERVER_OF', 'COVERS'] }).edges).toEqual([
      'office OBSERVER_OF board',
    ]);
  });

  test('a tier keeps what has none', () => {
    expect(drawn({ labels: bodies, tiers: ['district'] }).nodes).toEqual([
      'lsp',
      'group',
      'district',
      'office',
    ]);
  });

  test('around a node, so many steps and no further', () => {
    expect(drawn({ labels: bodies, around: 'office', hops: 0 }).nodes).toEqual(['office']);
    expect(drawn({ labels: bodies, around: 'office', hops: 1 }).nodes).toEqual(['board', 'office']);
    expect(drawn({ labels: bodies, around: 'office', hops: 2 }).nodes).toHaveLength(5);
  });

  test('the node around which is drawn is in, whatever else is left out', () => {
    expect(drawn({ labels: ['Partnership'], around: 'gap', hops: 1 }).nodes).toEqual(['board', 'gap']);
  });
});

describe('at a date', () => {
  const ids = (date: string) => atDate(small, date, undefined).nodes.map(({ id }) => id);

  test('what may still hold is in, and what had ended is out, with all that led to it', () => {
    expect(ids('2001-06')).toContain('group');
    expect(ids('2002')).not.toContain('group');
    expect(atDate(small, '2002', undefined).edges.map(({ id }) => id)).not.toContain('PART_OF:group:board');
  });

  test('only the statuses that are asked for', () => {
    const { nodes } = atDate(small, '2000', ['proposed']);
    expect(nodes.map(({ id }) => id)).toEqual(['joint']);
  });
});
