import { beforeAll, describe, expect, test } from 'vitest';
import { createSchema, writeLandscape } from '../../../seed/write.ts';
import { serveApi } from '../../support/api.ts';
import type { Api } from '../../support/api.ts';
import { useDatabase } from '../../support/database.ts';
import { landscape } from '../../support/smallLandscape.ts';

/** A page never says that it is the last when it is not. */

const database = useDatabase();
let api: Api;

beforeAll(async () => {
  const built = landscape('paging');
  for (const [board, seats] of [
    ['fifty', 50],
    ['fifty-one', 51],
    ['five-hundred-one', 501],
  ] as const) {
    built.node('Partnership', board, { name: board, kind: 'board' });
    for (let seat = 1; seat <= seats; seat += 1) {
      built.node('Seat', `${board}-${seat}`, { role: 'member' }).edge('ON', `${board}-${seat}`, board);
    }
  }
  await createSchema(database());
  await writeLandscape(database(), built.built);
  api = await serveApi(database());
});

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const pageOf = async (board: string, paging: string): Promise<Page> => {
  const { data } = await api.ask(
    `query ($id: ID!) { partnerships(where: { landscape: { eq: "paging" }, id: { eq: $id } }) {
      seatsConnection${paging} { totalCount edges { node { id } } pageInfo { hasNextPage endCursor } }
    } }`,
    { id: board },
  );
  return (data as { partnerships: { seatsConnection: Page }[] }).partnerships[0]?.seatsConnection as Page;
};

test.each([
  ['fifty', '', 50, false],
  ['fifty-one', '', 50, true],
  ['five-hundred-one', '', 50, true],
  ['fifty-one', '(first: 51)', 51, false],
  ['five-hundred-one', '(first: 500)', 500, true],
] as const)(
  '%s children, %s: %d on the page, another page: %s',
  async (board, paging, shown, hasNextPage) => {
    const page = await pageOf(board, paging);
    expect([page.edges.length, page.pageInfo.hasNextPage]).toEqual([shown, hasNextPage]);
  },
);

test('page after page gives each child once', async () => {
  const ids: string[] = [];
  let paging = '(first: 200, sort: [{ node: { row: ASC } }])';
  for (let page = 1; page <= 3; page += 1) {
    const { edges, pageInfo, totalCount } = await pageOf('five-hundred-one', paging);
    expect([totalCount, pageInfo.hasNextPage]).toEqual([501, page < 3]);
    ids.push(...edges.map(({ node }) => node.id));
    paging = `(first: 200, after: "${pageInfo.endCursor}", sort: [{ node: { row: ASC } }])`;
  }
  expect([ids.length, new Set(ids).size]).toEqual([501, 501]);
});

test('root fields page alike', async () => {
  const { data } = await api.ask(`{
    usual: seatsConnection(where: { landscape: { eq: "paging" } }) { totalCount edges { cursor } pageInfo { hasNextPage } }
    large: seatsConnection(first: 500, where: { landscape: { eq: "paging" } }) { totalCount edges { cursor } pageInfo { hasNextPage } }
    list: seats(where: { landscape: { eq: "paging" } }) { id }
  }`);
  const { usual, large, list } = data as Record<string, { edges: unknown[]; length: number }>;
  expect(usual).toMatchObject({ totalCount: 602, pageInfo: { hasNextPage: true } });
  expect([usual?.edges.length, large?.edges.length, list?.length]).toEqual([50, 500, 50]);
  expect(large).toMatchObject({ totalCount: 602, pageInfo: { hasNextPage: true } });
});

describe('what makes no sense is refused, and the answer names it', () => {
  const cursor = (text: string) => Buffer.from(text).toString('base64');
  test.each([
    ['partnerships(limit: -1) { id }', 'partnerships.limit'],
    ['partnerships(limit: 0) { id }', 'partnerships.limit'],
    ['partnerships(limit: 501) { id }', 'partnerships.limit'],
    ['partnerships(limit: null) { id }', 'partnerships.limit'],
    ['partnerships(offset: -1) { id }', 'partnerships.offset'],
    ['partnershipsConnection(first: -1) { totalCount }', 'partnershipsConnection.first'],
    ['partnershipsConnection(first: 501) { totalCount }', 'partnershipsConnection.first'],
    ['partnershipsConnection(after: "soon") { totalCount }', 'partnershipsConnection.after'],
    [`partnershipsConnection(after: "${cursor('arrayconnection:-5')}") { totalCount }`, '.after'],
    [`partnershipsConnection(after: "${cursor('arrayconnection:99999999999')}") { totalCount }`, '.after'],
    ['partnerships { seats(limit: -1) { id } }', 'seats.limit'],
    ['partnerships { seatsConnection(first: -1) { totalCount } }', 'seatsConnection.first'],
    ['partnerships(where: null) { id }', 'partnerships.where'],
    ['partnerships(where: { name: null }) { id }', 'partnerships.where.name'],
    ['partnerships(where: { name: { in: null } }) { id }', 'partnerships.where.name.in'],
    ['partnerships(where: { AND: null }) { id }', 'partnerships.where.AND'],
    ['partnerships(where: { seats: null }) { id }', 'partnerships.where.seats'],
    ['partnerships(where: { seats: { some: null } }) { id }', 'partnerships.where.seats.some'],
    ['partnerships(where: { seats: { some: { on: null } } }) { id }', 'partnerships.where.seats.some.on'],
    ['partnerships { seats(where: { role: null }) { id } }', 'seats.where.role'],
    ['partnerships(sort: null) { id }', 'partnerships.sort'],
    ['partnerships(sort: [{ name: null }]) { id }', 'partnerships.sort.0.name'],
    ['search(text: "") { score }', 'search.text'],
    ['search(text: "x", first: 0) { score }', 'search.first'],
    [`search(text: "${'x'.repeat(201)}") { score }`, 'search.text'],
    ['graph(landscape: "paging", asOf: "yesterday") { asOf }', 'graph.asOf'],
    ['graph(landscape: "paging", hops: 6) { asOf }', 'graph.hops'],
    ['graph(landscape: "paging", around: "nobody") { asOf }', 'graph.around'],
  ])('%s', async (field, named) => {
    const { status, errors } = await api.ask(`{ ${field} }`);
    expect([status, errors.map(({ extensions }) => extensions.code)]).toEqual([400, ['BAD_USER_INPUT']]);
    expect(errors[0]?.message).toContain(named);
  });

  test('variables are held to the same', async () => {
    const query =
      'query ($where: PartnershipWhere, $first: Int) { partnershipsConnection(where: $where, first: $first) { totalCount } }';
    const codes = await Promise.all(
      [{ first: -1 }, { where: { name: null } }, { where: { seats: { some: null } } }, { where: 5 }].map(
        async (variables) => (await api.ask(query, variables)).errors[0]?.extensions.code,
      ),
    );
    expect(codes).toEqual(Array(4).fill('BAD_USER_INPUT'));
    expect((await api.ask(query)).status).toBe(200);
  });

  test('null after eq is "not stated"', async () => {
    const { data } = await api.ask(
      '{ partnerships(where: { landscape: { eq: "paging" }, tier: { eq: null } }, sort: [{ row: ASC }]) { id } }',
    );
    expect(data).toEqual({
      partnerships: [{ id: 'fifty' }, { id: 'fifty-one' }, { id: 'five-hundred-one' }],
    });
  });
});
