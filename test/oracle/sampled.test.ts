import { describe, expect, test } from 'vitest';
import { seeded } from '../../seed/generate/random.ts';
import { compressedRows, rowOf } from '../../server/analysis/compressedRows.ts';
import type { CompressedRows } from '../../server/analysis/compressedRows.ts';
import { betweenness } from '../../server/analysis/keyPeople/betweenness.ts';
import { cutParts } from '../../server/analysis/keyPeople/cutParts.ts';
import { seatGraphOf } from '../../server/analysis/keyPeople/seatGraph.ts';
import { keyPeople } from '../../server/analysis/keyPeople.ts';
import { scopeOf } from '../../server/analysis/scope.ts';
import { asked } from './asked.ts';

interface Expected {
  readonly highest: readonly (readonly [subject: string, betweenness: number])[];
}

/** Betweenness estimated from some of the nodes, held against the exact one of networkx. */
describe.each(asked<Expected>('sampled'))('$name', ({ landscape, expected }) => {
  const { date } = landscape.landscape;
  const scope = scopeOf(landscape, { asOf: date, statuses: keyPeople.statuses, observers: false });
  const { ids, ties } = seatGraphOf(scope, 'people');
  const nodes = expected.highest.map(([subject]) => ids.indexOf(subject));
  const exact = expected.highest.map(([, value]) => value);
  const rounds = 60;

  test('is exact where every node is followed', () => {
    const { score, error } = betweenness(ties, cutParts(ties));
    expect(error).toBeNull();
    nodes.forEach((node, at) => {
      expect(score[node]).toBeCloseTo(exact[at] ?? NaN, 12);
    });
  });

  test('is right in the mean, and strays as far as its error says', () => {
    const { mean, stray, error } = estimates(100);
    nodes.forEach((_node, at) => {
      expect(Math.abs((mean[at] ?? 0) - (exact[at] ?? 0))).toBeLessThan(
        (4 * (error[at] ?? 0)) / Math.sqrt(rounds),
      );
      expect((stray[at] ?? 0) / (error[at] ?? 0)).toBeGreaterThan(0.6);
      expect((stray[at] ?? 0) / (error[at] ?? 0)).toBeLessThan(1.5);
    });
  });

  test('strays less, and says so, the more nodes are followed: by the root of (1 / k - 1 / n)', () => {
    const expectedOf = (k: number) => Math.sqrt(1 / k - 1 / ids.length);
    const [few, many] = [estimates(100), estimates(300)];
    const shrinks = expectedOf(300) / expectedOf(100);
    nodes.forEach((_node, at) => {
      const said = (many.error[at] ?? 0) / (few.error[at] ?? 0);
      expect(Math.abs(said / shrinks - 1)).toBeLessThan(0.15);
    });
    const found = Math.hypot(...many.stray) / Math.hypot(...few.stray);
    expect(Math.abs(found / shrinks - 1)).toBeLessThan(0.25);
  });

  test('is the same again for the same landscape', () => {
    expect(betweenness(ties, cutParts(ties), 1)).toEqual(betweenness(ties, cutParts(ties), 1));
  });

  /** Estimates of the highest from `sources` nodes each, of the nodes in other orders, each of which is another sample. */
  function estimates(sources: number) {
    const random = seeded(sources);
    const steps = sources * (ids.length + ties.columns.length);
    const drawn = Array.from({ length: rounds }, () => {
      const to = shuffled(ids.length, (below) => random.below(below));
      const turned = renamed(ties, to);
      const found = betweenness(turned, cutParts(turned), steps);
      expect(found.sources).toBe(sources);
      const at = nodes.map((node) => to[node] ?? 0);
      return {
        score: at.map((node) => found.score[node] ?? 0),
        error: at.map((node) => found.error?.[node] ?? 0),
      };
    });
    const over = (of: (one: (typeof drawn)[number], at: number) => number) =>
      nodes.map((_node, at) => drawn.reduce((sum, one) => sum + of(one, at), 0) / rounds);
    return {
      mean: over(({ score }, at) => score[at] ?? 0),
      stray: over(({ score }, at) => ((score[at] ?? 0) - (exact[at] ?? 0)) ** 2).map(Math.sqrt),
      error: over(({ error }, at) => (error[at] ?? 0) ** 2).map(Math.sqrt),
    };
  }
});

function shuffled(size: number, below: (count: number) => number): readonly number[] {
  const all = Array.from({ length: size }, (_, at) => at);
  for (let at = 0; at < size; at += 1) {
    const other = at + below(size - at);
    [all[at], all[other]] = [all[other] ?? 0, all[at] ?? 0];
  }
  return all;
}

/** The same graph, its nodes called by other numbers. */
function renamed(ties: CompressedRows, to: readonly number[]): CompressedRows {
  const ends = to.flatMap((name, node) =>
    Array.from(rowOf(ties, node), (other): readonly [number, number] => [name, to[other] ?? 0]),
  );
  return compressedRows(
    ends.map(([one]) => one),
    ends.map(([, other]) => other),
    to.length,
    to.length,
  );
}
