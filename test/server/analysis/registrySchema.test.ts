import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse, print } from 'graphql';
import type { FieldDefinitionNode, InputValueDefinitionNode, ObjectTypeDefinitionNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { statuses } from '../../../schema/landscape.ts';
import type { Analysis } from '../../../server/analysis/analysis.ts';
import { analyses } from '../../../server/analysis/index.ts';
import type { OptionRule } from '../../../server/analysis/options.ts';
import { analysisWords, enumName, enumWords } from '../../../server/api/enumValues.ts';

/** schema/analysis/<name>.graphql says of each analysis what the registry does, and all of them say alike what they have in common. */

const folder = new URL('../../../schema/analysis/', import.meta.url);
const objectsIn = (name: string): readonly ObjectTypeDefinitionNode[] =>
  parse(readFileSync(new URL(`${name}.graphql`, folder), 'utf8')).definitions.filter(
    (one) => one.kind === Kind.OBJECT_TYPE_DEFINITION,
  );
const stated = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql') && file !== 'result.graphql')
  .map((file) => file.slice(0, -'.graphql'.length));

const typeNamed = (analysis: string, name: string): ObjectTypeDefinitionNode => {
  const found = objectsIn(analysis).find((one) => one.name.value === name);
  if (!found) throw new Error(`${analysis}.graphql has no type ${name}.`);
  return found;
};
const pageOf = (id: string) => typeNamed(id, `${capital(id)}Page`);
const resultOf = (id: string) => typeNamed(id, `${capital(id)}Result`);
const capital = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
const queryField = (id: string): FieldDefinitionNode => {
  const [field, ...more] = typeNamed(id, 'Query').fields ?? [];
  if (!field || more.length > 0) throw new Error(`${id}.graphql has not one Query field.`);
  return field;
};

/** `name: Type = default`, without its description. */
const bare = ({ name, type, defaultValue }: InputValueDefinitionNode): string =>
  `${name.value}: ${print(type)}${defaultValue ? ` = ${print(defaultValue)}` : ''}`;
const fieldsOf = ({ fields = [] }: ObjectTypeDefinitionNode): readonly string[] =>
  fields.map(({ name, type }) => `${name.value}: ${print(type)}`);
const said = (field: FieldDefinitionNode, name: string): string =>
  field.arguments?.find((one) => one.name.value === name)?.description?.value ?? '';

const ownEnums: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = analysisWords;

/** The enum that stands for a list of words: the analysis's own, else the vocabulary's. */
const enumOf = (analysis: string, words: readonly string[]): string => {
  const own: Readonly<Record<string, readonly string[]>> = { ...enumWords, ...ownEnums[analysis] };
  const exactly = Object.entries(own).find(([, list]) => list === words);
  const within = Object.entries(own).find(([, list]) => words.every((word) => list.includes(word)));
  return (exactly ?? within)?.[0] ?? `no enum of ${words.join()}`;
};

const asArgument = (analysis: string, name: string, rule: OptionRule): string => {
  const needed = 'required' in rule ? '!' : '';
  const usual = 'default' in rule ? ` = ${enumName(String(rule.default))}` : '';
  switch (rule.type) {
    case 'integer':
    case 'number': {
      const number = rule.default === undefined ? '' : ` = ${rule.default}`;
      return `${name}: ${rule.type === 'integer' ? 'Int' : 'Float'}${number}`;
    }
    case 'word':
      return `${name}: ${enumOf(analysis, rule.words)}${usual}`;
    case 'words':
      return `${name}: [${enumOf(analysis, rule.words)}!]`;
    case 'yesNo':
      return `${name}: Boolean${usual}`;
    case 'id':
      return `${name}: ID${needed}`;
    case 'date':
      return `${name}: String${needed}`;
  }
};

const compared = ['toLandscape: ID', 'toAsOf: String', 'toStatuses: [Status!]'];

describe.each(analyses)('$id', (analysis: Analysis) => {
  const field = queryField(analysis.id);

  test('asks its question in the words of the registry', () => {
    expect([field.name.value, field.description?.value]).toEqual([analysis.id, analysis.question]);
  });

  test('takes what every analysis takes, and its options by type and default', () => {
    const taken = (field.arguments ?? []).map(bare);
    const own = Object.entries(analysis.options).map(([name, rule]) => asArgument(analysis.id, name, rule));
    expect(taken.slice(0, 4)).toEqual([
      'landscape: ID!',
      'asOf: String',
      'statuses: [Status!]',
      'observers: Boolean = false',
    ]);
    expect(taken.slice(4, -2)).toEqual([...(analysis.compares ? compared : []), ...own]);
    expect(taken.at(-2)).toMatch(/^first: Int = \d+$/);
    expect(taken.at(-1)).toBe('offset: Int = 0');
  });

  test('says the range of each option, and which are local policy', () => {
    for (const [name, rule] of Object.entries(analysis.options)) {
      const words = said(field, name);
      const [least, most] = 'range' in rule ? rule.range.map((one) => one.toLocaleString('en-GB')) : [];
      if (least !== undefined) expect(words, name).toContain(`${least} to ${most ?? ''}`);
      expect(words.startsWith('Local policy:'), name).toBe(rule.localPolicy ?? false);
    }
  });

  test('says which statuses are looked at where none are chosen', () => {
    const words = said(field, 'statuses');
    const named = [...words.matchAll(/`([a-z ]+)`/g)].map(([, status]) => status);
    const usual = words.includes('all but') ? statuses.filter((one) => !named.includes(one)) : named;
    expect(usual.toSorted()).toEqual(analysis.statuses.toSorted());
  });

  test('has columns that are fields of its result', () => {
    const known = new Set((resultOf(analysis.id).fields ?? []).map(({ name }) => name.value));
    const missing = analysis.columns.filter(({ name }) => !known.has(name.split(' ')[0] ?? ''));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});

describe.each(stated)('%s.graphql', (id) => {
  const compares = queryField(id).arguments?.some(({ name }) => name.value === 'toLandscape');

  test('answers with its page', () => {
    expect(print(queryField(id).type)).toBe(`${capital(id)}Page!`);
  });

  test('has a page and results that stand where any analysis may be asked', () => {
    const interfaces = [pageOf(id), resultOf(id)].map((type) =>
      type.interfaces?.map(({ name }) => name.value),
    );
    expect(interfaces).toEqual([['AnalysisPage'], ['AnalysisResult']]);
  });

  test('has a page that begins with what every page has', () => {
    const common = [
      'landscape: ID!',
      'revision: Int!',
      'asOf: String!',
      'statuses: [Status!]!',
      'said: String',
      'completeness: [CompletenessResult!]!',
      'total: Int!',
      'totalWithPlanned: Int',
      `results: [${capital(id)}Result!]!`,
      ...(compares ? ['toLandscape: ID!', 'toAsOf: String!', 'toStatuses: [Status!]!'] : []),
    ];
    expect(fieldsOf(pageOf(id)).slice(0, common.length)).toEqual(common);
  });

  test('has results that begin with what every result has', () => {
    expect(fieldsOf(resultOf(id)).slice(0, 5)).toEqual([
      'id: ID!',
      'subjects: [SubjectResult!]!',
      'score: Float!',
      'because: String!',
      'passages: [PassageResult!]!',
    ]);
  });
});

test('every analysis of the registry has its file, in the order that was decided', () => {
  const order = [
    'overlap',
    'duplication',
    'fatigue',
    'twoTier',
    'gaps',
    'keyPeople',
    'stale',
    'change',
    'connection',
    'communities',
    'echo',
  ];
  expect(stated.toSorted()).toEqual(order.toSorted());
  const ids = analyses.map(({ id }) => id);
  expect(ids).toEqual(order.filter((id) => ids.includes(id)));
});
