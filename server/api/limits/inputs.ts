import {
  getArgumentValues,
  getVariableValues,
  GraphQLError,
  isEnumType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { DocumentNode, FieldNode, GraphQLField, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { figure } from '../../../schema/inWords.ts';
import { BadUserInput, QueryTooLarge } from '../../errors.ts';
import { largestPage } from '../closeModel.ts';

/** Conditions that the filters of one query may have at most: Neo4j plans each. */
const mostConditions = 200;

/** Levels that variables may be nested at most. */
const mostNesting = 32;

/** Records that may be left out from the start at most. */
const largestOffset = 1_000_000;

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Record<string, unknown>;
}

/**
 * Checks the arguments of every field that pages or filters before the library sees them: it would pass a negative
 * page size on to the database, and trip over a null inside a filter. False where variables do not fit their types:
 * the operation is then refused, with a message of its own, when it runs. Throws `BadUserInput` or `QueryTooLarge`.
 */
export function checkInputs({ schema, document, operation, variables }: Asked): boolean {
  checkNesting(variables);
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (coerced === undefined) return false;
  const types = new TypeInfo(schema);
  let conditions = 0;
  const Field = (node: FieldNode) => {
    const field = types.getFieldDef();
    if (field) conditions += checkField(field, node, coerced);
  };
  visit(document, visitWithTypeInfo(types, { Field }));
  if (conditions > mostConditions) {
    const found = `The filters hold ${conditions} conditions; ${mostConditions} are allowed.`;
    throw new QueryTooLarge('QUERY_TOO_COSTLY', `${found} Ask in several queries.`);
  }
  return true;
}

/** Checks one field; gives the number of conditions in its filters. */
function checkField(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Record<string, unknown>,
): number {
  let conditions = 0;
  for (const [name, value] of Object.entries(argumentsOf(field, node, variables))) {
    const path = `${field.name}.${name}`;
    if (name === 'first' || name === 'limit') checkWhole(path, value, 1, largestPage);
    else if (name === 'offset') checkWhole(path, value, 0, largestOffset);
    else if (name === 'after') checkCursor(path, value);
    else if (name === 'where' || (name === 'sort' && !isChoice(field, name)))
      conditions += countConditions(path, value);
  }
  return conditions;
}

/** Whether an argument is one of a list of words, as the order of an analysis's results is. */
const isChoice = (field: GraphQLField<unknown, unknown>, name: string): boolean =>
  field.args.some((argument) => argument.name === name && isEnumType(argument.type));

function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Record<string, unknown>,
): Record<string, unknown> {
  try {
    return getArgumentValues(field, node, variables);
  } catch (error) {
    // A fragment that this operation does not use may name variables that it does not declare.
    if (error instanceof GraphQLError) return {};
    throw error;
  }
}

function checkWhole(path: string, value: unknown, least: number, most: number): void {
  if (typeof value === 'number' && value >= least && value <= most) return;
  throw new BadUserInput(
    path,
    `give a whole number from ${least} to ${figure(most)}, or leave the argument out.`,
  );
}

function checkCursor(path: string, value: unknown): void {
  const text = typeof value === 'string' ? Buffer.from(value, 'base64').toString('utf8') : '';
  const place = /^arrayconnection:(\d{1,7})$/.exec(text)?.[1];
  if (place !== undefined && Number(place) <= largestOffset) return;
  throw new BadUserInput(
    path,
    'give the `endCursor` of a page of the same query, or leave the argument out.',
  );
}

/** Size of a filter or sort. Null stands for "not stated" after `eq`, and for nothing anywhere else. */
function countConditions(path: string, value: unknown): number {
  if (value === null && !path.endsWith('.eq')) {
    throw new BadUserInput(
      path,
      'null is no condition here. Leave it out, or write `{ eq: null }` for "not stated".',
    );
  }
  if (typeof value !== 'object' || value === null) return 1;
  const parts = Object.entries(value).map(([name, one]) => countConditions(`${path}.${name}`, one));
  // A list of plain values is one parameter of the statement, however long it is.
  if (Array.isArray(value) && parts.every((size) => size === 1)) return 1;
  return parts.reduce((sum, size) => sum + size, 1);
}

/** Refuses variables nested so deep that walking through them would exhaust the stack. */
function checkNesting(variables: Record<string, unknown>): void {
  let level: unknown[] = [variables];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > mostNesting) {
      throw new BadUserInput(
        'variables',
        `nested deeper than ${mostNesting} levels. Ask in several queries.`,
      );
    }
    level = level.flatMap((one): unknown[] => (typeof one === 'object' && one ? Object.values(one) : []));
  }
}
