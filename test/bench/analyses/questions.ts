import { analyses } from '../../../server/analysis/index.ts';

/** Arguments of the Query field of an analysis, as GraphQL has them, which differ in every round. */
type Arguments = (round: number) => string;

const oneOf = <T>(words: readonly T[], round: number): T => words[round % words.length] as T;

/**
 * What is asked of each analysis once it has answered first: options not asked for before. Those with a heavy part of their
 * own for each choice (`by`, `resolution`) keep that and differ in the rest; where there is little to choose, another page is asked for.
 */
const fresh: Readonly<Record<string, Arguments>> = {
  overlap: (round) =>
    `minShared: ${1 + (round % 4)}, maxQ: ${(round + 1) / 100}, sort: ${oneOf(['q', 'shared', 'jaccard', 'overlap_coefficient'], round)}`,
  duplication: (round) => `themesWeight: ${1 + round / 10}, minRemit: ${0.3 + round / 100}`,
  fatigue: (round) =>
    `of: ${oneOf(['people', 'organisations'], round)}, maxSeats: ${2 + round}, sort: ${oneOf(['seats', 'meetings_a_year'], round)}, offset: ${round}`,
  twoTier: (round) => `county: "area-${1 + (round % 21)}"`,
  gaps: (round) => `offset: ${round}`,
  keyPeople: (round) => `offset: ${round}`,
  stale: (round) => `reviewYears: ${1 + round}, sourcesSince: "${1990 + round}"`,
  change: (round) => `toStatuses: [existing, proposed], offset: ${round}`,
  connection: (round) =>
    `from: "person-${1 + ((round * 997) % 100_000)}", to: "organisation-${1 + ((round * 1013) % 100_000)}"`,
  communities: (round) => `offset: ${round}`,
  echo: (round) => `offset: ${round}`,
};

/** A question of one analysis about a landscape: its first hundred results, in words. */
const question = (analysis: string, landscape: string, options: string): string =>
  `{ ${analysis}(landscape: "${landscape}", first: 100, ${options}) { total results { id score because subjects { id name } } } }`;

/** A question to each analysis of the registry, by round. */
export const questionsTo = (landscape: string): readonly { readonly id: string; readonly of: Arguments }[] =>
  analyses.map(({ id }) => {
    const options = fresh[id];
    if (!options) throw new Error(`There is no question to ${id} yet: say what differs from round to round.`);
    return { id, of: (round) => question(id, landscape, options(round)) };
  });
