import type { AnalysisPage } from './analysisPage.ts';

type Entry = AnalysisPage['completeness'][number];

/** Six figures in a row are hard to read; programs, which the sentence is for too, want them so. */
const inGroups = (count: number): string => count.toLocaleString('en-GB');

/** "0 of 0 seats name who holds them" as its noun and what would be said of it; the first verb ends the noun. */
const ofNone = /^0 of 0 (.+?) (?:are|have|state|name) /;

const saidOf = ({ known, of, says }: Entry): string => {
  const [, noun] = ofNone.exec(says) ?? [];
  return noun === undefined
    ? says.replace(`${String(known)} of ${String(of)}`, `${inGroups(known)} of ${inGroups(of)}`)
    : `There are no ${noun} among the facts that are counted`;
};

/**
 * How much of what a measure needs the source states, as people read it: "12 of 15 bodies state how often they meet"; where
 * there is nothing to count, that there is none, once.
 */
export const completenessInWords = (entries: readonly Entry[]): readonly Entry[] =>
  entries
    .map((entry) => ({ ...entry, says: saidOf(entry) }))
    .filter(({ says }, at, all) => all.findIndex((other) => other.says === says) === at);
