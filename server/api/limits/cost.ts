import { getNamedType, GraphQLError, isAbstractType, isCompositeType } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { figure } from '../../../schema/inWords.ts';
import { QueryTooLarge } from '../../errors.ts';
import { estimateAnalyses } from './analysisCost.ts';

/** Values that an answer may hold at most, as far as its page sizes tell. */
const mostValues = 500_000;

/**
 * Parts that the statement for the database may have at most. Page sizes do not show what planning costs: each union
 * or interface doubles (or worse) all that is asked below it, and Neo4j plans before it reads: about 30 ms a part when
 * it meets a statement for the first time.
 */
const mostParts = 120;

/** What a root field of ours costs, in values: it reads a whole landscape, kept in memory. */
const ofOurOwn: Readonly<Record<string, number>> = {
  landscapes: 5_000,
  landscape: 5_000,
  search: 5_000,
  graph: 25_000,
  groups: 10_000,
  evidence: 5_000,
};

interface Asked {
  readonly schema: GraphQLSchema;
  readonly query: DocumentNode;
  readonly variables: Record<string, unknown>;
  readonly operationName?: string;
}

/** Refuses an operation that could ask for too much. Throws `QueryTooLarge`. */
export function limitCost(asked: Asked): void {
  const values = estimated(asked, [estimateAnalyses(), ...valueEstimators]);
  if (values > mostValues) {
    throw tooCostly(`could return ${figure(values)} values; ${figure(mostValues)} are allowed`);
  }
  const parts = estimated(asked, [countParts(asked.schema)]);
  if (parts > mostParts) {
    throw tooCostly(`would make a statement of ${figure(parts)} parts; ${mostParts} are allowed`);
  }
}

function estimated(asked: Asked, estimators: ComplexityEstimator[]): number {
  try {
    return getComplexity({ ...asked, estimators });
  } catch (error) {
    // Fragments within fragments have made more of the query than it is worth to go through.
    if (error instanceof GraphQLError) throw tooCostly('is too large to be estimated');
    throw error;
  }
}

const estimateOurs: ComplexityEstimator = ({ type, field, childComplexity }) => {
  const own = type.name === 'Query' ? ofOurOwn[field.name] : undefined;
  return own === undefined ? undefined : own + childComplexity;
};

/** A root field that is asked for one id, or a list of them, returns no more than that, whatever its page size. */
const estimateById: ComplexityEstimator = ({ type, args, childComplexity }) => {
  if (type.name !== 'Query') return undefined;
  const { id } = (args['where'] ?? {}) as { id?: { eq?: unknown; in?: readonly unknown[] } };
  if (typeof id?.eq === 'string') return childComplexity + 1;
  return id?.in === undefined ? undefined : childComplexity * id.in.length + 1;
};

const valueEstimators: ComplexityEstimator[] = [
  estimateOurs,
  estimateById,
  fieldExtensionsEstimator(),
  simpleEstimator({ defaultComplexity: 1 }),
];

/** Types that only wrap records, and those of our own results: they are no part of a statement. */
const wrapper = /(Connection|Edge|Relationship|Properties|PageInfo|Page|Result|Graph\w+|SearchHit)$/;

/** Every record asked for is a part; where it may be of several types, all below it is asked once for each. */
const countParts =
  (schema: GraphQLSchema): ComplexityEstimator =>
  ({ type, field, childComplexity }) => {
    const target = getNamedType(field.type);
    if (!isCompositeType(target) || field.name.startsWith('__') || type.name.startsWith('__')) return 0;
    if (wrapper.test(target.name)) return childComplexity;
    const types = isAbstractType(target) ? schema.getPossibleTypes(target).length : 1;
    return types * (1 + childComplexity);
  };

function tooCostly(why: string): QueryTooLarge {
  return new QueryTooLarge(
    'QUERY_TOO_COSTLY',
    `The query ${why}. Ask for smaller pages with \`first\` or \`limit\`, or for fewer levels at once.`,
  );
}
