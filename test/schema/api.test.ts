import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import type { GraphQLArgument, GraphQLNamedType } from 'graphql';
import { expect, test } from 'vitest';
import { buildSchema } from '../../server/api/buildSchema.ts';
import { labels } from '../../schema/landscape.ts';
import { rootResolvers } from '../../server/api/rootResolvers.ts';

const schema = await buildSchema(rootResolvers, { validate: true });
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
const argumentsOf = (field: object): readonly GraphQLArgument[] =>
  'args' in field ? (field.args as readonly GraphQLArgument[]) : [];
/** What fields of all kinds of type have in common. */
interface Field {
  readonly name: string;
  readonly description?: string | null | undefined;
}
const fieldsOf = (type: GraphQLNamedType): readonly Field[] => {
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
  const fields: Readonly<Record<string, Field>> = type.getFields();
  return Object.values(fields);
};

test('schema/api.graphql is the schema as it is: run the tests with -u to print it again', async () => {
  const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;
  await expect(printed).toMatchFileSnapshot('../../schema/api.graphql');
});

test('nothing can be written, subscribed to or aggregated', () => {
  expect(schema.getMutationType() ?? undefined).toBeUndefined();
  expect(schema.getSubscriptionType() ?? undefined).toBeUndefined();
  const names = types.flatMap((type) => [
    type.name,
    ...fieldsOf(type).map((field) => `${type.name}.${field.name}`),
  ]);
  const writing =
    /aggregat|groupBy|Create|Update|Delete|ConnectInput|DisconnectInput|ConnectWhere|Mutation|Subscription/i;
  expect(names.filter((name) => writing.test(name))).toEqual([]);
});

test('every type, field, argument and enum value has a description', () => {
  const bare = types.flatMap((type) => {
    const own = type.description ? [] : [type.name];
    const fields = fieldsOf(type).flatMap((field) => [
      ...(field.description ? [] : [`${type.name}.${field.name}`]),
      ...argumentsOf(field)
        .filter((one) => !one.description)
        .map((one) => `${type.name}.${field.name}(${one.name})`),
    ]);
    const values = isEnumType(type)
      ? type
          .getValues()
          .filter((value) => !value.description)
          .map((value) => `${type.name}.${value.name}`)
      : [];
    return [...own, ...fields, ...values];
  });
  expect(bare).toEqual([]);
});

test('every page size has a default that the caller sees', () => {
  const sizes = types.flatMap((type) =>
    fieldsOf(type).flatMap((field) =>
      argumentsOf(field)
        .filter((one) => ['first', 'limit'].includes(one.name))
        .map((one) => ({ at: `${type.name}.${field.name}`, size: one.defaultValue })),
    ),
  );
  expect(sizes.filter(({ size }) => size !== 50)).toEqual(
    expect.arrayContaining([
      { at: 'Query.search', size: 10 },
      { at: 'OverlapPage.sets', size: 40 },
      { at: 'TwoTierPage.atBothTiers', size: 100 },
      { at: 'TwoTierPage.counterparts', size: 100 },
      { at: 'TwoTierPage.withoutCounterpart', size: 100 },
    ]),
  );
  expect(sizes.filter(({ size }) => size === undefined)).toEqual([]);
  expect(sizes.length).toBeGreaterThan(200);
});

/** Names of all that can stand inside an input type, at any depth. */
function within(type: GraphQLNamedType, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(type.name)) return found;
  found.add(type.name);
  if (isInputObjectType(type))
    for (const field of Object.values(type.getFields())) within(getNamedType(field.type), found);
  return found;
}

test('no filter on anything else leads to a person, not over any number of steps', () => {
  const filters = [...labels, 'Body'].filter((label) => label !== 'Person').map((label) => `${label}Where`);
  const leading = filters.filter((name) => {
    const type = schema.getType(name);
    if (!type) throw new Error(`There is no ${name}.`);
    return within(type).has('PersonWhere');
  });
  expect(leading).toEqual([]);
  const itself = schema.getType('PersonWhere');
  expect(itself && within(itself).has('SeatWhere')).toBe(true);
});
