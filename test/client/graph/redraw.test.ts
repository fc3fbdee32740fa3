import cytoscape from 'cytoscape';
import type { Core, ElementDefinition, EventObject, SingularElementReturnValue } from 'cytoscape';
import { expect, test } from 'vitest';
import { closeGroups } from '../../../client/graph/group/closeGroups.ts';
import { groupsOf } from '../../../client/graph/group/groupsOf.ts';
import { elements } from '../../../client/graph/elements.ts';
import { layout } from '../../../client/graph/layout.ts';
import { highlight } from '../../../client/graph/highlight.ts';
import { nothingDrawn, redraw } from '../../../client/graph/redraw.ts';
import { style } from '../../../client/graph/style.ts';
import type { DrawnPart } from '../../../client/graph/drawn.ts';
import { graphEdge, graphNode } from '../../support/smallGraph.ts';

/** A county council on a board of its tier, and two districts that sit on it. */
const county: DrawnPart = {
  nodes: [
    graphNode('Partnership', 'board', { tier: 'county' }),
    graphNode('Organisation', 'council', { tier: 'county' }),
    graphNode('Organisation', 'town', { tier: 'district' }),
    graphNode('Organisation', 'vale', { tier: 'district' }),
  ],
  edges: [
    graphEdge('MEMBER_OF', 'council', 'board'),
    graphEdge('MEMBER_OF', 'town', 'board'),
    graphEdge('MEMBER_OF', 'vale', 'board', { status: 'proposed' }),
  ],
};
const closed = closeGroups(county, groupsOf('tier', county, county), ['group tier county']);

const laidOut = (part: DrawnPart) => elements(part, layout(part.nodes, part.edges, 1200));

/** The town at the corner of the picture; all else where it is. */
const withTownMoved = (one: ElementDefinition): ElementDefinition =>
  one.data.id === 'town' ? { ...one, position: { x: 0, y: 0 } } : one;

const drawn = () => {
  const cy = cytoscape({ headless: true, styleEnabled: true, style });
  const known = nothingDrawn();
  const show = (wanted: readonly ElementDefinition[]) => {
    redraw(cy, wanted, known);
  };
  return {
    cy,
    show,
    draw: (part: DrawnPart) => {
      show(laidOut(part));
    },
  };
};

const facts = (cy: Core): readonly string[] =>
  cy
    .elements('[fact]')
    .map((element) => element.data('fact') as string)
    .sort();

/** All that is drawn, by id: its facts, its place and its looks, written down. */
const all = (cy: Core): ReadonlyMap<string, string> =>
  new Map(
    cy.elements().map((element) => {
      const place = element.isNode() ? element.position() : undefined;
      return [element.id(), JSON.stringify([element.data(), place, element.style()])] as const;
    }),
  );

/** Ids of what is in one picture only, or otherwise in the two. */
const differing = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((id) => one.get(id) !== other.get(id));

const shutFacts = ['group tier county', 'several group tier county town', 'several group tier county vale'];

test('of a closed group nothing is in the picture but its box and the lines to it', () => {
  const { cy, draw } = drawn();
  draw(county);
  draw(closed);
  expect(facts(cy)).toEqual([...shutFacts, 'town', 'vale'].sort());
  expect(cy.elements('[fact = "board"]').nonempty()).toBe(false);
});

test('a group that is opened again looks as it did, and as if it had never been closed', () => {
  const { cy, draw } = drawn();
  draw(county);
  const before = all(cy);
  draw(closed);
  draw(county);
  expect(differing(all(cy), before)).toEqual([]);
});

test('what comes back is the element that went, so that its looks are not worked out again', () => {
  const { cy, draw } = drawn();
  draw(county);
  const of = (id: string) => cy.getElementById(id)[0];
  const ids = ['board', 'edge MEMBER_OF:council:board'];
  const before = ids.map(of);
  draw(closed);
  draw(county);
  expect(ids.map((id, at) => of(id) === before[at])).toEqual([true, true]);
});

/** Ids of what Cytoscape is told to work out anew while something is done. */
const workedOut = (cy: Core, done: () => void): readonly string[] => {
  const told = new Set<string>();
  const tell = ({ target }: EventObject) => told.add((target as SingularElementReturnValue).id());
  cy.on('style bounds', '*', tell);
  done();
  cy.removeListener('style bounds', tell);
  return [...told].sort();
};

/** On a screen Cytoscape says this when it has drawn all that was changed. */
const seen = (cy: Core) => cy.emit('render');

test('of what comes back to its place nothing is worked out anew, only of what was there and moves or grows', () => {
  const { cy, draw } = drawn();
  draw(county);
  seen(cy);
  draw(closed);
  seen(cy);
  const told = workedOut(cy, () => {
    draw(county);
  });
  expect(told).toEqual(['ground group tier county', 'ground group tier district', 'town', 'vale']);
});

test('a line that comes back to a box that was moved meanwhile is led there anew', () => {
  const { cy, show } = drawn();
  const whole = laidOut(county);
  const moved = whole.map(withTownMoved);
  show(whole);
  seen(cy);
  show(moved.filter(({ group }) => group === 'nodes'));
  seen(cy);
  const told = workedOut(cy, () => {
    show(moved);
  });
  expect(told).toEqual(['edge MEMBER_OF:town:board']);
});

test('what went before it was drawn is worked out when it comes back', () => {
  const { cy, draw } = drawn();
  draw(county);
  draw(closed);
  const told = workedOut(cy, () => {
    draw(county);
  });
  expect(told).toContain('board');
  expect(told).toContain('edge MEMBER_OF:council:board');
});

test('what was marked and went before the mark was drawn is worked out when it comes back', () => {
  const { cy, draw } = drawn();
  draw(county);
  seen(cy);
  highlight(cy, { selected: 'council', reached: undefined, path: undefined });
  draw(closed);
  const told = workedOut(cy, () => {
    draw(county);
  });
  expect(told).toContain('council');
});

test('what went with a line that was being moved is not worked out, but the line', () => {
  const { cy, show } = drawn();
  const whole = laidOut(county);
  const moved = whole.map(withTownMoved);
  show(whole);
  seen(cy);
  show(moved);
  show(moved.filter(({ group }) => group === 'nodes'));
  const told = workedOut(cy, () => {
    show(moved);
  });
  expect(told).toEqual(['edge MEMBER_OF:town:board']);
});

test('what went while another was being marked is not worked out when it comes back', () => {
  const { cy, draw } = drawn();
  draw(county);
  seen(cy);
  highlight(cy, { selected: undefined, reached: 'town', path: undefined });
  draw(closed);
  const told = workedOut(cy, () => {
    draw(county);
  });
  expect(told).not.toContain('council');
});

test('a picture that is drawn anew as it was stays as it was seen', () => {
  const { cy, draw } = drawn();
  draw(county);
  seen(cy);
  draw(county);
  highlight(cy, { selected: undefined, reached: undefined, path: undefined });
  draw(closed);
  const told = workedOut(cy, () => {
    draw(county);
  });
  expect(told).not.toContain('board');
});

test('what has changed while it was out comes back as it is now', () => {
  const { cy, draw } = drawn();
  draw(county);
  draw(closed);
  const ended = county.nodes.map((node) =>
    node.id === 'council' ? { ...node, status: 'ended' as const } : node,
  );
  draw({ ...county, nodes: ended });
  expect(cy.getElementById('council').data('status')).toBe('ended');
  expect(cy.getElementById('council').style('border-style')).toBe('double');
  draw(county);
  expect(cy.getElementById('council').style('border-style')).toBe('solid');
});

test('a line that comes back between other boxes is another line', () => {
  const { cy, draw } = drawn();
  const [seat, ...others] = county.edges;
  draw(county);
  draw({ ...county, edges: others });
  draw({
    ...county,
    edges: [{ ...graphEdge('MEMBER_OF', 'council', 'town'), id: seat?.id ?? '' }, ...others],
  });
  const line = cy.getElementById('edge MEMBER_OF:council:board');
  expect([line.data('source'), line.data('target')]).toEqual(['council', 'town']);
  expect(line.target().id()).toBe('town');
});

test('whatever comes and goes, the picture is the one that is drawn at once', () => {
  const parts = [
    county,
    closed,
    { ...county, edges: [] },
    closed,
    { nodes: county.nodes.slice(2), edges: [] },
  ];
  const { cy, draw } = drawn();
  for (const part of [...parts, ...parts.toReversed()]) {
    draw(part);
    const fresh = drawn();
    fresh.draw(part);
    expect(facts(cy)).toEqual(facts(fresh.cy));
    expect(differing(all(cy), all(fresh.cy))).toEqual([]);
  }
});
