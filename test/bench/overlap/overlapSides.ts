import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { generateLandscape } from '../../../seed/generate/generateLandscape.ts';
import { scales } from '../../../seed/generate/scales.ts';
import { transposed } from '../../../server/analysis/compressedRows.ts';
import type { CompressedRows } from '../../../server/analysis/compressedRows.ts';
import { memberRows } from '../memberRows.ts';
import { seatArrays } from './seatArrays.ts';

/** Medians in milliseconds. */
interface Took {
  readonly processor: number;
  readonly wall: number;
}
interface Side {
  readonly pairs: number;
  /** Columns that pairs have in common, over all pairs. */
  readonly shared: number;
  readonly sumP: number;
  readonly sumQ: number;
  readonly count: Took;
  readonly all: Took;
}

/** One size of the generator, worked out once in a fresh process. */
export interface Growth {
  readonly partnerships: number;
  readonly organisations: number;
  readonly seats: number;
  /** Sum of the squared numbers of partnerships that organisations are on. */
  readonly squares: number;
  readonly all: Took;
  /** Bytes. */
  readonly peak: number;
}

export interface OverlapSides {
  readonly ours: Side;
  /** Undefined where no Python with scipy and networkx is installed. */
  readonly scipy: (Omit<Side, 'shared'> & { readonly networkx: Took }) | undefined;
  readonly growth: readonly Growth[];
}

const run = promisify(execFile);
const here = new URL('.', import.meta.url).pathname;
const own = new URL('../../../.artifacts/venv/bin/python', import.meta.url).pathname;
const rounds = 9;

/** All pairs' overlap of the national made-up landscape, ours against scipy and networkx, and ours at four sizes of the generator. */
export async function overlapSides(): Promise<OverlapSides> {
  const folder = await mkdtemp(join(tmpdir(), 'landscape-bench-overlap-'));
  try {
    const national = await written(folder, memberRows(generateLandscape('national', 42)));
    const ours = (await ask(process.execPath, oursAt, national, rounds)) as Side;
    const python = process.env['PYTHON'] ?? own;
    const scipy = existsSync(python)
      ? ((await ask(python, [join(here, 'overlap.py')], national, rounds)) as OverlapSides['scipy'])
      : undefined;
    if (scipy) compare(ours, scipy);
    const growth: Growth[] = [];
    for (const share of [1 / 30, 1 / 10, 1 / 3, 1]) growth.push(await grown(folder, share));
    return { ours, scipy, growth };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Our side of these rows alone. */
export async function ourSide(rows: CompressedRows): Promise<Side> {
  const folder = await mkdtemp(join(tmpdir(), 'landscape-bench-overlap-'));
  try {
    return (await ask(process.execPath, oursAt, await written(folder, rows), rounds)) as Side;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const oursAt = ['--import', 'tsx', join(here, 'ourOverlap.ts')];

/** Thirty times the national landscape, and 11.6 million seats, or a share of that. */
async function grown(folder: string, share: number): Promise<Growth> {
  const { counties, districts, partnerships, organisations } = scales.national;
  const scale = {
    counties: Math.round(30 * counties * share),
    districts,
    partnerships: Math.round(30 * partnerships * share),
    organisations: Math.round(30 * organisations * share),
    seats: Math.round(11_600_000 * share),
  };
  const rows = seatArrays(scale);
  const { starts } = transposed(rows);
  const squares = starts.reduce((sum, start, at) => sum + (start - (starts[at - 1] ?? 0)) ** 2, 0);
  const files = await written(folder, rows);
  const { all, peak } = (await ask(process.execPath, oursAt, files, 1)) as Pick<Growth, 'all' | 'peak'>;
  return { ...scale, squares, all, peak };
}

/** Writes the arrays, and gives what the processes are told of them. */
async function written(
  folder: string,
  { starts, columns, width }: CompressedRows,
): Promise<readonly string[]> {
  const files = [join(folder, 'starts'), join(folder, 'columns')] as const;
  await writeFile(files[0], starts);
  await writeFile(files[1], columns);
  return [...files, String(width)];
}

async function ask(
  program: string,
  words: readonly string[],
  rows: readonly string[],
  times: number,
): Promise<unknown> {
  // One processor each: neither may take the other's.
  const env = {
    ...process.env,
    OMP_NUM_THREADS: '1',
    OPENBLAS_NUM_THREADS: '1',
    PYTHONDONTWRITEBYTECODE: '1',
  };
  const { stdout } = await run(program, [...words, ...rows, String(times)], {
    env,
    cwd: join(here, '../../..'),
  });
  return JSON.parse(stdout);
}

/** Both must have found the same, or different work would be compared. */
function compare(ours: Side, theirs: Omit<Side, 'shared'>): void {
  const differ = (one: number, other: number) => Math.abs(one - other) > 1e-6 * Math.abs(one);
  if (ours.pairs !== theirs.pairs || differ(ours.sumP, theirs.sumP) || differ(ours.sumQ, theirs.sumQ))
    throw new Error('Ours and scipy disagree on the pairs: the comparison would be of different work.');
}
