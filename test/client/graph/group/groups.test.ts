import { describe, expect, test } from 'vitest';
import { closeGroups } from '../../../../client/graph/group/closeGroups.ts';
import { groupsOf } from '../../../../client/graph/group/groupsOf.ts';
import { graphEdge, graphNode } from '../../../support/smallGraph.ts';

const county = graphNode('Area', 'shire', { name: 'Shire', kind: 'county' });
const vale = graphNode('Area', 'vale', { name: 'Vale', kind: 'district' });
const council = graphNode('Organisation', 'council', { tier: 'county' });
const board = graphNode('Partnership', 'board', { tier: 'county' });
const valeCouncil = graphNode('Organisation', 'vale-council', { tier: 'district' });
const trust = graphNode('Organisation', 'trust');
const theme = graphNode('Theme', 'health', { name: 'Health' });
const nodes = [county, vale, council, board, valeCouncil, trust];
const seats = [graphEdge('MEMBER_OF', 'council', 'board'), graphEdge('MEMBER_OF', 'vale-council', 'board')];
const whole = {
  nodes: [...nodes, theme],
  edges: [
    ...seats,
    graphEdge('COVERS', 'council', 'shire'),
    graphEdge('COVERS', 'vale-council', 'vale'),
    graphEdge('COVERS', 'board', 'shire'),
    graphEdge('COVERS', 'board', 'vale'),
    graphEdge('WITHIN', 'vale', 'shire'),
    graphEdge('ADDRESSES', 'board', 'health'),
  ],
};
const part = { nodes, edges: seats };
const told = (by: 'tier' | 'area' | 'theme') =>
  groupsOf(by, part, whole).map(({ title, band, members }) => [title, band, [...members].sort()]);

describe('bodies are gathered', () => {
  test('by tier, as the bands of the two-tier picture', () => {
    expect(told('tier')).toEqual([
      ['County', 'county', ['board', 'council']],
      ['Districts', 'district', ['vale-council']],
      ['Also named in the paper, with no link to the bodies above', 'loose', ['shire', 'trust', 'vale']],
    ]);
  });

  test('by area: who covers a county and a district within it stands with the county', () => {
    expect(told('area')).toEqual([
      ['Shire', 'county', ['board', 'council', 'shire']],
      ['Vale', 'district', ['vale', 'vale-council']],
      ['No area stated', 'loose', ['trust']],
    ]);
  });

  test('by area: who covers two areas that share none has a group of its own', () => {
    const apart = { ...whole, edges: whole.edges.filter(({ type }) => type !== 'WITHIN') };
    expect(groupsOf('area', part, apart).map(({ title, members }) => [title, members])).toContainEqual([
      'More than one area',
      ['board'],
    ]);
  });

  test('by theme, where the paper says on which one they work', () => {
    expect(told('theme')).toEqual([
      ['Health', 'county', ['board']],
      ['No theme stated', 'loose', ['council', 'shire', 'trust', 'vale', 'vale-council']],
    ]);
  });
});

describe('a closed group', () => {
  const groups = groupsOf('area', part, whole);
  const shire = 'group area shire';

  test('is one box that counts its bodies; edges out of it are one line that counts them, those within it go', () => {
    const shut = closeGroups(
      { nodes, edges: [...seats, graphEdge('ATTENDS', 'board', 'vale-council')] },
      groups,
      [shire],
    );
    expect(shut.nodes.map(({ id, label, name, count }) => [id, label, name, count])).toEqual([
      ['vale', 'Area', 'Vale', null],
      ['vale-council', 'Organisation', 'vale-council', null],
      ['trust', 'Organisation', 'trust', null],
      [shire, 'Group', 'Shire', 3],
    ]);
    expect(shut.edges.map(({ type, from, to, edges }) => [type, from, to, edges])).toEqual([
      ['SEVERAL', shire, 'vale-council', 2],
    ]);
  });

  test('counts only what passes the filters', () => {
    const shut = closeGroups({ nodes: [council], edges: [] }, groups, [shire, 'group area vale']);
    expect(shut.nodes.map(({ id, count }) => [id, count])).toEqual([[shire, 1]]);
  });

  test('nothing closed: the part as it is', () => {
    expect(closeGroups(part, groups, [])).toEqual(part);
  });
});
