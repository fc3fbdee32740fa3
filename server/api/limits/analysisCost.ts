import { getNullableType, isListType } from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { analyses } from '../../analysis/index.ts';

/** What it costs, in values, to look at a whole landscape, whatever is told of it. */
const perQuestion = 20_000;

/** Entries that a list is taken to have where no argument bounds it: subjects, passages, seats. */
const perList = 5;

/** Partnerships that a matrix compares where none are chosen. */
const perMatrix = 30;

const fields: ReadonlySet<string> = new Set(analyses.map(({ id }) => id));
const isOfAnalysis = /(Page|Result)$/;

/**
 * Prices the analyses in values: results by the page that is asked for, further outputs by their own `first` or the
 * partnerships chosen. One for each estimate: a page's results are counted before its field, which knows how many there are.
 */
export function estimateAnalyses(): ComplexityEstimator {
  let perResult = 0;
  return ({ type, field, args, childComplexity }) => {
    if (type.name === 'Query' && fields.has(field.name)) {
      const results = perResult * numberOf(args['first'], 1);
      perResult = 0;
      return perQuestion + results + childComplexity;
    }
    if (!isOfAnalysis.test(type.name)) return undefined;
    if (type.name.endsWith('Page') && field.name === 'results') {
      perResult += childComplexity + 1;
      return 0;
    }
    if (field.args.some(({ name }) => name === 'partnerships') && args['first'] === undefined)
      return lengthOf(args['partnerships'], perMatrix) ** 2 + childComplexity;
    const isList = isListType(getNullableType(field.type));
    return 1 + childComplexity * (isList ? numberOf(args['first'], perList) : 1);
  };
}

const numberOf = (value: unknown, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise;
const lengthOf = (value: unknown, otherwise: number): number =>
  Array.isArray(value) ? value.length : otherwise;
