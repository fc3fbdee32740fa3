import { UndirectedGraph } from 'graphology';
import graphologyBetweenness from 'graphology-metrics/centrality/betweenness.js';
import { xoroshiro128plus } from 'pure-rand';
import { describe, expect, test } from 'vitest';
import { compressedRows } from '../../../../server/analysis/compressedRows.ts';
import type { CompressedRows } from '../../../../server/analysis/compressedRows.ts';
import { betweenness as ofParts } from '../../../../server/analysis/keyPeople/betweenness.ts';
import { cutParts } from '../../../../server/analysis/keyPeople/cutParts.ts';

const tied = (size: number, ties: readonly (readonly [number, number])[]): CompressedRows =>
  compressedRows(
    ties.flatMap(([a, b]) => [a, b]),
    ties.flatMap(([a, b]) => [b, a]),
    size,
    size,
  );

const betweenness = (ties: CompressedRows, steps?: number) => ofParts(ties, cutParts(ties), steps);

test('on a path of five, the middle has four of six pairs, its neighbours three, the ends none', () => {
  const path = tied(5, [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
  ]);
  const { score, error, sources } = betweenness(path);
  expect([[...score], error, sources]).toEqual([[0, 3 / 6, 4 / 6, 3 / 6, 0], null, 5]);
});

test('fewer than three nodes have nothing between them', () => {
  expect([...betweenness(tied(0, [])).score]).toEqual([]);
  expect([...betweenness(tied(2, [[0, 1]])).score]).toEqual([0, 0]);
});

describe('a graph of 600 nodes, too large for the steps that may be taken', () => {
  const random = xoroshiro128plus(7);
  const draw = (below: number) => (random.unsafeNext() >>> 0) % below;
  const ties = Array.from({ length: 900 }, () => [draw(600), draw(draw(600) + 1)] as const).filter(
    ([a, b]) => a !== b,
  );
  const graph = new UndirectedGraph();
  for (let node = 0; node < 600; node += 1) graph.addNode(node);
  for (const [a, b] of ties) graph.mergeEdge(a, b);
  const exact = Object.values(graphologyBetweenness(graph, { getEdgeWeight: null }));

  const shuffled = (): readonly number[] => {
    const all = Array.from({ length: 600 }, (_, at) => at);
    return all.map((_, at) => {
      const drawn = at + draw(600 - at);
      [all[at], all[drawn]] = [all[drawn] ?? 0, all[at] ?? 0];
      return all[at];
    });
  };

  test('is exact where all steps are taken, as another library has it', () => {
    const { score, error } = betweenness(tied(600, ties));
    expect(error).toBeNull();
    for (const [node, value] of exact.entries()) expect(score[node]).toBeCloseTo(value, 12);
  });

  test('is estimated from 100 nodes at least: right in the mean, and straying as far as its error says', () => {
    const drawings = Array.from({ length: 60 }, () => {
      // Nodes in another order are another sample.
      const to = shuffled();
      const turned = ties.map(([a, b]) => [to[a] ?? 0, to[b] ?? 0] as const);
      const { score, error, sources } = betweenness(tied(600, turned), 1);
      expect(sources).toBe(100);
      return { score: to.map((at) => score[at] ?? 0), error: to.map((at) => error?.[at] ?? 0) };
    });
    const mean = (of: (drawing: (typeof drawings)[number]) => number) =>
      drawings.reduce((sum, drawing) => sum + of(drawing), 0) / drawings.length;
    const highest = [...exact.keys()].sort((a, b) => (exact[b] ?? 0) - (exact[a] ?? 0)).slice(0, 20);
    for (const node of highest) {
      const value = exact[node] ?? 0;
      const strays = Math.sqrt(mean(({ score }) => ((score[node] ?? 0) - value) ** 2));
      const says = Math.sqrt(mean(({ error }) => (error[node] ?? 0) ** 2));
      const away = Math.abs(mean(({ score }) => score[node] ?? 0) - value);
      expect(away).toBeLessThan((4 * says) / Math.sqrt(drawings.length));
      expect(strays / says).toBeGreaterThan(0.6);
      expect(strays / says).toBeLessThan(1.5);
    }
  });

  test('gives the same estimate again', () => {
    expect(betweenness(tied(600, ties), 1)).toEqual(betweenness(tied(600, ties), 1));
  });
});
