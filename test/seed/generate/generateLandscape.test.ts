import { describe, expect, test } from 'vitest';

import { generateLandscape } from '../../../seed/generate/generateLandscape.ts';
import { scales } from '../../../seed/generate/scales.ts';
import type { Landscape } from '../../../schema/landscape.ts';

const count = (landscape: Landscape, label: string) =>
  landscape.nodes.filter((node) => node.label === label).length;

describe('a made-up landscape', () => {
  test('is the same for the same seed and another for another', () => {
    expect(generateLandscape('five', 42)).toEqual(generateLandscape('five', 42));
    expect(generateLandscape('five', 42)).not.toEqual(generateLandscape('five', 43));
  });

  test.each(['five', 'county'] as const)('of scale %s holds what the scale says', (name) => {
    const landscape = generateLandscape(name, 42);
    const { counties, districts, partnerships, organisations, seats } = scales[name];
    expect({
      areas: count(landscape, 'Area'),
      partnerships: count(landscape, 'Partnership'),
      organisations: count(landscape, 'Organisation'),
      seats: count(landscape, 'Seat'),
    }).toEqual({ areas: counties * (1 + districts), partnerships, organisations, seats });
  });

  test('gives every node and edge an id of its own, and every edge two ends', () => {
    const { nodes, edges } = generateLandscape('county', 42);
    const ids = new Set(nodes.map((node) => node.id));
    expect(ids.size).toBe(nodes.length);
    expect(new Set(edges.map((edge) => edge.id)).size).toBe(edges.length);
    expect(edges.filter((edge) => !ids.has(edge.from) || !ids.has(edge.to))).toEqual([]);
  });

  test('seats no organisation twice on one partnership, and a few organisations on very many', () => {
    const { edges } = generateLandscape('county', 42);
    const board = new Map(edges.filter((edge) => edge.type === 'ON').map((edge) => [edge.from, edge.to]));
    const memberships = edges
      .filter((edge) => edge.type === 'ON_BEHALF_OF')
      .map((edge) => `${board.get(edge.from) ?? ''} ${edge.to}`);
    expect(new Set(memberships).size).toBe(memberships.length);
    const load = new Map<string, number>();
    for (const membership of memberships) {
      const body = membership.split(' ')[1] ?? '';
      load.set(body, (load.get(body) ?? 0) + 1);
    }
    const loads = [...load.values()].sort((a, b) => b - a);
    expect(loads[0]).toBeGreaterThan(100);
    expect(loads[Math.floor(loads.length / 2)]).toBeLessThan(5);
  });
});
