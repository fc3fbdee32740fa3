import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { dueRegisters, loadShipped } from '../../seed/loadShipped.ts';
import { createSchema } from '../../seed/write.ts';
import { serveApi } from '../support/api.ts';
import type { Api } from '../support/api.ts';
import { useDatabase } from '../support/database.ts';

/** Ten questions an officer would ask of each paper, against answers worked out by hand: see README.md beside. */

const database = useDatabase();
const here = new URL('.', import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, here), 'utf8');
const registers = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
/** Where a register's questions stand: those of leicestershire-2002 are the examples that the console offers. */
const questionsIn = (register: string): string =>
  register === 'leicestershire-2002' ? '../../schema/examples' : register;
const namesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(new URL(folder, here))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
let api: Api;

beforeAll(async () => {
  await createSchema(database());
  await loadShipped(database(), await dueRegisters(database()));
  api = await serveApi(database());
});

describe.each(registers)('%s', (register) => {
  const folder = questionsIn(register);
  const questions = namesIn(folder, '.graphql');

  test('has ten questions, each with an answer, and says in its first line what it asks', () => {
    expect(questions).toHaveLength(10);
    expect(namesIn(register, '.json')).toEqual(questions);
    for (const question of questions) {
      expect(textOf(`${folder}/${question}.graphql`)).toMatch(/^# [A-Z].*\?/);
    }
  });

  test.each(questions)('%s', async (question) => {
    const { data, errors } = await api.ask(textOf(`${folder}/${question}.graphql`));
    const golden: unknown = JSON.parse(textOf(`${register}/${question}.json`));
    expect({ data, errors }).toEqual({ data: golden, errors: [] });
  });
});
