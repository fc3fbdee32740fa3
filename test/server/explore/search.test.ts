import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Label, Node } from '../../../schema/landscape.ts';
import { phraseOf, rank } from '../../../server/explore/search.ts';
import { similarity } from '../../../server/explore/similarity.ts';

describe('how well a name answers what was typed', () => {
  test.each([
    ['the same words', 'Norfolk County Council', 'norfolk county council', 2],
    ['& for and', 'Learning and Skills Council', 'Learning & Skills Council', 2],
    ['accents', 'Cafe', 'Café', 2],
    ['a beginning', 'Norf', 'Norfolk', 0.9],
    ['a letter wrong', 'Norfork', 'Norfolk', 0.7],
    ['two neighbours swapped', 'Nrofolk', 'Norfolk', 0.7],
    ['nothing alike', 'Suffolk', 'Lancaster', 0],
    ['no text', ' ', 'Norfolk', 0],
    ['short words forgive nothing', 'emd', 'ems', 0],
  ])('%s: "%s" for "%s" is %d', (_why, typed, name, expected) => {
    expect(similarity(typed, name)).toBeCloseTo(expected, 10);
  });

  test('a name with fewer words left over is better', () => {
    expect(similarity('norfolk', 'Norfolk Council')).toBeGreaterThan(
      similarity('norfolk', 'Norfolk and Norwich University Hospital'),
    );
  });

  test('whatever is typed, it lies between 0 and 2, and is 2 for the name itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (typed, name) => {
        const value = similarity(typed, name);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(2);
        if (/[a-z]/.test(name)) expect(similarity(name, name)).toBe(2);
      }),
    );
  });
});

describe('the phrase for the index', () => {
  test('each word as it is, as a beginning and with typing errors', () => {
    expect(phraseOf('LSP Norfolk Leicestershire')).toBe(
      '(lsp^4 OR lsp*) OR (norfolk^4 OR norfolk* OR norfolk~1) OR (leicestershire^4 OR leicestershire* OR leicestershire~2)',
    );
  });

  test('nothing that is typed is an operator', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const words = (phraseOf(typed) ?? '').replaceAll(' OR ', ' ').replace(/[()^*~]/g, '');
        expect(words).not.toMatch(/[+\-&|!{}[\]"?:\\/]|\bAND\b|\bNOT\b/);
      }),
    );
    expect(phraseOf('*:* +(a) "b" ~')).toBe('(a^4 OR a*) OR (b^4 OR b*)');
    expect(phraseOf('+-&&||!')).toBe('(and^4 OR and*) OR (and^4 OR and*)');
    expect(phraseOf('!?')).toBeUndefined();
  });
});

const found = (id: string, name: string, aliases: readonly string[] = [], label: Label = 'Organisation') => ({
  landscape: 'here',
  node: { id, label, name, aliases, passages: [], row: 1, properties: {} } satisfies Node,
});

describe('the order of hits', () => {
  const candidates = [
    found('fuzzy', 'Norfold County Council'),
    found('longer', 'Norfolk County Council Pension Fund'),
    found('alias', 'The County Council', ['NCC', 'Norfolk County Council']),
    found('exact', 'Norfolk County Council'),
    found('other', 'Suffolk Wildlife Trust'),
  ];

  test('an exact name, an exact alias, then what is only alike; what is not alike at all is none', () => {
    const hits = rank('Norfolk County Council', candidates, 10);
    expect(hits.map(({ node, matched }) => [node.id, matched])).toEqual([
      ['exact', 'Norfolk County Council'],
      ['alias', 'Norfolk County Council'],
      ['longer', 'Norfolk County Council Pension Fund'],
      ['fuzzy', 'Norfold County Council'],
    ]);
  });

  test('the order that the index gives them in does not matter', () => {
    expect(rank('norfolk council', [...candidates].reverse(), 10)).toEqual(
      rank('norfolk council', candidates, 10),
    );
  });

  test('no more than asked for', () => {
    expect(rank('Norfolk County Council', candidates, 1)).toHaveLength(1);
  });
});
