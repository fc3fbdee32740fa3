import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Landscape } from '../../../schema/landscape.ts';
import { overlap } from '../../../server/analysis/overlap.ts';
import type { OverlapResult } from '../../../server/analysis/overlap/pairResult.ts';
import { askedOf } from '../../support/askedOf.ts';
import { shippedLandscape } from '../../support/shippedLandscape.ts';
import { landscape } from '../../support/smallLandscape.ts';

/** The letters of a word, one a board or body. */
const lettersOf = (word: string): readonly string[] => Array.from(word);

/** Who sits on what: a board by its letter, those on it by theirs. A seat each, in the role of member. */
const boards = (
  on: Readonly<Record<string, string>>,
  observers: Readonly<Record<string, string>> = {},
): Landscape => {
  const built = landscape('boards');
  const bodies = new Set([...Object.values(on), ...Object.values(observers)].flatMap(lettersOf));
  for (const body of bodies) built.node('Organisation', body, { name: `Council ${body}` });
  for (const board of Object.keys(on)) built.node('Partnership', board, { name: `Board ${board}` });
  const seat = (board: string, body: string, role: string, at: number) =>
    built
      .node('Seat', `${board}-${role}-${body}-${at}`, { role })
      .edge('ON', `${board}-${role}-${body}-${at}`, board)
      .edge('ON_BEHALF_OF', `${board}-${role}-${body}-${at}`, body);
  for (const [board, letters] of Object.entries(on))
    lettersOf(letters).forEach((body, at) => seat(board, body, 'member', at));
  for (const [board, letters] of Object.entries(observers))
    lettersOf(letters).forEach((body, at) => seat(board, body, 'observer', at));
  return built.built;
};

const numbers = ({ shared, sizes, jaccard, overlapCoefficient, expected, p, q }: OverlapResult) => ({
  shared,
  sizes,
  jaccard,
  overlapCoefficient,
  expected,
  p,
  q,
});

describe('two boards and three councils', () => {
  const small = boards({ p: 'abc', q: 'ab' });

  test('share two of three and two', () => {
    const { total, universe, tested, results, completeness } = askedOf(overlap, small);
    expect({ total, universe, tested, completeness }).toEqual({
      total: 1,
      universe: 3,
      tested: 1,
      completeness: [{ known: 2, of: 2, says: '2 of 2 partnerships name who sits on them' }],
    });
    // Any two of three boards of these sizes share two or one; both of q's are on p in every one of the 3 ways.
    expect(results.map(numbers)).toEqual([
      { shared: 2, sizes: [3, 2], jaccard: 2 / 3, overlapCoefficient: 1, expected: 2, p: 1, q: 1 },
    ]);
    expect(results[0]?.because).toBe(
      'Board p and Board q share 2 of the 3 and 2 organisations on them; two of these sizes would share about 2.0 by chance.',
    );
  });

  test('have a pair in full: only on the first, on both, only on the second', () => {
    const pair = askedOf(overlap, small).pair({ a: 'p', b: 'q' });
    const ids = (side: readonly { readonly member: { readonly id: string } }[] = []) =>
      side.map(({ member }) => member.id);
    expect([ids(pair?.onlyA), ids(pair?.both), ids(pair?.onlyB)]).toEqual([['c'], ['a', 'b'], []]);
    expect(pair?.both[0]?.seatsInB.map(({ id, role }) => [id, role])).toEqual([['q-member-a-0', 'member']]);
  });
});

test('a landscape without seats has no pair, and one board alone has none to share with', () => {
  expect(askedOf(overlap, landscape('empty').built)).toMatchObject({ total: 0, universe: 0, tested: 0 });
  expect(askedOf(overlap, boards({ p: 'abc' }))).toMatchObject({ total: 0, universe: 3, tested: 0 });
});

test('boards that share nothing are no result, but count as tested', () => {
  const { total, tested } = askedOf(overlap, boards({ p: 'ab', q: 'cd', r: 'a' }));
  expect({ total, tested }).toEqual({ total: 1, tested: 3 });
});

test('who only observes is a member only when asked', () => {
  const observed = boards({ p: 'ab', q: 'cd' }, { q: 'a' });
  expect(askedOf(overlap, observed).total).toBe(0);
  expect(askedOf(overlap, observed, {}, { observers: true }).results.map(({ shared }) => shared)).toEqual([
    1,
  ]);
});

test('two seats of one council are one member', () => {
  const twice = askedOf(overlap, boards({ p: 'aab', q: 'ac' })).results.map(numbers);
  expect(twice).toEqual(askedOf(overlap, boards({ p: 'ab', q: 'ac' })).results.map(numbers));
});

test('the exclusive sets hold every member once, largest first', () => {
  const { sets } = askedOf(overlap, boards({ p: 'abcx', q: 'abcy', r: 'a' }));
  const said = sets({}).map(({ partnerships, members }) => [
    partnerships.map(({ id }) => id).join(''),
    members.map(({ id }) => id).join(''),
  ]);
  expect(said).toEqual([
    ['pq', 'bc'],
    ['p', 'x'],
    ['q', 'y'],
    ['pqr', 'a'],
  ]);
});

test('the matrix puts boards that are alike beside each other', () => {
  const { matrix } = askedOf(overlap, boards({ p: 'abc', q: 'xyz', r: 'abd', s: 'xyw' }));
  const { partnerships, values } = matrix({});
  const order = partnerships.map(({ id }) => id).join('');
  expect(['prqs', 'prsq', 'rpqs', 'rpsq', 'qspr', 'qsrp', 'sqpr', 'sqrp']).toContain(order);
  expect(values[0]).toEqual([1, 0.5, 0, 0]);
});

test('a board that is not there is named, with the argument', () => {
  const { matrix, pair } = askedOf(overlap, boards({ p: 'ab', q: 'a' }));
  expect(() => matrix({ partnerships: ['p', 'nobody'] })).toThrow(
    'partnerships: there is no partnership "nobody"',
  );
  expect(pair({ a: 'p', b: 'nobody' })).toBeNull();
});

describe('any boards', () => {
  const letters = fc
    .uniqueArray(fc.constantFrom(...lettersOf('abcdefgh')), { maxLength: 6 })
    .map((all) => all.join(''));
  const any = fc.dictionary(fc.constantFrom(...lettersOf('pqrst')), letters, { noNullPrototype: true });
  const byId = (whole: Landscape) =>
    askedOf(overlap, whole).results.map((result) => [result.id, numbers(result)]);

  test('are within bounds', () => {
    fc.assert(
      fc.property(any, (on) => {
        for (const { jaccard, overlapCoefficient, p, q, shared, sizes } of askedOf(overlap, boards(on))
          .results) {
          expect(jaccard).toBeGreaterThan(0);
          expect(jaccard).toBeLessThanOrEqual(overlapCoefficient);
          expect(overlapCoefficient).toBeLessThanOrEqual(1);
          expect(p).toBeGreaterThan(0);
          expect(q).toBeGreaterThanOrEqual(p * (1 - 1e-12));
          expect(q).toBeLessThanOrEqual(1);
          expect(shared).toBeLessThanOrEqual(Math.min(...sizes));
        }
      }),
    );
  });

  test('say the same in any order of the register', () => {
    fc.assert(
      fc.property(any, (on) => {
        const whole = boards(on);
        const turned = { ...whole, nodes: whole.nodes.toReversed(), edges: whole.edges.toReversed() };
        expect(byId(turned)).toEqual(byId(whole));
      }),
    );
  });

  test('never share less for a seat more', () => {
    fc.assert(
      fc.property(any, fc.constantFrom(...lettersOf('abcdefgh')), (on, body) => {
        const sharedIn = (whole: Landscape) =>
          new Map(askedOf(overlap, whole).results.map(({ id, shared }) => [id, shared]));
        const before = sharedIn(boards(on));
        const after = sharedIn(boards({ ...on, p: `${on['p'] ?? ''}${body}` }));
        for (const [id, shared] of before) expect(after.get(id)).toBeGreaterThanOrEqual(shared);
      }),
    );
  });
});

test('in Leicestershire 2002, of all that is stated, every pair says what its two sides hold', async () => {
  const whole = await shippedLandscape('leicestershire-2002');
  const { results, pair } = askedOf(
    overlap,
    whole,
    {},
    { statuses: ['existing', 'proposed', 'expected', 'recommended'] },
  );
  for (const { subjects, shared, sizes } of results) {
    const sides = pair({ a: subjects[0]?.id ?? '', b: subjects[1]?.id ?? '' });
    expect([
      sides?.both.length,
      (sides?.onlyA.length ?? 0) + shared,
      (sides?.onlyB.length ?? 0) + shared,
    ]).toEqual([shared, ...sizes]);
  }
});
