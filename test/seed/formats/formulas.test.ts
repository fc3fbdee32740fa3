import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neutralised, restored } from '../../../seed/formats/formulas.ts';

describe('a text in a cell', () => {
  test.each([
    ['=HYPERLINK("http://example.org")', '\'=HYPERLINK("http://example.org")'],
    ['+44', "'+44"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ["'=1+1", "''=1+1"],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ['County Council', 'County Council'],
  ])('that is %s is written as %s', (text, cell) => {
    expect(neutralised(text)).toBe(cell);
    expect(restored(cell)).toBe(text);
  });

  test('is read back as it was, whatever it begins with', () => {
    const text = fc.array(fc.constantFrom("'", '=', '+', '-', '@', '\t', 'a'), { maxLength: 6 });
    fc.assert(
      fc.property(text, (letters) => {
        const written = letters.join('');
        expect(restored(neutralised(written))).toBe(written);
        expect(neutralised(written)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
