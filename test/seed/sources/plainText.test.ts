import { describe, expect, test } from 'vitest';
import { plainText, standsIn } from '../../../seed/sources/plainText.ts';

describe('a name stands in a text', () => {
  test.each([
    ['Leicester Shire Economic Partnership', 'the LEICESTER SHIRE\nEconomic  partnership.'],
    ['Cross-cutting', 'Cross- cutting'],
    ['co-ordination', 'co–ordination'],
    ["Children's Trust", 'the **Children’s Trust** Board'],
    ['Council', "the Council's view"],
    ['partnership of partnerships', "a 'partnership of partnerships'"],
    ['Cabinet', 'CABINET**Partnerships****8 November**'],
    ['Safer & Stronger', '<li>Safer &amp; Stronger</li>'],
    ['Primary Care Trust(s)', 'Primary Care Trust(s) **FABLE**'],
  ])('%s in "%s"', (name, text) => {
    expect(standsIn(name, plainText(text))).toBe(true);
  });

  test.each([
    ['Leicester', 'Leicestershire'],
    ['District Council', 'District Councils'],
    ['Economic Partnership', 'Partnership, economic'],
    ['Safer and Stronger', 'Safer & Stronger'],
    ['—', 'a dash — by itself'],
  ])('%s not in "%s"', (name, text) => {
    expect(standsIn(name, plainText(text))).toBe(false);
  });
});
