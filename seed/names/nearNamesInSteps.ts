import { eachInSteps } from '../../schema/steps/eachInSteps.ts';
import { blocksInSteps } from './blocksInSteps.ts';
import type { Name } from './blocksInSteps.ts';
import { compareBodies, comparePeople, sameWords } from './compare.ts';
import type { Nearness } from './compare.ts';
import { wordsOfBody, wordsOfPerson } from './normalise.ts';
import type { Thing } from './things.ts';

/** Two things whose names are near, of which somebody has to say whether they are one. */
export interface Near extends Nearness {
  /** The one that came first. */
  readonly keep: Thing;
  readonly other: Thing;
  /** The names that are near: a thing may have several. */
  readonly names: readonly [string, string];
}

/** What was found, and whether all names were compared that have a word in common. */
export interface NearNames {
  readonly near: readonly Near[];
  readonly isWhole: boolean;
}

/** Names compared with names. A county takes a few thousand; a nation would take minutes for what nobody could read. */
const mostCompared = 400_000;

/** Comparisons before others may go on: some milliseconds. */
const atOnce = 1_000;

/** Letters of a name that is compared. What is longer is no name, and takes for ever. */
const longest = 300;

type IsApart = (one: Thing, other: Thing) => boolean;

/**
 * Pairs of things whose names are near, the nearest first. Only names that have a word in common, or one with a letter
 * more or less, are compared, those with the rarest words first; a pair that `isApart` says is settled is left out.
 * In steps, so that a register can be written meanwhile: the names of a nation take a second or two.
 */
export function* nearNamesInSteps(
  things: readonly Thing[],
  isApart: IsApart,
): Generator<undefined, NearNames> {
  const names = yield* namesInSteps(things);
  const found = new Map<string, Near>();
  const keep = (near: Near): void => {
    const key = JSON.stringify([near.keep.id, near.other.id]);
    const isNearer = near.score > (found.get(key)?.score ?? 0);
    if (isNearer && near.keep !== near.other && !isApart(near.keep, near.other)) found.set(key, near);
  };
  for (const { thing, name, again } of names)
    for (const other of again)
      keep({ keep: thing, other: other.thing, names: [name, other.name], ...sameWords });
  const isWhole = yield* compareAll(names, keep);
  return { near: [...found.values()].toSorted((a, b) => b.score - a.score), isWhole };
}

/** Compares names block by block; false where there were more than are compared. */
function* compareAll(names: readonly Name[], keep: (near: Near) => void): Generator<undefined, boolean> {
  let compared = 0;
  for (const { left, right, size } of yield* blocksInSteps(names)) {
    if (Math.floor(compared / atOnce) < Math.floor((compared + size) / atOnce)) yield;
    compared += size;
    if (compared > mostCompared) return false;
    for (const [place, one] of left.entries())
      for (const two of right ?? left.slice(place + 1)) {
        const [first, second] = one.at < two.at ? [one, two] : [two, one];
        const nearness = (first.thing.isPerson ? comparePeople : compareBodies)(first.words, second.words);
        if (nearness)
          keep({
            ...nearness,
            keep: first.thing,
            other: second.thing,
            names: [first.name, second.name],
          });
      }
  }
  return true;
}

/** Every name there is once, by its words whatever their order. */
function* namesInSteps(things: readonly Thing[]): Generator<undefined, readonly Name[]> {
  const names = new Map<string, Name>();
  yield* eachInSteps(things, (thing) => {
    for (const name of thing.names.filter(({ length }) => length <= longest)) {
      const words = thing.isPerson ? wordsOfPerson(name) : wordsOfBody(name);
      const key = `${thing.isPerson ? 'person' : 'body'} ${words.toSorted().join(' ')}`;
      const known = names.get(key);
      if (!known) names.set(key, { thing, at: names.size, name, words, again: [] });
      else known.again.push({ thing, name });
    }
  });
  return [...names.values()];
}
