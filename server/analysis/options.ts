import { isEdtf } from '../../schema/edtf.ts';
import { figure } from '../../schema/inWords.ts';

/** What an option may be, what it is where left out, and what it does. */
export type OptionRule = {
  readonly says: string;
  /** A threshold that a council sets for itself. */ readonly localPolicy?: true;
} & (
  | {
      readonly type: 'integer' | 'number';
      readonly range: readonly [number, number];
      readonly default?: number;
    }
  | { readonly type: 'word'; readonly words: readonly string[]; readonly default?: string }
  | { readonly type: 'words'; readonly words: readonly string[] }
  | { readonly type: 'yesNo'; readonly default: boolean }
  | { readonly type: 'id' | 'date'; readonly required?: true }
);
export type OptionRules = Readonly<Record<string, OptionRule>>;

type Value<Rule extends OptionRule> = Rule extends { readonly type: 'integer' | 'number' }
  ? number
  : Rule extends { readonly type: 'word'; readonly words: readonly (infer Word)[] }
    ? Word
    : Rule extends { readonly type: 'words'; readonly words: readonly (infer Word)[] }
      ? readonly Word[]
      : Rule extends { readonly type: 'yesNo' }
        ? boolean
        : string;
type Sure<Rule> = Rule extends { readonly default: unknown } | { readonly required: true }
  ? never
  : undefined;
/** Options as an analysis is given them: defaults filled in, ranges kept. */
export type OptionValues<Rules extends OptionRules> = {
  readonly [Name in keyof Rules]: Value<Rules[Name]> | Sure<Rules[Name]>;
};

/** An option that makes no sense: which, and what it may be. */
export class BadOption extends Error {
  readonly option: string;
  readonly remedy: string;

  constructor(option: string, remedy: string) {
    super(`${option}: ${remedy}`);
    this.name = 'BadOption';
    this.option = option;
    this.remedy = remedy;
  }
}

/** Options as given, with defaults where they are left out (null says the same). Throws `BadOption`. */
export function readOptions<Rules extends OptionRules>(
  rules: Rules,
  given: Readonly<Record<string, unknown>>,
): OptionValues<Rules> {
  const entries = Object.entries(rules).map(([name, rule]) => [
    name,
    read(name, rule, given[name] ?? undefined),
  ]);
  return Object.fromEntries(entries) as OptionValues<Rules>;
}

function read(name: string, rule: OptionRule, given: unknown): unknown {
  if (given === undefined) {
    if ('required' in rule) throw new BadOption(name, 'is needed.');
    return 'default' in rule ? rule.default : undefined;
  }
  if (!fits(rule, given)) throw new BadOption(name, remedyOf(rule));
  return Array.isArray(given) ? [...new Set(given)] : given;
}

function fits(rule: OptionRule, given: unknown): boolean {
  switch (rule.type) {
    case 'integer':
    case 'number': {
      const [least, most] = rule.range;
      const whole = rule.type === 'number' || Number.isInteger(given);
      return typeof given === 'number' && whole && given >= least && given <= most;
    }
    case 'word':
      return typeof given === 'string' && rule.words.includes(given);
    case 'words':
      return (
        Array.isArray(given) && given.length > 0 && given.every((one) => rule.words.includes(one as string))
      );
    case 'yesNo':
      return typeof given === 'boolean';
    case 'date':
      return typeof given === 'string' && isEdtf(given);
    case 'id':
      return typeof given === 'string' && given !== '';
  }
}

/** What an option may be, as a sentence that follows its name. */
export function remedyOf(rule: OptionRule): string {
  switch (rule.type) {
    case 'integer':
      return `give a whole number from ${figure(rule.range[0])} to ${figure(rule.range[1])}, or leave it out.`;
    case 'number':
      return `give a number from ${figure(rule.range[0])} to ${figure(rule.range[1])}, or leave it out.`;
    case 'word':
      return `give one of ${rule.words.join(', ')}, or leave it out.`;
    case 'words':
      return `give some of ${rule.words.join(', ')}, or leave it out.`;
    case 'yesNo':
      return 'give true or false, or leave it out.';
    case 'date':
      return 'give a date as EDTF, for instance 2002, 2002-05 or 2002-05-31.';
    case 'id':
      return 'give the id of a node.';
  }
}
