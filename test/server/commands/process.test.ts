import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { generateLandscape } from '../../../seed/generate/generateLandscape.ts';
import { shippedFolder } from '../../../seed/loadShipped.ts';
import { createSchema, removeLandscape, writeLandscape } from '../../../seed/write.ts';
import { useDatabase } from '../../support/database.ts';

const database = useDatabase();

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** `landscape …` as a process of its own, on the run's database. */
const landscape = async (...words: readonly string[]): Promise<Ended> => {
  const env = {
    PATH: process.env['PATH'],
    NEO4J_URI: inject('neo4jUri'),
    NEO4J_USER: inject('neo4jUser'),
    NEO4J_PASSWORD: inject('neo4jPassword'),
  };
  const run = promisify(execFile)(process.execPath, ['--import', 'tsx', 'server/cli.ts', ...words], {
    env,
    maxBuffer: 2 ** 28,
  });
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: unknown) => error as Ended,
  );
};

describe('the landscape command as a process', () => {
  test('prints a whole landscape through a pipe, and nothing beside it', async () => {
    const { landscape: record, ...rest } = generateLandscape('five', 9);
    onTestFinished(async () => {
      await removeLandscape(database(), 'process-export');
    });
    await createSchema(database());
    await writeLandscape(database(), { ...rest, landscape: { ...record, id: 'process-export' } });
    const { code, stdout, stderr } = await landscape('export', 'process-export', '--format', 'json');
    expect([code, stderr]).toEqual([0, '']);
    const { nodes } = JSON.parse(stdout) as { readonly nodes: readonly unknown[] };
    expect(nodes).toHaveLength(rest.nodes.length);
  });

  test.each([
    [0, 'a register without a fault', ['check', join(shippedFolder, 'leicestershire-2002')]],
    [1, 'a folder that holds no register', ['check', 'test']],
    [2, 'a word left out', ['export']],
  ])('ends with %i for %s, and shows no stack', async (code, _, words) => {
    const ended = await landscape(...words);
    expect(ended.code).toBe(code);
    expect(ended.stderr).not.toMatch(/\n {4}at /);
  });
});
