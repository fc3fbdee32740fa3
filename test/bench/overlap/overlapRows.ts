import type { Growth, OverlapSides } from './overlapSides.ts';

const many = (value: number) => value.toLocaleString('en-GB');
const ms = (value: number) => `${value.toFixed(0)} ms`;

/** Figures of all pairs' overlap as rows of the table of results: processor time, of one processor. */
export function overlapRows({ ours, scipy, growth }: OverlapSides): readonly string[] {
  const row = (what: string, own: number, other: number | undefined, goal: string) =>
    `| ${what} | ${ms(own)} | ${other === undefined ? 'not installed' : ms(other)} | ${other === undefined ? '' : (own / other).toFixed(2)} | ${goal} |`;
  const { processor: all } = ours.all;
  return [
    row(
      `overlap of all ${many(ours.pairs)} pairs, p and q, against scipy`,
      all,
      scipy?.all.processor,
      'below 1.00',
    ),
    row(
      'the counting alone, against the sparse product',
      ours.count.processor,
      scipy?.count.processor,
      'at most 1.50',
    ),
    row('overlap, p and q, against the networkx projection alone', all, scipy?.networkx.processor, ''),
    ...growth.map(grownRow),
  ];
}

const grownRow = (
  { partnerships, seats, squares, all, peak }: Growth,
  at: number,
  rows: readonly Growth[],
) => {
  const goal = at === rows.length - 1 ? 'at most 6 s and 3 GB' : '';
  const cost = `${((all.processor * 1e6) / squares).toFixed(1)} ns per squared degree`;
  const figures = `${(all.processor / 1000).toFixed(2)} s, ${(peak / 1e9).toFixed(2)} GB`;
  return `| overlap of ${many(partnerships)} partnerships, ${many(seats)} seats | ${figures} | ${cost} (${many(squares)}) | | ${goal} |`;
};
