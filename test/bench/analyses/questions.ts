import { changeKinds, gapKinds } from '../../../schema/analysis/words.ts';
import { analyses } from '../../../server/analysis/index.ts';

/** Arguments of the Query field of an analysis, as GraphQL has them, which differ in every round. */
type Arguments = (round: number) => string;

const oneOf = <T>(words: readonly T[], round: number): T => words[round % words.length] as T;

/** Some of these words, others in each round. */
const someOf = (words: readonly string[], round: number): string =>
  `[${words
    .filter((_, at) => (round & (1 << (at % 6))) !== 0 || at === round % words.length)
    .map((word) => word.replaceAll(' ', '_'))
    .join(', ')}]`;

/**
 * What is asked of each analysis once it has answered first: options not asked for before. Those with a heavy part of their
 * own for each choice (`by`, `resolution`, `seed`, `of` of key people) keep that and differ in the rest; where nothing else can be
 * chosen, another page is asked for.
 */
const fresh: Readonly<Record<string, Arguments>> = {
  overlap: (round) =>
    `minShared: ${1 + (round % 4)}, maxQ: ${(round + 1) / 100}, sort: ${oneOf(['q', 'shared', 'jaccard', 'overlap_coefficient'], round)}`,
  duplication: (round) => `themesWeight: ${1 + round / 10}, minRemit: ${0.3 + round / 100}`,
  fatigue: (round) =>
    `of: ${oneOf(['people', 'organisations'], round)}, maxSeats: ${2 + round}, sort: ${oneOf(['seats', 'meetings_a_year'], round)}, offset: ${round}`,
  twoTier: (round) => `county: "area-${1 + (round % 21)}"`,
  gaps: (round) => `kinds: ${someOf(gapKinds, round)}`,
  keyPeople: (round) => `offset: ${100 * round}`,
  stale: (round) => `reviewYears: ${1 + round}, sourcesSince: "${1990 + round}"`,
  change: (round) =>
    `toStatuses: [existing, proposed], kinds: ${someOf(changeKinds, round)}, offset: ${round}`,
  connection: (round) =>
    `from: "person-${1 + ((round * 997) % 100_000)}", to: "organisation-${1 + ((round * 1013) % 100_000)}"`,
  communities: (round) => `offset: ${round % 4}`,
  echo: (round) => `alikeFrom: ${round / 100}`,
};

/** A question of one analysis about a landscape: its first hundred results, in words. */
const question = (analysis: string, landscape: string, options: string): string =>
  `{ ${analysis}(landscape: "${landscape}", first: 100, ${options}) { total results { id score because subjects { id name } } } }`;

/** Questions to one analysis: by round, and the first of them at a date. */
interface Questions {
  readonly id: string;
  readonly of: Arguments;
  readonly at: (asOf: string) => string;
}

/** Questions to each analysis of the registry. */
export const questionsTo = (landscape: string): readonly Questions[] =>
  analyses.map(({ id }) => {
    const options = fresh[id];
    if (!options) throw new Error(`There is no question to ${id} yet: say what differs from round to round.`);
    return {
      id,
      of: (round) => question(id, landscape, options(round)),
      at: (asOf) => question(id, landscape, `${options(0)}, asOf: "${asOf}"`),
    };
  });
