import fc from 'fast-check';
import type { OptionRule, OptionRules } from '../../server/analysis/options.ts';

/** Options that an analysis allows, some of them left out; ids are taken from those given. */
export const anyOptions = (
  rules: OptionRules,
  ids: readonly string[],
): fc.Arbitrary<Readonly<Record<string, unknown>>> => {
  const isNeeded = (rule: OptionRule) => 'required' in rule;
  return fc.record(
    Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, allowed(rule, ids)])),
    { requiredKeys: Object.keys(rules).filter((name) => isNeeded(rules[name] as OptionRule)) },
  );
};

function allowed(rule: OptionRule, ids: readonly string[]): fc.Arbitrary<unknown> {
  switch (rule.type) {
    case 'integer':
      return fc.integer({ min: rule.range[0], max: rule.range[1] });
    case 'number':
      return fc.double({ min: rule.range[0], max: rule.range[1], noNaN: true });
    case 'word':
      return fc.constantFrom(...rule.words);
    case 'words':
      return fc.subarray([...rule.words], { minLength: 1 });
    case 'yesNo':
      return fc.boolean();
    case 'date':
      return fc.constantFrom('2001', '2002-05', '2010-10-07');
    case 'id':
      return fc.constantFrom(...(ids.length > 0 ? ids : ['nobody']));
  }
}
