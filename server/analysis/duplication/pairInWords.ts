import { counted, listed } from '../../../schema/inWords.ts';
import type { DuplicationClass } from './classOf.ts';
import type { AreaRelation } from './groundRelations.ts';

/** How alike two partnerships are in each respect, 0 to 1; null where the source does not say. */
export interface Components {
  readonly themes: number | null;
  readonly area: number | null;
  readonly modes: number | null;
  readonly membership: number | null;
  readonly remit: number | null;
}

/** What the sentence on a pair is made of. */
interface Pair {
  readonly names: readonly [string, string];
  readonly score: number;
  readonly components: Components;
  readonly ground: AreaRelation | null;
  readonly class: DuplicationClass | null;
  /** Whether the class rests on their wording alone. */
  readonly byWording: boolean;
  /** Whether one succeeds the other, as far as the source says. */
  readonly succession: boolean;
  /** Names of the topics that both have. */
  readonly topics: readonly string[];
  /** How many organisations sit on both. */
  readonly organisations: number;
}

/** The pair as a sentence to read aloud: how alike, in which respects, what is not stated, what the two are to each other. */
export function pairInWords(pair: Pair): string {
  const { names, score, components } = pair;
  const known = Object.values(components).filter((value) => value !== null).length;
  const unknown = respects.filter(([name]) => components[name] === null).map(([, words]) => words);
  const [a, b] = names;
  const are = `${a} and ${b} are ${score.toFixed(2)} alike in what is stated, ${known} of 5 respects`;
  const stated = knownInWords(pair).join(', ');
  const notStated = unknown.length > 0 ? `; not stated in the source: ${listed(unknown)}` : '';
  const what = pair.class === null ? '' : ` ${classInWords(pair.class, pair.byWording)}`;
  const then = pair.succession ? ' One succeeds the other, so they are no two bodies at one time.' : '';
  return `${are}: ${stated}${notStated}.${what}${then}`;
}

const respects = [
  ['themes', 'topics'],
  ['area', 'ground'],
  ['modes', 'modes of working'],
  ['membership', 'organisations'],
  ['remit', 'wording'],
] as const satisfies readonly (readonly [keyof Components, string])[];

function knownInWords({ components, ground, topics, organisations }: Pair): readonly string[] {
  const { themes, modes, membership, remit } = components;
  const named = topics.length > 0 ? ` (both have ${listed(topics, 5)})` : '';
  return [
    ...(themes === null ? [] : [`topics ${themes.toFixed(2)}${named}`]),
    ...(ground === null ? [] : [`ground ${ground}`]),
    ...(modes === null ? [] : [`modes of working ${modes.toFixed(2)}`]),
    ...(membership === null
      ? []
      : [`organisations ${membership.toFixed(2)} (${counted(organisations, 'sits', 'sit')} on both)`]),
    ...(remit === null ? [] : [`wording ${remit.toFixed(2)}`]),
  ];
}

const classInWords = (is: DuplicationClass, byWording: boolean): string =>
  byWording
    ? `By their wording alone: ${ofClass[is]}`
    : `${ofClass[is].charAt(0).toUpperCase()}${ofClass[is].slice(1)}`;

const ofClass: Readonly<Record<DuplicationClass, string>> = {
  duplicate: 'like work in one tier on the same ground; look whether both are needed.',
  parallel: 'like work in two tiers; no duplicate by itself.',
  nested: 'one is part of the other.',
  complementary: 'they share members, and none of their topics.',
};
