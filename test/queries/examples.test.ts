import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { dueRegisters, loadShipped } from '../../seed/loadShipped.ts';
import { createSchema } from '../../seed/write.ts';
import { serveApi } from '../support/api.ts';
import type { Api } from '../support/api.ts';
import { useDatabase } from '../support/database.ts';

/** The ten questions that the console offers, against answers worked out by hand: see README.md beside. */

const database = useDatabase();
const queries = new URL('../../schema/examples/', import.meta.url);
const answers = new URL('./leicestershire-2002/', import.meta.url);
const names = readdirSync(queries).map((file) => file.replace(/\.graphql$/, ''));
let api: Api;

beforeAll(async () => {
  await createSchema(database());
  await loadShipped(database(), await dueRegisters(database()));
  api = await serveApi(database());
});

test('each question has an answer, and says in its first line what it asks', () => {
  expect(readdirSync(answers)).toEqual(names.map((name) => `${name}.json`));
  expect(names).toHaveLength(10);
  for (const name of names) {
    expect(readFileSync(new URL(`${name}.graphql`, queries), 'utf8')).toMatch(/^# [A-Z].*\?/);
  }
});

test.each(names)('%s', async (name) => {
  const { data, errors } = await api.ask(readFileSync(new URL(`${name}.graphql`, queries), 'utf8'));
  const golden: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, answers), 'utf8'));
  expect({ data, errors }).toEqual({ data: golden, errors: [] });
});
