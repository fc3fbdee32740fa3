import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caption } from '../../../client/graph/caption.ts';
import { textWidth } from '../../../client/graph/layout/textWidth.ts';
import { wrap } from '../../../client/graph/layout/wrap.ts';

describe('what stands in a box', () => {
  test('is the name alone, of one body that exists', () => {
    expect(caption({ name: 'Leicestershire Constabulary', status: 'existing', count: 1 }, 120)).toEqual([
      'Leicestershire',
      'Constabulary',
    ]);
  });

  test('is how many it stands for and its status too, where there is more to say', () => {
    expect(caption({ name: 'District councils', status: 'proposed', count: 7 }, 140)).toEqual([
      'District councils',
      '×7 · proposed',
    ]);
  });
});

describe('a long name', () => {
  test('is cut after four lines, and says so', () => {
    expect(wrap('one two three four five', 1, 12)).toEqual(['…', '…', '…', '…']);
    expect(wrap('aaa bbb ccc ddd eee', 30, 12)).toEqual(['aaa', 'bbb', 'ccc', 'ddd…']);
  });

  test('is never cut within a letter that is made of several characters', () => {
    expect(wrap('e\u0301'.repeat(20), 40, 12)).toEqual([`${'e\u0301'.repeat(2)}…`]);
  });

  test('never runs out of its box, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 30, max: 300 }),
        (name, width) => {
          const lines = wrap(name, width, 12);
          expect(lines.length).toBeLessThanOrEqual(4);
          expect(lines.filter((line) => textWidth(line, 12) > width + textWidth('…', 12))).toEqual([]);
        },
      ),
    );
  });
});
