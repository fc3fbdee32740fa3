import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { unsafeUniformIntDistribution, xoroshiro128plus } from 'pure-rand';
import { expect, test } from 'vitest';
import { compressedRows } from '../../../../server/analysis/compressedRows.ts';
import { clusters } from '../../../../server/analysis/communities/clusters.ts';
import { modularity } from '../../../../server/analysis/communities/modularity.ts';
import { asGraphology } from '../../../../server/analysis/communities/sharedGraph.ts';

/** Bodies by the councils on them. */
const rowsOf = (bodies: readonly (readonly number[])[]) =>
  compressedRows(
    bodies.flatMap((councils, row) => councils.map(() => row)),
    bodies.flat(),
    bodies.length,
    10,
  );
const clustersOf = (bodies: readonly (readonly number[])[], resolution = 1, seed = 42) =>
  clusters({ rows: rowsOf(bodies), resolution, seed });

test('five bodies: two and two that share a council, one that shares none', () => {
  // Two edges of weight 1, each a cluster: 2/2 - 2 (2/4)² = 1/2.
  expect(clustersOf([[0, 1], [2], [1, 3], [4], [4, 5]])).toEqual({
    of: Int32Array.of(0, -1, 0, 1, 1),
    modularity: 0.5,
  });
});

test('where nothing is shared there is no cluster and no modularity', () => {
  expect(clustersOf([[0], [1], []])).toEqual({ of: Int32Array.of(-1, -1, -1), modularity: NaN });
});

// networkx 3.6.1, community.modularity(…, weight='weight', resolution=…) of {p, q, r} and {s, t}.
test.each([
  [1, 0.3671875],
  [0.5, 0.62109375],
  [2, -0.140625],
])('modularity at resolution %d is that of networkx', (resolution, expected) => {
  const graph = {
    order: 5,
    a: Int32Array.of(0, 1, 0, 3, 2),
    b: Int32Array.of(1, 2, 2, 4, 3),
    weights: Int32Array.of(2, 1, 1, 3, 1),
  };
  expect(modularity(graph, Int32Array.of(0, 0, 0, 1, 1), resolution)).toBeCloseTo(expected, 12);
});

const edges = fc.uniqueArray(
  fc
    .tuple(fc.nat({ max: 11 }), fc.nat({ max: 11 }), fc.integer({ min: 1, max: 5 }))
    .filter(([a, b]) => a < b),
  { minLength: 1, maxLength: 40, selector: ([a, b]) => `${a} ${b}` },
);

test('the arrays give Louvain what a graphology graph does: the same clusters, the same modularity', () => {
  fc.assert(
    fc.property(edges, fc.nat({ max: 1000 }), (all, seed) => {
      const graph = {
        order: 12,
        a: Int32Array.from(all, ([a]) => a),
        b: Int32Array.from(all, ([, b]) => b),
        weights: Int32Array.from(all, ([, , weight]) => weight),
      };
      const whole = new UndirectedGraph<object, { weight: number }>();
      for (let node = 0; node < 12; node += 1) whole.addNode(node);
      for (const [a, b, weight] of all) whole.addUndirectedEdge(a, b, { weight });
      const chance = () => {
        const source = xoroshiro128plus(seed);
        return () => unsafeUniformIntDistribution(0, 2 ** 30 - 1, source) / 2 ** 30;
      };
      const ours = louvain.detailed(asGraphology(graph), {
        getEdgeWeight: (edge) => graph.weights[Number(edge)] ?? 0,
        rng: chance(),
      });
      const theirs = louvain.detailed(whole, { getEdgeWeight: 'weight', rng: chance() });
      expect(ours.communities).toEqual(theirs.communities);
      const clusterOf = Int32Array.from({ length: 12 }, (_, node) => ours.communities[node] ?? -1);
      expect(modularity(graph, clusterOf, 1)).toBeCloseTo(theirs.modularity, 9);
    }),
  );
});

const bodies = fc.array(fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 5 }), { maxLength: 12 });

test('any bodies: those that share a council are in a cluster, the others in none; never worse than all in one', () => {
  fc.assert(
    fc.property(bodies, (all) => {
      const found = clustersOf(all);
      const shares = all.map((one, at) =>
        all.some((other, place) => place !== at && other.some((council) => one.includes(council))),
      );
      expect(Array.from(found.of, (cluster) => cluster >= 0)).toEqual(shares);
      if (shares.includes(true)) expect(found.modularity).toBeGreaterThanOrEqual(-1e-12);
      else expect(found.modularity).toBeNaN();
    }),
  );
});

test('any bodies: no cluster holds bodies that no chain of shared councils joins', () => {
  const shared = (one: readonly number[], other: readonly number[]) => one.some((at) => other.includes(at));
  fc.assert(
    fc.property(bodies, (all) => {
      const { of } = clustersOf(all);
      const reach = all.map((_, at) => {
        const found = new Set([at]);
        for (const one of found)
          all.forEach((other, place) => {
            if (shared(all[one] ?? [], other)) found.add(place);
          });
        return found;
      });
      of.forEach((cluster, row) => {
        of.forEach((other, place) => {
          if (cluster >= 0 && cluster === other) expect(reach[row]?.has(place)).toBe(true);
        });
      });
    }),
  );
});

test('any bodies: the same seed gives the same clusters', () => {
  fc.assert(
    fc.property(bodies, fc.nat(), (all, seed) => {
      expect(clustersOf(all, 1, seed)).toEqual(clustersOf(all, 1, seed));
    }),
  );
});
