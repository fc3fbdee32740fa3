import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statuses } from '../../../schema/landscape.ts';
import type { Landscape, Status } from '../../../schema/landscape.ts';
import { landscapeOf } from '../../../seed/landscapeOf.ts';
import type { Analysis, Answer, Result } from '../../../server/analysis/analysis.ts';
import { analyses } from '../../../server/analysis/index.ts';
import { kernels } from '../../../server/analysis/kernels.ts';
import { BadOption, readOptions } from '../../../server/analysis/options.ts';
import { scopeOf } from '../../../server/analysis/scope.ts';
import type { Scope } from '../../../server/analysis/scope.ts';
import { anyOptions } from '../../support/anyOptions.ts';
import { deepFrozen } from '../../support/deepFrozen.ts';
import { heardHere } from '../../support/heardHere.ts';
import { randomRegister } from '../../support/randomRegister.ts';
import { shippedIds, shippedLandscape } from '../../support/shippedLandscape.ts';
import { landscape } from '../../support/smallLandscape.ts';

/** What every analysis of the registry keeps to, whatever it measures; one that is added is held to it unasked. */

const shipped = await Promise.all(shippedIds.map(shippedLandscape));
const empty = landscape('empty').built;
const alone = landscape('alone').node('Partnership', 'board', { name: 'Board' }).built;
const landscapes = [...shipped, empty, alone].map((one) => ({
  id: one.landscape.id,
  whole: deepFrozen(one),
}));

type Options = Readonly<Record<string, unknown>>;

/** All that an analysis says, and what it was asked of. */
interface Said {
  readonly scope: Scope;
  readonly other: Scope | undefined;
  readonly answer: Answer;
  readonly results: readonly Result[];
}

const run = (analysis: Analysis, whole: Landscape, given: Options, looked: readonly Status[]): Said => {
  const scope = deepFrozenScope(whole, looked);
  const other = analysis.compares && deepFrozenScope(whole, statuses);
  const options = deepFrozen(readOptions(analysis.options, given));
  const computed = compute(analysis, scope, options);
  const answer = analysis.run({ scope, other, options, computed, heard: heardHere(scope) } as never);
  return { scope, other, answer, results: answer.results(0, Infinity) };
};

const deepFrozenScope = (whole: Landscape, looked: readonly Status[]): Scope =>
  scopeOf(whole, { asOf: whole.landscape.date, statuses: looked, observers: false });

/** The heavy part as it is worked out beside the event loop: what goes in and what comes out crosses a thread. */
const compute = ({ kernel }: Analysis, scope: Scope, options: Options): unknown => {
  if (!kernel) return undefined;
  const input = kernel.input(scope, options as never);
  const sent = structuredClone(input);
  const output = (kernels[kernel.id] as (given: unknown) => unknown)(sent);
  expect(sent, 'the kernel leaves its input as it is').toEqual(input);
  expect(structuredClone(output), 'what the kernel makes can be sent').toEqual(output);
  expect(kernel.cost(scope)).toBeGreaterThanOrEqual(0);
  return output;
};

/** Undefined where the analysis finds that the options make no sense for this landscape. */
const asked = (
  analysis: Analysis,
  whole: Landscape,
  given: Options,
  looked: readonly Status[] = analysis.statuses,
): Said | undefined => {
  try {
    return run(analysis, whole, given, looked);
  } catch (error) {
    if (error instanceof BadOption && Object.hasOwn(analysis.options, error.option)) return undefined;
    throw error;
  }
};

/** What an answer says in plain values; outputs with arguments of their own are for the analysis's own test. */
const plain = (said: Said | undefined): unknown =>
  said && {
    ...Object.fromEntries(Object.entries(said.answer).filter(([, part]) => typeof part !== 'function')),
    results: said.results,
  };

/** Ids that an option may name, and then what is needed of them. */
const idsIn = ({ nodes }: Landscape): readonly string[] =>
  nodes
    .filter(({ label }) => ['Partnership', 'Organisation', 'Person', 'Theme', 'Area'].includes(label))
    .map(({ id }) => id);
const neededOptions = ({ options }: Analysis, whole: Landscape): Options => {
  const ids = idsIn(whole);
  const needed = Object.keys(options).filter((name) => 'required' in (options[name] as object));
  return Object.fromEntries(needed.map((name, at) => [name, ids.at(at === 0 ? 0 : -at) ?? 'nobody']));
};

const shuffled = (whole: Landscape): Landscape => ({
  ...whole,
  nodes: whole.nodes.toReversed(),
  edges: [...whole.edges.slice(7), ...whole.edges.slice(0, 7)].toReversed(),
});

const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

/** What holds of every answer. */
const keepsToIt = (analysis: Analysis, said: Said): void => {
  const { scope, other, answer, results } = said;
  expect(results).toHaveLength(answer.total);
  expect(new Set(results.map(({ id }) => id)).size, 'ids are unique').toBe(results.length);
  expect(numbersIn(plain(said)).filter((number) => !Number.isFinite(number))).toEqual([]);
  for (const { known, of, says } of answer.completeness) {
    expect([known, of].every((count) => Number.isInteger(count) && count >= 0) && known <= of, says).toBe(
      true,
    );
  }
  for (const result of results) keepsToItself(analysis, result, [scope, ...(other ? [other] : [])]);
};

const keepsToItself = (
  { id, scores: [least, most] }: Analysis,
  result: Result,
  scopes: readonly Scope[],
): void => {
  expect(result.id.startsWith(`${id}:`), result.id).toBe(true);
  expect(result.score, result.id).toBeGreaterThanOrEqual(least);
  expect(result.score, result.id).toBeLessThanOrEqual(most);
  expect(result.because).toMatch(/^\S.*\.$/s);
  expect(result.because).not.toMatch(/\b(NaN|Infinity|undefined|null)\b|\[object/);
  expect(result.subjects.length, result.id).toBeGreaterThan(0);
  for (const subject of result.subjects) {
    const known = scopes.flatMap((scope) => (scope.node(subject.id) ? [scope.subject(subject.id)] : []));
    expect(known, `${result.id} is about a node in scope`).toContainEqual(subject);
  }
  const cited = result.passages.map((passage) => passage.id);
  expect(new Set(cited).size, `${result.id} cites a passage once`).toBe(cited.length);
  for (const passage of cited) expect(scopes.map((one) => one.node(passage)?.label)).toContain('Passage');
};

describe.each(analyses)('$id', (analysis) => {
  describe.each(landscapes)('of $id', ({ whole }) => {
    const given = neededOptions(analysis, whole);

    test.each([
      ['as it is usually asked', analysis.statuses],
      ['of all that the source says, whatever its status', statuses],
    ])('%s: numbers, subjects, sentences and passages are sound', (_, looked) => {
      const said = asked(analysis, whole, given, looked);
      if (said) keepsToIt(analysis, said);
    });

    test('says the same again, in whatever order nodes and edges stand', () => {
      const first = plain(asked(analysis, whole, given, statuses));
      expect(plain(asked(analysis, whole, given, statuses))).toEqual(first);
      expect(plain(asked(analysis, deepFrozen(shuffled(whole)), given, statuses))).toEqual(first);
    });

    test('gives the same results by pages as at once', () => {
      const { answer, results = [] } = asked(analysis, whole, given, statuses) ?? {};
      const pages = [
        [0, 1],
        [1, 2],
        [3, 500],
      ].flatMap(([offset = 0, first = 0]) => answer?.results(offset, first) ?? []);
      expect(pages).toEqual(results.slice(0, 503));
      expect(answer?.results(results.length, 50) ?? []).toEqual([]);
    });
  });

  test('keeps to it on any landscape, with any options that it allows', () => {
    const random = randomRegister().map((register) => deepFrozen(landscapeOf(register)));
    const questions = random.chain((whole) =>
      anyOptions(analysis.options, idsIn(whole)).map((given) => ({ whole, given })),
    );
    fc.assert(
      fc.property(questions, ({ whole, given }) => {
        const said = asked(analysis, whole, given, statuses);
        if (!said) return;
        keepsToIt(analysis, said);
        expect(plain(asked(analysis, shuffled(whole), given, statuses))).toEqual(plain(said));
      }),
      { numRuns: 40 },
    );
  });
});
