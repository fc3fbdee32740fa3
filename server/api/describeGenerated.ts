import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLInputField, GraphQLSchema } from 'graphql';
import { largestPage } from './closeModel.ts';

/** What each argument that the library adds means, by its name. */
const ofArgument: Readonly<Record<string, string>> = {
  where: 'Only those that meet this condition; all where left out.',
  sort: 'By what to sort, the first entry first. In no certain order where left out.',
  first: `Records a page holds, 1 to ${largestPage}.`,
  after: 'The `endCursor` of the page before; from the start where left out.',
  limit: `Records at most, 1 to ${largestPage}. Where there may be more, use the field that ends in Connection: it says whether there are.`,
  offset: 'Records to leave out from the start, 0 or more.',
};

/** What each field that the library adds means, by its name. */
const ofField: Readonly<Record<string, string>> = {
  edges: 'The records of this page, each with what stands on the relationship to it.',
  pageInfo: 'Where this page stands.',
  totalCount: 'Number of records on all pages together.',
  cursor: 'Place of this record, for `after`.',
  node: 'The record itself.',
  properties: 'What stands on the relationship.',
  edge: 'Condition on what stands on the relationship.',
  AND: 'All of these conditions hold.',
  OR: 'At least one of these conditions holds.',
  NOT: 'This condition does not hold.',
  eq: 'Equals this; null finds what is not stated.',
  in: 'Is one of these.',
  contains: 'Contains this text, small and capital letters told apart.',
  startsWith: 'Starts with this text, small and capital letters told apart.',
  endsWith: 'Ends with this text, small and capital letters told apart.',
  includes: 'The list holds this value.',
  gt: 'Greater than this.',
  gte: 'Greater than this, or equal.',
  lt: 'Less than this.',
  lte: 'Less than this, or equal.',
  all: 'All related records meet the condition.',
  none: 'No related record meets the condition.',
  single: 'Exactly one related record meets the condition.',
  some: 'At least one related record meets the condition.',
  typename: 'Is of one of these types.',
  endCursor: 'Place of the last record of this page, for `after`; null on an empty page.',
  startCursor: 'Place of the first record of this page; null on an empty page.',
  hasNextPage: 'Whether there is a page after this one.',
  hasPreviousPage: 'Whether there is a page before this one.',
};

const endings: readonly (readonly [RegExp, string])[] = [
  [/Connection$/, 'A page of records, with the number of all.'],
  [/(Edge|Relationship)$/, 'A record on a page.'],
  [/ConnectionSort$/, 'By what to sort: the record, or what stands on the relationship.'],
  [/Sort$/, 'By what to sort.'],
  [/ConnectionFilters$/, 'A condition on related records and on the relationships to them.'],
  [/RelationshipFilters$/, 'A condition on related records.'],
  [/Filters$/, 'A condition on a value.'],
  [/Where$/, 'A condition on records.'],
  [/RelationshipProperties$/, 'What stands on the relationship, whichever type it starts at.'],
  // The library drops the description of an interface.
  [/^Body$/, 'A partnership or any other organisation.'],
  [
    /^AnalysisPage$/,
    'What every analysis answers: what was asked, how far the source bears it out, and a page of results.',
  ],
  [/^AnalysisResult$/, 'What every result of an analysis says.'],
  [/^Query$/, 'Everything that can be asked. Nothing can be written.'],
  [/^PageInfo$/, 'Where a page stands among all.'],
  [/^SortDirection$/, 'In which direction to sort.'],
  [/Implementation$/, 'The types that implement the interface.'],
];

/** Describes, in place, what the library generates: its own texts name types that nobody sees, or say nothing. */
export function describeGenerated(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    type.description ??= endings.find(([ending]) => ending.test(type.name))?.[1];
    if (isInputObjectType(type)) Object.values(type.getFields()).forEach(describeInput);
    if (isObjectType(type) || isInterfaceType(type)) Object.values(type.getFields()).forEach(describeField);
    if (isEnumType(type))
      for (const value of type.getValues()) value.description ??= `The type ${value.name}.`;
  }
}

function describeInput(field: GraphQLInputField): void {
  const given = ofField[field.name];
  if (given !== undefined) field.description = given;
  else field.description ??= `Of \`${field.name.replace(/Connection$/, '')}\`.`;
}

function describeField(field: GraphQLField<unknown, unknown>): void {
  field.description ??=
    ofField[field.name] ??
    (field.name.endsWith('Connection')
      ? `\`${field.name.replace(/Connection$/, '')}\` in pages, each with what stands on the relationship.`
      : 'The records of this type, in the live revision of every landscape.');
  field.args.forEach(describeArgument);
}

function describeArgument(argument: GraphQLArgument): void {
  argument.description ??= ofArgument[argument.name];
}
