import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSchema, removeLandscape, writeLandscape } from '../../../seed/write.ts';
import { analyses } from '../../../server/analysis/index.ts';
import { useDatabase } from '../../support/database.ts';
import { runCommand as run } from '../../support/runCommand.ts';
import { landscape } from '../../support/smallLandscape.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const database = useDatabase();

const small = landscape('analyse-small', { name: 'Small', date: '2010' })
  .node('Partnership', 'board', { name: 'Board, the', kind: 'board', meetingsAYearTo: 0 })
  .node('Partnership', 'forum', { name: 'Forum', kind: 'forum', status: 'ended', meetingsAYearTo: 4 }).built;

beforeAll(async () => {
  await createSchema(database());
  await writeLandscape(database(), small);
});
afterAll(async () => {
  await removeLandscape(database(), 'analyse-small');
});

describe('landscape analyse', () => {
  test('answers with a table to read, and tells what to know first', async () => {
    expect(await run(['analyse', 'stale', 'analyse-small', '--kinds', 'ended,never met'])).toEqual({
      code: 0,
      out:
        'subjects    score  kinds      because\n' +
        'Board, the  0.5    never met  Board, the: the source says that it does not meet.\n' +
        'Forum       0.5    ended      Forum: the source says that it has ended.\n',
      said: '2 of 2 bodies state how often they meet\n',
    });
  });

  test('answers as CSV that a spreadsheet takes as text', async () => {
    const { out } = await run([
      'analyse',
      'stale',
      'analyse-small',
      '--kinds',
      'never met',
      '--format',
      'csv',
    ]);
    expect(out).toBe(
      'subjects,score,kinds,because\n' +
        '"Board, the",1,never met,"Board, the: the source says that it does not meet."\n',
    );
  });

  test('answers as JSON, one page of results with all that belongs to it', async () => {
    const words = ['analyse', 'stale', 'analyse-small', '--kinds', 'ended,never met', '--format', 'json'];
    const { out, said } = await run([...words, '--first', '1', '--offset', '1']);
    expect([JSON.parse(out), said]).toEqual([
      {
        landscape: 'analyse-small',
        revision: 1,
        asOf: '2010',
        statuses: ['ended', 'existing'],
        said: null,
        total: 2,
        completeness: [{ known: 2, of: 2, says: '2 of 2 bodies state how often they meet' }],
        // Of every sign, whichever are asked for: nobody sits on either.
        counts: [
          { kind: 'ended', count: 1 },
          { kind: 'never met', count: 1 },
          { kind: 'no meeting stated', count: 0 },
          { kind: 'past its review', count: 0 },
          { kind: 'no member', count: 2 },
          { kind: 'one member', count: 0 },
        ],
        results: [
          {
            id: 'stale:forum',
            subjects: [{ id: 'forum', label: 'Partnership', name: 'Forum' }],
            score: 0.5,
            because: 'Forum: the source says that it has ended.',
            passages: [],
            kinds: ['ended'],
          },
        ],
      },
      '2 of 2 bodies state how often they meet\n',
    ]);
  });

  test('as JSON, outputs beside the results are told too, but for those that need to know of which', async () => {
    const told = async (analysis: string) =>
      JSON.parse((await run(['analyse', analysis, 'analyse-small', '--format', 'json'])).out) as object;
    expect(await told('twoTier')).toMatchObject({
      counterparts: [],
      counterpartsTotal: 0,
      withoutCounterpart: [],
      withoutCounterpartTotal: 0,
      atBothTiers: [],
      atBothTiersTotal: 0,
    });
    const overlap = await told('overlap');
    expect(overlap).toMatchObject({ matrix: { partnerships: [], values: [] }, sets: [] });
    expect(overlap).not.toHaveProperty('pair');
  });

  test('writes into a file, and prints its name', async () => {
    const file = join(await temporaryFolder(), 'stale.csv');
    const words = ['analyse', 'stale', 'analyse-small', '--kinds', 'ended', '--format', 'csv'];
    expect((await run([...words, '--out', file])).out).toBe(`${file}\n`);
    expect(await readFile(file, 'utf8')).toBe((await run(words)).out);
  });

  test('tells why there is nothing', async () => {
    expect(await run(['analyse', 'stale', 'analyse-small', '--statuses', 'rejected'])).toMatchObject({
      code: 0,
      said: expect.stringContaining(
        'Small has no fact that is rejected at 2010. It has facts that are ended, existing.\n',
      ) as string,
    });
  });

  test.each([
    [['stale', 'nowhere'], 'There is no landscape "nowhere". "landscape list" shows those there are.'],
    [['churn', 'analyse-small'], "unknown command 'churn'"],
    [['stale'], "missing required argument 'id'"],
    [['stale', 'analyse-small', '--review-years', '51'], '--review-years: give a whole number from 1 to 50'],
    [['stale', 'analyse-small', '--review-years', 'ten'], 'give a whole number from 1 to 50'],
    [['stale', 'analyse-small', '--kinds', 'dead'], '--kinds: give some of ended, never met'],
    [['stale', 'analyse-small', '--as-of', '31 May'], '--as-of: give a date as EDTF'],
    [['stale', 'analyse-small', '--statuses', 'dead'], 'Give some of existing, proposed'],
    [['stale', 'analyse-small', '--first', '-1'], 'Write a whole number'],
    [['stale', 'analyse-small', '--format', 'xml'], 'Allowed choices are table, json, csv.'],
  ])('%j is wrong usage, and says what would be right', async (words, remedy) => {
    const { code, out, said } = await run(['analyse', ...words]);
    expect([code, out]).toEqual([2, '']);
    expect(said).toContain(remedy);
  });

  test('lists every analysis with its question', async () => {
    const { code, out } = await run(['analyse', '--help']);
    const text = out.replaceAll(/\s+/g, ' ');
    expect(code).toBe(0);
    for (const { id, question } of analyses) expect(text).toContain(`${id} [options] <id> ${question}`);
  });

  test.each(analyses)('explains every option of $id, and what is local policy', async ({ id, options }) => {
    const text = (await run(['analyse', id, '--help'])).out.replaceAll(/\s+/g, ' ');
    for (const [name, { says, localPolicy }] of Object.entries(options)) {
      const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
      expect(text).toContain(flag);
      expect(text).toContain(`${says}${localPolicy ? ' (local policy)' : ''}`);
    }
  });
});
