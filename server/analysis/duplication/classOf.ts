import { duplicationClasses } from '../../../schema/analysis/words.ts';
import type { AreaRelation } from './groundRelations.ts';
import { rounding } from './rounding.ts';

export type DuplicationClass = (typeof duplicationClasses)[number];

/** What decides on what two partnerships are to each other. NaN: not stated. */
export interface PairFacts {
  /** Whether one is part of the other, directly or through others. */
  readonly partOf: boolean;
  /** Whether one succeeds the other, directly or through others. */
  readonly succession: boolean;
  /** Whether the source states that one is the counterpart of the other. */
  readonly counterparts: boolean;
  /** Places in the list of tiers; below 0 where not stated. */
  readonly tiers: readonly [number, number];
  readonly ground: AreaRelation | undefined;
  readonly themes: number;
  readonly sharesMember: boolean;
}

/** What two partnerships are to each other, and whether that rests on their wording alone, which then has to be alike. */
export interface Classed {
  readonly class: DuplicationClass;
  readonly byWording: boolean;
}

/**
 * What two partnerships are to each other: the first of these that holds, undefined where none does, and where one succeeds
 * the other: they are one body at two times.
 *  1. nested: one is part of the other, directly or through others;
 *  2. parallel: the source states that they are counterparts; or they are of two tiers, do like work, and their ground is not
 *     known to lie apart;
 *  3. duplicate: of one tier, on the same ground, with like work;
 *  4. complementary: they share a member, the topics of both are stated, and none is shared.
 * Like work: they share a topic; where the topics of one are not stated, their wording is alike. Where a tier is not
 * stated, the ground decides: the same is one tier, one within the other is two.
 */
export function classOf(facts: PairFacts): Classed | undefined {
  const { partOf, succession, counterparts, ground, themes, sharesMember } = facts;
  const byWording = Number.isNaN(themes);
  const likeWork = byWording || themes > 0;
  const tiers = tiersOf(facts);
  if (succession) return undefined;
  if (partOf) return { class: 'nested', byWording: false };
  if (counterparts) return { class: 'parallel', byWording: false };
  if (tiers === 'two' && likeWork && ground !== 'apart') return { class: 'parallel', byWording };
  if (tiers === 'one' && likeWork && ground === 'same') return { class: 'duplicate', byWording };
  if (sharesMember && themes === 0) return { class: 'complementary', byWording: false };
  return undefined;
}

function tiersOf({ tiers: [one, other], ground }: PairFacts): 'one' | 'two' | undefined {
  if (one >= 0 && other >= 0) return one === other ? 'one' : 'two';
  if (ground === 'same') return 'one';
  return ground === 'nested' ? 'two' : undefined;
}

const wordingBit = 16;

/** In a table, a class is one more than its place in the list, with a bit set where it rests on wording; 0 is none. */
export const codeOfClass = (classed: Classed | undefined): number =>
  classed === undefined
    ? 0
    : duplicationClasses.indexOf(classed.class) + 1 + (classed.byWording ? wordingBit : 0);

/** Whether a code stands for a class that rests on wording. */
export const isByWording = (code: number): boolean => (code & wordingBit) !== 0;

/** The class that a code stands for, where wording counts as alike from `minRemit` on. */
export function classIn(code: number, remit: number, minRemit: number): DuplicationClass | undefined {
  if (isByWording(code) && !(remit >= minRemit - rounding)) return undefined;
  return duplicationClasses[(code & ~wordingBit) - 1];
}
