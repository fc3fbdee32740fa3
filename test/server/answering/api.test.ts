import { beforeAll, describe, expect, test } from 'vitest';
import { dueRegisters, loadShipped } from '../../../seed/loadShipped.ts';
import { createSchema, writeLandscape } from '../../../seed/write.ts';
import { analyses } from '../../../server/analysis/index.ts';
import { BadOption, readOptions } from '../../../server/analysis/options.ts';
import type { OptionRule } from '../../../server/analysis/options.ts';
import { buildSchema } from '../../../server/api/buildSchema.ts';
import { rootResolvers } from '../../../server/api/rootResolvers.ts';
import { liveRevision } from '../../../server/graph/liveRevisions.ts';
import { serveApi } from '../../support/api.ts';
import type { Api } from '../../support/api.ts';
import { useDatabase } from '../../support/database.ts';
import { shippedIds } from '../../support/shippedLandscape.ts';
import { landscape } from '../../support/smallLandscape.ts';
import { wholeQuery } from '../../support/wholeSelection.ts';

/** Analyses as they are asked over HTTP: every one of the registry answers in full, and says what is wrong with a question. */

const database = useDatabase();
const schema = await buildSchema(rootResolvers);
let api: Api;

const small = landscape('answering-small', { date: '2010' })
  .node('Partnership', 'board', { name: 'Board', kind: 'board', status: 'proposed' })
  .node('Partnership', 'forum', { name: 'Forum', kind: 'forum', status: 'proposed' }).built;

beforeAll(async () => {
  await createSchema(database());
  await loadShipped(database(), await dueRegisters(database()));
  await writeLandscape(database(), small);
  await writeLandscape(database(), landscape('answering-empty').built);
  api = await serveApi(database());
});

/** Two nodes of a landscape, partnerships where it has them, for whatever asks for nodes. */
const someOf = async (id: string): Promise<readonly [string, string]> => {
  const page = '(where: { landscape: { eq: $id } }, limit: 2) { id }';
  const fields = ['partnerships', 'areas', 'organisations', 'blocks'].map((field) => `${field}${page}`);
  const { data } = await api.ask(`query ($id: ID!) { ${fields.join(' ')} }`, { id });
  const found = Object.values(data as Record<string, readonly { readonly id: string }[]>).flat();
  return [found[0]?.id ?? 'nobody', found[1]?.id ?? 'nobody'];
};

describe.each(analyses)('$id', ({ id, options }) => {
  test.each(shippedIds)('answers all that it can say of %s', async (shipped) => {
    const [one, other] = await someOf(shipped);
    const query = wholeQuery(schema, id, { landscape: shipped, a: one, b: other, from: one, to: other });
    const { status, data, errors } = await api.ask(query);
    expect(errors).toEqual([]);
    const live = await liveRevision(database(), shipped);
    expect([status, data]).toMatchObject([200, { [id]: { landscape: shipped, revision: live?.number } }]);
  });

  test.each(Object.entries(options).flatMap(([name, rule]) => wrong(rule).map((value) => [name, value])))(
    'refuses %s: %s, and says what it may be',
    async (name, value) => {
      const query = queryOf(id, `${name}: ${value}`);
      const { status, errors } = await api.ask(query);
      expect([status, errors[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
      const given = JSON.parse(value) as unknown;
      expect(errors[0]?.message).toContain(`${id}.${remedy(name, given)}`);
    },
  );

  /** What the analysis itself says of the option; of an id that nobody has, it can only say so when it is asked. */
  const remedy = (name: string, value: unknown): string => {
    try {
      const needed = Object.entries(options).filter(([, rule]) => 'required' in rule);
      readOptions(options, { ...Object.fromEntries(needed.map(([one]) => [one, 'x'])), [name]: value });
    } catch (error) {
      if (error instanceof BadOption) return error.message;
    }
    return name;
  };

  const queryOf = (field: string, more: string, of = 'answering-small'): string => {
    const needed = Object.entries(options)
      .filter(([name, rule]) => 'required' in rule && !more.startsWith(`${name}:`))
      .map(([name], at) => `, ${name}: "${at === 0 ? 'board' : 'forum'}"`);
    return `{ ${field}(landscape: "${of}"${needed.join('')}, ${more}) { said total results { id } } }`;
  };

  test('says that there is no such landscape', async () => {
    const { status, errors } = await api.ask(queryOf(id, 'first: 5', 'nowhere'));
    expect([status, errors[0]?.extensions.code, errors[0]?.message]).toEqual([
      400,
      'BAD_USER_INPUT',
      `${id}.landscape: there is no landscape "nowhere". Ask \`landscapes\` for those there are.`,
    ]);
  });

  test.each([
    ['asOf: "31 May"', 'asOf: give a date as EDTF'],
    ['statuses: []', 'statuses: give some statuses'],
    ['first: 0', 'first: give a whole number from 1 to 500'],
    ['first: 501', 'first: give a whole number from 1 to 500'],
    ['offset: -1', 'offset: give a whole number from 0 to 1,000,000'],
  ])('refuses %s', async (argument, says) => {
    const { status, errors } = await api.ask(queryOf(id, argument));
    expect([status, errors[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(errors[0]?.message).toContain(`${id}.${says}`);
  });
});

/** Values that an option of the kind does not take, as GraphQL writes them. */
function wrong(rule: OptionRule): readonly string[] {
  switch (rule.type) {
    case 'integer':
    case 'number': {
      const [least, most] = rule.range;
      return [least - 1, most + 1].map(String);
    }
    case 'date':
      return ['"31 May"'];
    case 'words':
      return ['[]'];
    case 'id':
      return ['"nobody-of-this-id"'];
    default:
      return [];
  }
}

describe('what a reader should know first', () => {
  const said = async (of: string, more: string): Promise<unknown> => {
    const { data } = await api.ask(`{ stale(landscape: "${of}"${more}) { said } }`);
    return (data as { readonly stale: { readonly said: unknown } }).stale.said;
  };

  test('is that no fact has the statuses asked for, and which there are', async () => {
    expect(await said('answering-small', ', statuses: [ended]')).toBe(
      'answering-small has no fact that is ended at 2010. It has facts that are proposed.',
    );
  });

  test('is that the landscape is empty', async () => {
    expect(await said('answering-empty', '')).toBe('answering-empty states no facts.');
  });

  test('is that the date lies in the future, or after the paper', async () => {
    expect(await said('answering-small', ', asOf: "2999", statuses: [proposed]')).toBe(
      '2999 lies in the future: this is what answering-small (2010) says of it.',
    );
    expect(await said('answering-small', ', asOf: "2011", statuses: [proposed]')).toBe(
      '2011 lies after the paper of 2010: later changes are not in it.',
    );
  });

  test('is nothing where all is as usual', async () => {
    expect(await said('answering-small', ', statuses: [proposed]')).toBeNull();
  });
});

test('one fragment says what every analysis is asked for', async () => {
  const proposed = '(landscape: "answering-small", statuses: [proposed]) { ...P }';
  const page = 'fragment P on AnalysisPage { asOf total results { ...R } }';
  const result = 'fragment R on AnalysisResult { id subjects { name } }';
  const { data, errors } = await api.ask(`{ stale${proposed} overlap${proposed} } ${page} ${result}`);
  expect(errors).toEqual([]);
  expect(data).toEqual({
    stale: {
      asOf: '2010',
      total: 2,
      results: [
        { id: 'stale:board', subjects: [{ name: 'Board' }] },
        { id: 'stale:forum', subjects: [{ name: 'Forum' }] },
      ],
    },
    overlap: { asOf: '2010', total: 0, results: [] },
  });
});

describe('what an analysis costs', () => {
  const fields = 'id score because subjects { id name } passages { id locator source note }';
  test.each([
    [
      'a full page of results',
      `stale(landscape: "answering-small", first: 500) { results { ${fields} } }`,
      200,
    ],
    [
      'many full pages at once',
      Array.from(
        { length: 15 },
        (_, at) => `a${at}: stale(landscape: "answering-small", first: 500) { results { ${fields} } }`,
      ).join(' '),
      400,
    ],
  ])('%s', async (_, query, expected) => {
    const { status, errors } = await api.ask(`{ ${query} }`);
    expect([status, errors[0]?.extensions.code]).toEqual([
      expected,
      expected === 200 ? undefined : 'QUERY_TOO_COSTLY',
    ]);
  });
});
