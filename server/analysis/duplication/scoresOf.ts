import type { DuplicationClass } from './classOf.ts';
import { classIn } from './classOf.ts';
import { likenessOfGround, relationOf } from './groundRelations.ts';
import type { LikenessTable } from './likeness.ts';

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

/** How alike the ground of a pair is, by code; NaN where not stated. */
const groundLikeness = Float64Array.from({ length: 5 }, (_, code) => {
  const relation = relationOf(code);
  return relation === undefined ? NaN : likenessOfGround[relation];
});
export const areaAlike = ({ ground }: LikenessTable, at: number): number =>
  groundLikeness[ground[at] ?? 0] ?? NaN;

/** What adding fractions may be short of. */
const rounding = 1e-12;

/**
 * The score of each pair of a table: the mean of the components that are known, weighted, 0 to 1. NaN for a pair that is not
 * asked for: of another class, below `minScore`, alike in wording only and by less than `minRemit`; or of which nothing
 * that has a weight is known.
 */
export function scoresOf(table: LikenessTable, weighing: Weighing): Float64Array {
  const scores = new Float64Array(table.a.length);
  for (let at = 0; at < scores.length; at += 1) {
    const score = isAskedFor(table, weighing, at) ? scoreOf(table, weighing, at) : NaN;
    scores[at] = score >= weighing.minScore - rounding ? score : NaN;
  }
  return scores;
}

function isAskedFor(table: LikenessTable, weighing: Weighing, at: number): boolean {
  const remit = table.remit[at] ?? NaN;
  const comparedAnyway = (table.themes[at] ?? NaN) > 0 || (table.membership[at] ?? NaN) > 0;
  if (!comparedAnyway && !(remit >= weighing.minRemit - rounding)) return false;
  if (weighing.class === undefined) return true;
  return classIn(table.classes[at] ?? 0, remit, weighing.minRemit) === weighing.class;
}

function scoreOf(table: LikenessTable, weighing: Weighing, at: number): number {
  const themes = table.themes[at] ?? NaN;
  const area = areaAlike(table, at);
  const modes = table.modes[at] ?? NaN;
  const membership = table.membership[at] ?? NaN;
  const remit = table.remit[at] ?? NaN;
  let sum = 0;
  let weights = 0;
  if (themes >= 0) {
    sum += weighing.themesWeight * themes;
    weights += weighing.themesWeight;
  }
  if (area >= 0) {
    sum += weighing.areaWeight * area;
    weights += weighing.areaWeight;
  }
  if (modes >= 0) {
    sum += weighing.modesWeight * modes;
    weights += weighing.modesWeight;
  }
  if (membership >= 0) {
    sum += weighing.membershipWeight * membership;
    weights += weighing.membershipWeight;
  }
  if (remit >= 0) {
    sum += weighing.remitWeight * remit;
    weights += weighing.remitWeight;
  }
  return weights > 0 ? Math.min(1, sum / weights) : NaN;
}
