import { ratio, token_sort_ratio } from 'fuzzball';

/** How near two names are, and why. */
export interface Nearness {
  /** 0 to 100, 100 the same words. */
  readonly score: number;
  /** What is the same and what is not, to be read by who has to decide. */
  readonly because: string;
}

/** Below this bodies share words and are other bodies all the same. */
const leastScore = 75;

/** What names are that have the same words. */
export const sameWords: Nearness = {
  score: 100,
  because: 'the same but for capitals, punctuation, order or abbreviations',
};

/** Words that one name may have and the other not, though both are the same body's. */
const fillers = new Set(
  'association authority board bureau city council county foundation limited local nhs partnership plc strategic trust'.split(
    ' ',
  ),
);
/** Words that tell two bodies apart though all the others are the same; no slip of the pen makes one of the other. */
const tellingApart =
  /^(?:.*\d.*|.|i{2,3}|i?v|(?:north|south|east|west|mid)(?:ern)?|(?:north|south)(?:east|west)|upper|lower|inner|outer|central|adults?|children|young|older|chair|vice|deputy)$/;

/** Two words that may be one, misspelt: long enough, beginning alike, a letter or two apart. */
const alike = (a: string, b: string): boolean =>
  a.length > 4 &&
  b.length > 4 &&
  a.charAt(0) === b.charAt(0) &&
  !tellingApart.test(a) &&
  !tellingApart.test(b) &&
  ratio(a, b, { full_process: false }) >= 84;

/** Words of two names set side by side: those misspelt in pairs, and those that only one has. */
interface Aligned {
  readonly common: number;
  readonly pairs: readonly (readonly [string, string])[];
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
}

function align(
  a: readonly string[],
  b: readonly string[],
  isPair: (a: string, b: string) => boolean,
): Aligned {
  const restB = [...b];
  const take = (at: number) => (at < 0 ? undefined : restB.splice(at, 1)[0]);
  const unequal = a.filter((word) => take(restB.indexOf(word)) === undefined);
  const pairs: (readonly [string, string])[] = [];
  const onlyA = unequal.filter((word) => {
    const other = take(restB.findIndex((one) => isPair(word, one)));
    if (other !== undefined) pairs.push([word, other]);
    return other === undefined;
  });
  return { common: a.length - unequal.length, pairs, onlyA, onlyB: restB };
}

const scoreOf = (a: readonly string[], b: readonly string[]): number =>
  token_sort_ratio(a.join(' '), b.join(' '), { full_process: false });

/** How near the names of two bodies are, by their words; undefined where they are two bodies as far as names tell. */
export function compareBodies(a: readonly string[], b: readonly string[]): Nearness | undefined {
  const [initials, all] = a.length === 1 ? [a[0] ?? '', b] : [b[0] ?? '', a];
  if (Math.min(a.length, b.length) === 1 && areInitials(initials, all))
    return { score: 90, because: `"${initials}" are the initials of the other` };
  const { common, pairs, onlyA, onlyB } = align(a, b, alike);
  const left = [...onlyA, ...onlyB];
  const isOneSided = onlyA.length === 0 || onlyB.length === 0;
  if (common + pairs.length === 0 || !isOneSided || !left.every((word) => fillers.has(word)))
    return undefined;
  // "Norfolk" and "Norfolk Trust" have a place in common, which is nothing to go by.
  if (left.length > 0 && common + pairs.length < 2) return undefined;
  const score = scoreOf(a, b);
  return score < leastScore ? undefined : { score, because: inWords(pairs, left) };
}

const areInitials = (word: string, words: readonly string[]): boolean =>
  word.length > 2 &&
  words.length === word.length &&
  words.every((one, at) => one.charAt(0) === word.charAt(at));

/** How near the names of two people are: the same family name, and given names that may be the same. */
export function comparePeople(a: readonly string[], b: readonly string[]): Nearness | undefined {
  const [familyA = '', familyB = ''] = [a.at(-1), b.at(-1)];
  if (familyA !== familyB && !alike(familyA, familyB)) return undefined;
  const [givenA, givenB] = [a.slice(0, -1), b.slice(0, -1)];
  if (givenA.length > 0 && givenB.length > 0 && !isSameGiven(givenA[0] ?? '', givenB[0] ?? ''))
    return undefined;
  const { pairs, onlyA, onlyB } = align(givenA, givenB, isSameGiven);
  // Two middle names that differ are two people.
  if (onlyA.length > 0 && onlyB.length > 0) return undefined;
  const families = familyA === familyB ? [] : [[familyA, familyB] as const];
  return { score: scoreOf(a, b), because: inWords([...families, ...pairs], [...onlyA, ...onlyB]) };
}

/** "J" may be John, and "Jon" too. */
const isSameGiven = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) === 1 && a.charAt(0) === b.charAt(0)) || alike(a, b);

function inWords(pairs: Aligned['pairs'], only: readonly string[]): string {
  const said = [
    ...pairs.map(([a, b]) => `"${a}" is "${b}" in the other`),
    ...(only.length > 0 ? [`only one says "${only.join(' ')}"`] : []),
  ];
  return said.length === 0 ? sameWords.because : said.join('; ');
}
