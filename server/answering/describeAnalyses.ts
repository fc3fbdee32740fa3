import type { Analysis, Described } from '../analysis/analysis.ts';
import type { OptionRule } from '../analysis/options.ts';

/** A closed word as GraphQL spells it, which knows no spaces. */
const spelled = (word: string): string => word.replaceAll(' ', '_');

const describeOption = ([name, rule]: readonly [string, OptionRule]) => ({
  name,
  says: rule.says,
  type: rule.type,
  localPolicy: rule.localPolicy === true,
  required: 'required' in rule,
  least: 'range' in rule ? rule.range[0] : null,
  greatest: 'range' in rule ? rule.range[1] : null,
  words: 'words' in rule ? rule.words.map(spelled) : [],
  default: 'default' in rule ? spelled(String(rule.default)) : null,
});

const describe = ({ id, title, question, measure, scores, source, statuses, ...rest }: Described) => ({
  id,
  title,
  question,
  measure,
  least: scores[0],
  greatest: Number.isFinite(scores[1]) ? scores[1] : null,
  source,
  statuses,
  compares: rest.compares === true,
  options: Object.entries(rest.options).map(describeOption),
});

/** The registry as schema/registry.graphql gives it. */
export const describeAnalyses = (analyses: readonly Analysis[]) => analyses.map(describe);
