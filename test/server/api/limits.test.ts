import { readdirSync, readFileSync } from 'node:fs';
import { getIntrospectionQuery } from 'graphql';
import neo4j from 'neo4j-driver';
import { beforeAll, expect, test } from 'vitest';
import type { Database } from '../../../server/graph/database.ts';
import { serveApi } from '../../support/api.ts';
import type { Api } from '../../support/api.ts';

/** Every limit refuses before the database is asked: this one would throw at the first question. */
const untouchable = {
  name: 'neo4j',
  uri: 'bolt://127.0.0.1:9',
  driver: {
    session: () => {
      throw new Error('the database was asked');
    },
    executeQuery: neo4j.driver,
  },
} as unknown as Database;
let api: Api;

beforeAll(async () => {
  api = await serveApi(untouchable);
});

const nested = (levels: number, inner = 'id'): string =>
  levels === 0 ? inner : `seats(limit: 1) { on { ${nested(levels - 1, inner)} } }`;
const repeated = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');
const deep = (levels: number): unknown => (levels === 0 ? {} : { AND: [deep(levels - 1)] });

const refusals: readonly (readonly [what: string, query: string, code: string, variables?: object])[] = [
  ['1,001 tokens', `{ partnerships { ${repeated(1001, () => 'id')} } }`, 'QUERY_TOO_LONG'],
  ['17 levels', `{ partnerships(limit: 1) { ${nested(8)} } }`, 'QUERY_TOO_DEEP'],
  [
    '17 levels through fragments',
    `{ partnerships(limit: 1) { ...A } } fragment A on Partnership { ${nested(4, '...B')} } fragment B on Partnership { ${nested(4)} }`,
    'QUERY_TOO_DEEP',
  ],
  ['16 aliases', `{ partnerships { ${repeated(16, (at) => `a${at}: name`)} } }`, 'TOO_MANY_ALIASES'],
  [
    '16 aliases of __typename',
    `{ partnerships { ${repeated(16, (at) => `a${at}: __typename`)} } }`,
    'TOO_MANY_ALIASES',
  ],
  [
    '11 directives',
    `{ partnerships { ${repeated(11, () => 'id @include(if: true)')} } }`,
    'TOO_MANY_DIRECTIVES',
  ],
  [
    'three levels of 500',
    '{ partnerships(limit: 500) { seats(limit: 500) { onBehalfOf(limit: 500) { name } } } }',
    'QUERY_TOO_COSTLY',
  ],
  [
    'three levels of 500 in connections',
    '{ partnershipsConnection(first: 500) { edges { node { seatsConnection(first: 500) { edges { node { onBehalfOfConnection(first: 500) { totalCount } } } } } } } }',
    'QUERY_TOO_COSTLY',
  ],
  [
    'page sizes in variables',
    'query ($n: Int!) { partnerships(limit: $n) { seats(limit: $n) { onBehalfOf(limit: $n) { name } } } }',
    'QUERY_TOO_COSTLY',
    { n: 500 },
  ],
  [
    'default page sizes over five levels',
    '{ partnerships { seats { onBehalfOf { seatsHeld { on { name } } } } } }',
    'QUERY_TOO_COSTLY',
  ],
  [
    'small pages, but a statement that doubles at each level',
    `{ partnerships(limit: 1) { ${repeated(7, () => 'partOf(limit: 1) {')} id ${'}'.repeat(7)} } }`,
    'QUERY_TOO_COSTLY',
  ],
  [
    'a filter of 300 conditions',
    'query ($where: PartnershipWhere) { partnerships(where: $where) { id } }',
    'QUERY_TOO_COSTLY',
    { where: { OR: Array.from({ length: 100 }, (_, at) => ({ name: { eq: `${at}` } })) } },
  ],
  [
    'variables nested 40 levels deep',
    'query ($where: PartnershipWhere) { partnerships(where: $where) { id } }',
    'BAD_USER_INPUT',
    { where: deep(20) },
  ],
  [
    'fragments that spread each other twice',
    `{ partnerships(limit: 1) { ...F0 } } ${repeated(14, (at) => `fragment F${at} on Partnership { ...F${at + 1} ...F${at + 1} }`)} fragment F14 on Partnership { id }`,
    'QUERY_TOO_COSTLY',
  ],
  [
    'a circle of fragments',
    '{ partnerships { ...A } } fragment A on Partnership { ...A }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['no syntax', '{ partnerships {', 'GRAPHQL_PARSE_FAILED'],
  ['no such field', '{ partnerships { nam } }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'a mutation',
    'mutation { createAreas(input: []) { info { nodesCreated } } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a subscription', 'subscription { areaCreated { event } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['no such operation', 'query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
];

test.each(refusals.map(([what, query, code, variables = {}]) => ({ what, query, code, variables })))(
  '$what: refused with one error and a stable code',
  async ({ query, code, variables }) => {
    const { status, errors, text } = await api.ask(query, { ...variables });
    expect([status, errors.length]).toEqual([400, 1]);
    expect(errors[0]?.extensions.code).toMatch(code);
    expect(text).not.toMatch(/Did you mean|database was asked|stack/);
  },
);

test('a body of more than 100 KB is refused', async () => {
  const { status, errors } = await api.ask(`{ __typename } # ${'x'.repeat(101 * 1024)}`);
  expect([status, errors[0]?.extensions.code]).toEqual([400, 'BODY_TOO_LARGE']);
});

test('a batch is refused', async () => {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]),
  });
  expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('BAD_REQUEST')]);
});

test('introspection passes all limits where it is on, and is off for others', async () => {
  const query = getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true });
  expect((await api.ask(query)).status).toBe(200);
  const open = await serveApi(untouchable, { env: { HOST: '0.0.0.0' } });
  const { status, errors } = await open.ask(query);
  expect([status, errors[0]?.extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
});

const examples = new URL('../../../schema/examples/', import.meta.url);
test.each(readdirSync(examples))('the example %s is far below the limits', async (name) => {
  // It passes them if the database is what stops it.
  const { errors } = await api.ask(readFileSync(new URL(name, examples), 'utf8'));
  expect(errors[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
  expect(api.logged.at(-2) ?? '').toContain('the database was asked');
});

test('an error that nobody foresaw leaves as one text with a reference, and its detail is in the log', async () => {
  const { status, errors, text } = await api.ask('{ partnerships { id } }');
  const { reference } = errors[0]?.extensions as unknown as { reference: string };
  expect(status).toBe(500);
  expect(text).not.toMatch(/the database was asked|\.ts|bolt|127\.0\.0\.1/);
  expect(errors[0]?.message).toContain(reference);
  expect(api.logged.filter((line) => line.includes(reference))).toHaveLength(1);
});
