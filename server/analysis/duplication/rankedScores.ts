/** Bins that scores are counted in: a power of two, so that their bounds are exact. */
const bins = 4096;

/** Scores in order, as far as they are asked for. */
export interface RankedScores {
  /** How many scores there are. */
  readonly total: number;
  /** Places of the scores from rank `offset` on, `first` at most: highest first, and then by place. */
  readonly page: (offset: number, first: number) => readonly number[];
}

/**
 * Ranks scores from 0 to 1; NaN is no score. They are counted in bins, so that only the bins that a page falls into have to
 * be sorted: linear, however far the offset.
 */
export function rankedScores(scores: Float64Array): RankedScores {
  const counts = new Int32Array(bins);
  let total = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] ?? NaN;
    if (!(score >= 0)) continue;
    const bin = Math.min(bins - 1, Math.floor(score * bins));
    counts[bin] = (counts[bin] ?? 0) + 1;
    total += 1;
  }
  return { total, page: (offset, first) => pageOf(scores, counts, offset, first) };
}

function pageOf(scores: Float64Array, counts: Int32Array, offset: number, first: number): readonly number[] {
  let [above, top] = [0, bins];
  while (top > 0 && above + (counts[top - 1] ?? 0) <= offset) above += counts[--top] ?? 0;
  let [within, bottom] = [above, top];
  while (bottom > 0 && within < offset + first) within += counts[--bottom] ?? 0;
  const low = bottom / bins;
  const high = top === bins ? Infinity : top / bins;
  const found: number[] = [];
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] ?? NaN;
    if (score >= low && score < high) found.push(at);
  }
  found.sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other);
  return found.slice(offset - above, offset - above + first);
}
