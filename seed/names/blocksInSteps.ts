import { put } from '../../schema/grouped.ts';
import { eachInSteps } from '../../schema/steps/eachInSteps.ts';
import type { Thing } from './things.ts';

/** A name as words, and the first thing that has it. */
export interface Name {
  readonly thing: Thing;
  /** Place among the names. */
  readonly at: number;
  readonly name: string;
  readonly words: readonly string[];
  /** Later things with a name of the same words. */
  readonly again: { readonly thing: Thing; readonly name: string }[];
}

/** Names to compare with one another, or those of one list with those of the other. */
export interface Block {
  readonly left: readonly Name[];
  readonly right?: readonly Name[];
  /** Comparisons that it takes. */
  readonly size: number;
}

/** Names that have a word in common, that have words a letter apart, or of which one may be the initials; the smallest first. */
export function* blocksInSteps(names: readonly Name[]): Generator<undefined, readonly Block[]> {
  const byWord = yield* groupBy(names, tellingWords);
  const byInitials = yield* groupBy(names, initialsOf);
  const shared = [...byWord.values(), ...byInitials.values()].map((left): Block => ({
    left,
    size: (left.length * (left.length - 1)) / 2,
  }));
  const near = yield* aLetterApart([...byWord.keys()]);
  const apart = near.map(([one, other]): Block => {
    const [left, right] = [byWord.get(one) ?? [], byWord.get(other) ?? []];
    return { left, right, size: left.length * right.length };
  });
  return [...shared, ...apart].filter(({ size }) => size > 0).toSorted((a, b) => a.size - b.size);
}

/** The words of a name by which it is found: of a person the family name. Those of people and of bodies are kept apart. */
const tellingWords = ({ words, thing: { isPerson } }: Name): readonly string[] =>
  isPerson
    ? words.slice(-1).map((word) => `person ${word}`)
    : [...new Set(words)].map((word) => `body ${word}`);

/** A single word as the initials that it may be, and the initials of several. */
const initialsOf = ({ words, thing: { isPerson } }: Name): readonly string[] => {
  if (isPerson) return [];
  return words.length === 1 ? words : [words.map((word) => word.charAt(0)).join('')];
};

function* groupBy(
  names: readonly Name[],
  keysOf: (name: Name) => readonly string[],
): Generator<undefined, ReadonlyMap<string, Name[]>> {
  const groups = new Map<string, Name[]>();
  yield* eachInSteps(names, (name) => {
    for (const key of keysOf(name)) put(groups, key, name);
  });
  return groups;
}

/** Pairs of words of which one has a letter more than the other, another letter, or two letters changed round. */
function* aLetterApart(
  words: readonly string[],
): Generator<undefined, readonly (readonly [string, string])[]> {
  const byRest = new Map<string, Set<string>>();
  yield* eachInSteps(words, (word) => {
    for (const rest of [word, ...withoutALetter(word)]) {
      const group = byRest.get(rest);
      if (group) group.add(word);
      else byRest.set(rest, new Set([word]));
    }
  });
  const pairs = new Map<string, readonly [string, string]>();
  for (const group of byRest.values()) {
    const all = [...group];
    for (const [at, one] of all.entries())
      for (const other of all.slice(at + 1)) pairs.set(JSON.stringify([one, other].toSorted()), [one, other]);
  }
  return [...pairs.values()];
}

/** A longer word, a letter left out at each place; the kind before the blank stays. A short one is no slip of another. */
function withoutALetter(word: string): readonly string[] {
  const start = word.indexOf(' ') + 1;
  if (word.length - start < 5) return [];
  return Array.from(
    { length: word.length - start },
    (_, at) => word.slice(0, start + at) + word.slice(start + at + 1),
  );
}
