import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { compressedRows } from '../../../../server/analysis/compressedRows.ts';
import { kernels } from '../../../../server/analysis/kernels.ts';
import { kernelPool } from '../../../../server/answering/threads/kernelPool.ts';

/** Real threads, with kernels that hang, throw and break beside one that works. */
const poolOf = (file: string, most = 2) => {
  const pool = kernelPool(new URL(file, import.meta.url), most);
  onTestFinished(() => pool.close());
  return pool;
};
const ours = '../../../../server/answering/threads/kernelWorker.ts';
const badly = '../../../support/badKernels.ts';
const staying = () => new AbortController().signal;

test('a kernel makes the same of its input in a thread as here, and the input stays whole', async () => {
  const rows = compressedRows([0, 0, 1, 1, 1, 2], [0, 1, 0, 1, 2, 3], 3, 4);
  const pool = poolOf(ours);
  expect(await pool.run({ kernel: 'pairs', input: rows }, staying())).toEqual(kernels.pairs(rows));
  expect([rows.starts.length, rows.columns.length]).toEqual([4, 6]);
});

test('what a kernel makes comes in memory that is shared, which sets off no garbage collection here', async () => {
  const made = {
    few: 2,
    names: ['one', null],
    parts: [{ at: Int32Array.of(7, 8) }],
    of: Float64Array.of(0.5, NaN),
  };
  const come = (await poolOf(badly).run({ kernel: 'same', input: made }, staying())) as typeof made;
  expect(come).toEqual(made);
  expect([come.parts[0]?.at.buffer, come.of.buffer].map((memory) => memory?.constructor.name)).toEqual([
    'SharedArrayBuffer',
    'SharedArrayBuffer',
  ]);
});

test('what is given up ends with its thread, and the next is worked out', async () => {
  const pool = poolOf(badly, 1);
  const asker = new AbortController();
  const hanging = pool.run({ kernel: 'forever', input: 1 }, asker.signal);
  await sleep(200);
  asker.abort(new Error('gone'));
  await expect(hanging).rejects.toThrow('gone');
  expect(await pool.run({ kernel: 'same', input: [1, 2] }, staying())).toEqual([1, 2]);
});

test('what takes too long is given up', async () => {
  const pool = poolOf(badly, 1);
  const hanging = pool.run({ kernel: 'forever', input: 1 }, AbortSignal.timeout(200));
  await expect(hanging).rejects.toMatchObject({ name: 'TimeoutError' });
});

test('who waits for a thread can leave, and one who comes later has a turn', async () => {
  const pool = poolOf(badly, 1);
  const [first, second] = [new AbortController(), new AbortController()];
  const hanging = pool.run({ kernel: 'forever', input: 1 }, first.signal);
  const waiting = pool.run({ kernel: 'same', input: 2 }, second.signal);
  const later = pool.run({ kernel: 'same', input: 3 }, staying());
  second.abort(new Error('second gone'));
  await expect(waiting).rejects.toThrow('second gone');
  first.abort(new Error('first gone'));
  await expect(hanging).rejects.toThrow('first gone');
  expect(await later).toBe(3);
});

test('what a kernel throws comes back, and the thread goes on', async () => {
  const pool = poolOf(badly, 1);
  await expect(pool.run({ kernel: 'fault', input: 1 }, staying())).rejects.toThrow('a fault of the kernel');
  expect(await pool.run({ kernel: 'same', input: 2 }, staying())).toBe(2);
});

test('a thread that breaks fails what it was doing, and the next has another', async () => {
  const pool = poolOf(badly, 1);
  await expect(pool.run({ kernel: 'breaks', input: 1 }, staying())).rejects.toThrow('has ended with 3');
  expect(await pool.run({ kernel: 'same', input: 2 }, staying())).toBe(2);
});

test('a pool that is closed ends what is under way and takes nothing more', async () => {
  const pool = poolOf(badly, 1);
  const hanging = pool.run({ kernel: 'forever', input: 1 }, staying());
  const ended = expect(hanging).rejects.toMatchObject({ extensions: { code: 'SHUTTING_DOWN' } });
  await pool.close();
  await ended;
  await expect(pool.run({ kernel: 'same', input: 2 }, staying())).rejects.toMatchObject({
    extensions: { code: 'SHUTTING_DOWN' },
  });
});
