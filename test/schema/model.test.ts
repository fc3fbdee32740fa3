import { readFileSync } from 'node:fs';
import { Kind, parse, valueFromASTUntyped } from 'graphql';
import type { ConstDirectiveNode, FieldDefinitionNode, TypeNode } from 'graphql';
import { expect, test } from 'vitest';
import { edgeTypes, labels, relationshipRules } from '../../schema/landscape.ts';
import type { EdgeType, Label } from '../../schema/landscape.ts';
import { tables } from '../../schema/register.ts';
import type { Column } from '../../schema/register.ts';
import { enumName, enumWords } from '../../server/api/enumValues.ts';

/** model.graphql says the same as landscape.ts and register.ts: labels, columns, relationships, words, both ways. */

const text = readFileSync(new URL('../../schema/model.graphql', import.meta.url), 'utf8');
const { definitions } = parse(text);
const types = new Map(
  definitions
    .filter((one) => one.kind === Kind.OBJECT_TYPE_DEFINITION)
    .map((one) => [one.name.value, one] as const),
);
const unions = new Map(
  definitions
    .filter((one) => one.kind === Kind.UNION_TYPE_DEFINITION)
    .map((one) => [one.name.value, (one.types ?? []).map((type) => type.name.value)] as const),
);
const implementors = new Map(
  definitions
    .filter((one) => one.kind === Kind.INTERFACE_TYPE_DEFINITION)
    .map((one) => [
      one.name.value,
      [...types.values()]
        .filter((type) => type.interfaces?.some((face) => face.name.value === one.name.value))
        .map((type) => type.name.value),
    ]),
);

const directive = (directives: readonly ConstDirectiveNode[] | undefined, name: string) => {
  const found = directives?.find((one) => one.name.value === name);
  return (
    found &&
    Object.fromEntries((found.arguments ?? []).map((one) => [one.name.value, valueFromASTUntyped(one.value)]))
  );
};
const named = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type);
const printed = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE
    ? type.name.value
    : type.kind === Kind.LIST_TYPE
      ? `[${printed(type.type)}]`
      : `${printed(type.type)}!`;
const fieldsOf = (label: string): readonly FieldDefinitionNode[] => types.get(label)?.fields ?? [];
const isRelation = (field: FieldDefinitionNode) => directive(field.directives, 'relationship') !== undefined;

test('every label is a node type, and every node type but the landscape pointer a label', () => {
  const nodes = [...types.values()].filter((type) => directive(type.directives, 'node'));
  expect(nodes.map((type) => type.name.value).sort()).toEqual([...labels, 'Landscape'].sort());
  for (const label of labels) {
    expect(directive(types.get(label)?.directives, 'node')).toEqual({ labels: [label, 'Entity'] });
  }
});

const ofCell = {
  text: 'String',
  edtf: 'String',
  yesNo: 'Boolean',
  integer: 'Int',
  number: 'Float',
  pence: 'Float',
  texts: '[String!]',
};

/** Columns whose enum goes by another name than its list. */
const typeOf = (column: Column): string => {
  if (column.type === 'ref' || column.type === 'refs') return '';
  if (column.type !== 'word') return ofCell[column.type];
  return Object.entries(enumWords).find(([, words]) => words === column.words)?.[0] ?? 'none';
};

test.each(tables.filter((table) => table.label))(
  '$name: every column is a field of the same name',
  (table) => {
    const columns = table.columns
      .filter((column) => column.type !== 'ref' && column.type !== 'refs')
      .map((column) => [
        column.name,
        `${column.name === 'id' ? 'ID' : typeOf(column)}${column.required || column.name === 'aliases' ? '!' : ''}`,
      ]);
    const common = [
      ['landscape', 'ID!'],
      ['revision', 'ID!'],
      ['row', 'Int!'],
      ['aliases', '[String!]!'],
    ];
    const expected = Object.fromEntries([...common, ...columns]) as Record<string, string>;
    const fields = fieldsOf(table.label ?? '').filter((field) => !isRelation(field));
    expect(Object.fromEntries(fields.map((field) => [field.name.value, printed(field.type)]))).toEqual(
      expected,
    );
  },
);

/** `ON_BEHALF_OF` is the field `onBehalfOf`. */
const fieldName = (type: EdgeType) =>
  type.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

/** Which labels lie at the other end of each relationship of a label, by type and direction. */
const rulesOf = (label: Label) =>
  edgeTypes.flatMap((type) => {
    const { from, to }: { from: readonly Label[]; to: readonly Label[] } = relationshipRules[type];
    // A body is succeeded by bodies and an area by areas: the field leads to its own kind, the rule lists both.
    const kin = (ends: readonly Label[]) =>
      type === 'SUCCEEDED_BY' ? ends.filter((end) => (end === 'Area') === (label === 'Area')) : ends;
    return [
      ...(from.includes(label) ? [`${type} OUT ${[...kin(to)].sort().join()}`] : []),
      ...(to.includes(label) ? [`${type} IN ${[...kin(from)].sort().join()}`] : []),
    ];
  });

test.each(labels)('%s has every relationship that may start or end at it, and no other', (label) => {
  const relations = fieldsOf(label).flatMap((field) => {
    const rule = directive(field.directives, 'relationship');
    if (!rule) return [];
    const target = named(field.type);
    const ends = unions.get(target) ?? implementors.get(target) ?? [target];
    return [`${String(rule['type'])} ${String(rule['direction'])} ${[...ends].sort().join()}`];
  });
  expect(relations.sort()).toEqual(rulesOf(label).sort());
});

test('a relationship that starts at a type is a field named after it', () => {
  const names = [...types.values()].flatMap((type) =>
    (type.fields ?? []).flatMap((field) => {
      const rule = directive(field.directives, 'relationship');
      return rule?.['direction'] === 'OUT' ? [[rule['type'], field.name.value]] : [];
    }),
  );
  expect(names.filter(([type, name]) => fieldName(type as EdgeType) !== name)).toEqual([]);
});

test('every enum holds exactly the words of its list', () => {
  const enums = definitions
    .filter((one) => one.kind === Kind.ENUM_TYPE_DEFINITION)
    .map((one) => [one.name.value, (one.values ?? []).map((value) => value.name.value)]);
  expect(Object.fromEntries(enums)).toEqual(
    Object.fromEntries(Object.entries(enumWords).map(([name, words]) => [name, words.map(enumName)])),
  );
});

test('every word of the vocabulary is a name of its own in GraphQL', () => {
  for (const words of Object.values(enumWords)) expect(new Set(words.map(enumName)).size).toBe(words.length);
  expect(enumName('seat limit (absolute)')).toBe('seat_limit_absolute');
  expect(enumName('sub-regional')).toBe('sub_regional');
});
