import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import { neighbourhood } from '../../../../client/graph/walk/neighbourhood.ts';
import { shortestPath } from '../../../../client/graph/walk/shortestPath.ts';
import { graphEdge } from '../../../support/smallGraph.ts';

/** Two councils on one board, which feeds into a forum; a trust apart from them. */
const edges = [
  graphEdge('MEMBER_OF', 'county', 'board'),
  graphEdge('MEMBER_OF', 'district', 'board'),
  graphEdge('FEEDS_INTO', 'board', 'forum'),
  graphEdge('MEMBER_OF', 'trust', 'trust-board'),
];

describe('who is near', () => {
  test('in one step those who share an edge, in two those who share a board', () => {
    expect([...neighbourhood(edges, 'county', 0)]).toEqual(['county']);
    expect([...neighbourhood(edges, 'county', 1)].sort()).toEqual(['board', 'county']);
    expect([...neighbourhood(edges, 'county', 2)].sort()).toEqual(['board', 'county', 'district', 'forum']);
    expect([...neighbourhood(edges, 'county', 5)]).not.toContain('trust');
  });
});

describe('a path', () => {
  test('leads along the edges, against their direction too', () => {
    expect(shortestPath(edges, 'forum', 'district')?.map(({ edge, to }) => [edge.id, to])).toEqual([
      ['FEEDS_INTO:board:forum', 'board'],
      ['MEMBER_OF:district:board', 'district'],
    ]);
  });

  test('of no length leads from a node to itself; there is none to one who is apart', () => {
    expect(shortestPath(edges, 'board', 'board')).toEqual([]);
    expect(shortestPath(edges, 'board', 'trust')).toBeUndefined();
    expect(shortestPath(edges, 'board', 'nobody')).toBeUndefined();
  });

  test('is the same in whatever order the edges come', () => {
    const square = [
      graphEdge('MEMBER_OF', 'a', 'b'),
      graphEdge('MEMBER_OF', 'b', 'd'),
      graphEdge('MEMBER_OF', 'a', 'c'),
      graphEdge('MEMBER_OF', 'c', 'd'),
    ];
    expect(shortestPath([...square].reverse(), 'a', 'd')).toEqual(shortestPath(square, 'a', 'd'));
  });

  const ends = fc.integer({ min: 0, max: 9 }).map((at) => `n${at}`);
  const graphs = fc.uniqueArray(fc.tuple(ends, ends), { maxLength: 20, selector: (pair) => pair.join() });

  test('joins its steps, and has as many as graphology counts', () => {
    fc.assert(
      fc.property(graphs, (pairs) => {
        const drawn = pairs.map(([from, to]) => graphEdge('MEMBER_OF', from, to));
        const path = shortestPath(drawn, 'n0', 'n1');
        expect(path?.length).toBe(distance(pairs, 'n0', 'n1'));
        let at = 'n0';
        for (const { edge, to } of path ?? []) {
          expect([edge.from, edge.to].sort()).toEqual([at, to].sort());
          at = to;
        }
      }),
    );
  });
});

/** Steps between two nodes by rings of graphology's neighbours. */
const distance = (
  pairs: readonly (readonly [string, string])[],
  from: string,
  to: string,
): number | undefined => {
  const graph = new UndirectedGraph();
  for (const [one, other] of pairs) graph.mergeEdge(one, other);
  graph.mergeNode(from);
  let rim = new Set([from]);
  const seen = new Set(rim);
  for (let steps = 0; rim.size > 0; steps += 1) {
    if (rim.has(to)) return steps;
    rim = new Set([...rim].flatMap((id) => graph.neighbors(id)).filter((id) => !seen.has(id)));
    for (const id of rim) seen.add(id);
  }
  return undefined;
};
