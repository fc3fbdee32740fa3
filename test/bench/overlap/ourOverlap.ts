import { readFileSync } from 'node:fs';
import process from 'node:process';
import type { CompressedRows } from '../../../server/analysis/compressedRows.ts';
import { pairs, sharedBy } from '../../../server/analysis/overlap/pairs.ts';
import { peakMemory } from '../peakMemory.ts';

/**
 * Our side of all pairs' overlap, in a process of its own as overlap.py is: reads two arrays, prints JSON.
 * usage: ourOverlap.ts STARTS COLUMNS WIDTH ROUNDS
 */
const [startsFile = '', columnsFile = '', width = '0', rounds = '1'] = process.argv.slice(2);

const numbersIn = (file: string): Int32Array => {
  const bytes = readFileSync(file);
  return new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
};

/** Median of processor time and of wall time, in milliseconds. */
function timed(work: () => unknown, times: number) {
  const found = Array.from({ length: times }, () => {
    const [wall, processor] = [performance.now(), process.cpuUsage()];
    work();
    const { user, system } = process.cpuUsage(processor);
    return { processor: (user + system) / 1000, wall: performance.now() - wall };
  });
  const middle = (of: (one: (typeof found)[number]) => number) =>
    found.map(of).sort((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
  return { processor: middle((one) => one.processor), wall: middle((one) => one.wall) };
}

const rows: CompressedRows = {
  starts: numbersIn(startsFile),
  columns: numbersIn(columnsFile),
  width: Number(width),
};
const often = Number(rounds);
// Once without a clock, as the other side: it is compiled then.
const table = often > 1 ? pairs(rows) : undefined;
/** Over all pairs: what stands once for a kind counts for each pair of it. */
const sum = (of: 'p' | 'q') =>
  table?.kinds[of].reduce((total, value, kind) => total + value * (table.kinds.times[kind] ?? 0), 0) ?? null;
const count = often > 1 ? timed(() => sharedBy(rows), often) : null;
const all = timed(() => pairs(rows), often);
process.stdout.write(
  JSON.stringify({
    pairs: table?.b.length ?? null,
    shared:
      table?.kinds.shared.reduce((total, one, kind) => total + one * (table.kinds.times[kind] ?? 0), 0) ??
      null,
    sumP: sum('p'),
    sumQ: sum('q'),
    count,
    all,
    peak: (await peakMemory(process.pid)) ?? null,
  }),
);
