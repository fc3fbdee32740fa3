import { areaRelations } from '../../../schema/analysis/words.ts';
import { oncePer } from '../once.ts';
import type { DuplicationClass } from './classOf.ts';
import { classIn } from './classOf.ts';
import { likenessOfGround, relationOf } from './groundRelations.ts';
import { stated } from './likeness.ts';
import type { LikenessTable } from './likeness.ts';
import { rounding } from './rounding.ts';

/** What pairs are weighed by, and which are asked for. */
export interface Weighing {
  readonly themesWeight: number;
  readonly areaWeight: number;
  readonly modesWeight: number;
  readonly membershipWeight: number;
  readonly remitWeight: number;
  readonly class: DuplicationClass | undefined;
  readonly minScore: number;
  readonly minRemit: number;
}

/** How alike the ground of a pair is, by code; 0 where not stated. */
const groundLikeness = Float64Array.from({ length: areaRelations.length + 1 }, (_, code) => {
  const relation = relationOf(code);
  return relation === undefined ? 0 : likenessOfGround[relation];
});
export const areaAlike = ({ ground }: LikenessTable, at: number): number =>
  groundLikeness[ground[at] ?? 0] ?? 0;

/** Scores of a table, and of which weighing they are. */
interface Kept {
  readonly scores: Float64Array;
  weighing: Weighing | undefined;
}
const keptOf = oncePer((table: LikenessTable): Kept => ({
  scores: new Float64Array(table.a.length),
  weighing: undefined,
}));

/**
 * The score of each pair of a table: the mean of the components that are known, weighted, 0 to 1. NaN for a pair that is not
 * asked for: of another class, below `minScore`, alike in wording only and by less than `minRemit`; or of which nothing
 * that has a weight is known. The array is the table's own, as another of many megabytes for each question would keep the
 * garbage collector busy: it holds until the same table is weighed otherwise.
 */
export function scoresOf(table: LikenessTable, weighing: Weighing): Float64Array {
  const kept = keptOf(table);
  if (kept.weighing !== weighing) weigh(table, weighing, kept.scores);
  kept.weighing = weighing;
  return kept.scores;
}

/** Millions of pairs: what is not known counts 0 in the sum and nothing in the weights. */
function weigh(table: LikenessTable, weighing: Weighing, scores: Float64Array): void {
  const { themes, modes, membership, remit, known } = table;
  const { themesWeight, areaWeight, modesWeight, membershipWeight, remitWeight } = weighing;
  const weights = weightsByKnown(weighing);
  const minRemit = weighing.minRemit - rounding;
  const minScore = weighing.minScore - rounding;
  scores.fill(NaN);
  for (let at = 0; at < scores.length; at += 1) {
    const ofThemes = themes[at] ?? 0;
    const ofMembers = membership[at] ?? 0;
    const ofRemit = remit[at] ?? 0;
    if (ofThemes === 0 && ofMembers === 0 && ofRemit < minRemit) continue;
    const weight = weights[known[at] ?? 0] ?? 0;
    if (weight === 0 || !isOfClass(table, weighing, at)) continue;
    const sum =
      themesWeight * ofThemes +
      areaWeight * areaAlike(table, at) +
      modesWeight * (modes[at] ?? 0) +
      membershipWeight * ofMembers +
      remitWeight * ofRemit;
    const score = Math.min(1, sum / weight);
    if (score >= minScore) scores[at] = score;
  }
}

/** Sum of the weights of the components that are known, by their bits. */
const weightsByKnown = (weighing: Weighing): Float64Array =>
  Float64Array.from(
    { length: 32 },
    (_, bits) =>
      (bits & stated.themes ? weighing.themesWeight : 0) +
      (bits & stated.area ? weighing.areaWeight : 0) +
      (bits & stated.modes ? weighing.modesWeight : 0) +
      (bits & stated.membership ? weighing.membershipWeight : 0) +
      (bits & stated.remit ? weighing.remitWeight : 0),
  );

const isOfClass = ({ classes, remit }: LikenessTable, weighing: Weighing, at: number): boolean =>
  weighing.class === undefined ||
  classIn(classes[at] ?? 0, remit[at] ?? 0, weighing.minRemit) === weighing.class;
