import { describe, expect, test } from 'vitest';
import { groups } from '../../../server/explore/groups.ts';
import { display } from '../../../server/graph/display.ts';
import { shippedLandscape } from '../../support/shippedLandscape.ts';
import { landscape } from '../../support/smallLandscape.ts';

/** Two boards of the county, one of which covers the vale too; a council on both, a trust on one; a forum of nowhere. */
const small = landscape('groups-small')
  .node('Area', 'shire', { name: 'Shire', kind: 'county' })
  .node('Area', 'vale', { name: 'Vale', kind: 'district' })
  .node('Theme', 'health', { name: 'Health' })
  .node('Partnership', 'board', { name: 'Board' })
  .node('Partnership', 'group', { name: 'Group' })
  .node('Partnership', 'forum', { name: 'Forum' })
  .node('Organisation', 'council', { name: 'Council' })
  .node('Organisation', 'trust', { name: 'Trust' })
  .node('Seat', 'seat-1', { role: 'member' })
  .node('Seat', 'seat-2', { role: 'member' })
  .node('Seat', 'seat-3', { role: 'observer' })
  .edge('WITHIN', 'vale', 'shire')
  .edge('COVERS', 'board', 'shire')
  .edge('COVERS', 'board', 'vale')
  .edge('COVERS', 'group', 'shire')
  .edge('COVERS', 'council', 'shire')
  .edge('ADDRESSES', 'group', 'health')
  .edge('ON', 'seat-1', 'board')
  .edge('ON_BEHALF_OF', 'seat-1', 'council')
  .edge('ON', 'seat-2', 'group')
  .edge('ON_BEHALF_OF', 'seat-2', 'council')
  .edge('ON', 'seat-3', 'board')
  .edge('ON_BEHALF_OF', 'seat-3', 'trust').built;

const told = (by: 'AREA' | 'THEME', of = small) => {
  const { groups: found, links, ungrouped } = groups(of, display(of).nameOf, by);
  return {
    groups: found.map(({ node, partnerships, members }) => [node.name, partnerships, members]),
    links,
    ungrouped,
  };
};

describe('a landscape in groups', () => {
  test('by area: partnerships that cover it, bodies with a seat on them once each, and what areas share', () => {
    expect(told('AREA')).toEqual({
      groups: [
        ['Shire', 2, 2],
        ['Vale', 1, 2],
      ],
      links: [{ from: 'vale', to: 'shire', shared: 1, isWithin: true }],
      ungrouped: 1,
    });
  });

  test('by theme: partnerships that address it; who addresses none is counted apart', () => {
    expect(told('THEME')).toEqual({ groups: [['Health', 1, 1]], links: [], ungrouped: 2 });
  });

  test('of Leicestershire 2002: as many partnerships in the county as its register says cover it', async () => {
    const leicestershire = await shippedLandscape('leicestershire-2002');
    const covering = leicestershire.edges.filter(
      ({ type, from, to }) =>
        type === 'COVERS' &&
        to === 'leicestershire' &&
        leicestershire.nodes.some(({ id, label }) => id === from && label === 'Partnership'),
    );
    const county = told('AREA', leicestershire).groups.find(([name]) => name === 'Leicestershire');
    expect(county?.[1]).toBe(covering.length);
    expect(covering.length).toBeGreaterThan(0);
  });
});
