import type { Node } from '../../../schema/landscape.ts';
import type { Analysis, Asks, Result } from '../analysis.ts';
import { echoed } from './testimony.ts';
import type { Witness } from './testimony.ts';

/** What of a pair is looked at: what the two are to each other. */
interface Pair extends Result {
  readonly class?: string | null;
}

/**
 * Witness of duplication: pairs among the subjects' partnerships that are called duplicate or nested, or that score as much as
 * local policy calls alike; with one partnership among the subjects, its pairs with any other. The opposite shows where
 * there are several, every two of them are compared, and each pair does different work (complementary).
 */
export const alike = (duplication: Analysis): Witness => {
  const pairsAlike: Asks = { analysis: duplication, given: {} };
  const testify: Witness['testify'] = (heard, { about }, { alikeFrom }) => {
    const partnerships = partnershipsIn(about);
    if (partnerships.size === 0) return { same: [], opposite: [] };
    const pairs: readonly Pair[] = heard(pairsAlike).among?.(partnerships) ?? [];
    const same = pairs.filter(
      (pair) => pair.class === 'duplicate' || pair.class === 'nested' || pair.score >= alikeFrom,
    );
    const all = (partnerships.size * (partnerships.size - 1)) / 2;
    const apart = all > 0 && pairs.length === all && pairs.every((pair) => pair.class === 'complementary');
    return {
      same: same.map((pair) => echoed(duplication.id, pair)),
      opposite: same.length === 0 && apart ? pairs.map((pair) => echoed(duplication.id, pair)) : [],
    };
  };
  return { asks: [pairsAlike], testify };
};

/** Witness of duplication too: partnerships among the subjects that share more organisations than chance would have. */
export const sharing = (overlap: Analysis): Witness => {
  const pairsSharing: Asks = { analysis: overlap, given: { minShared: 1, maxQ: 0.05 } };
  const testify: Witness['testify'] = (heard, { about }) => {
    const partnerships = partnershipsIn(about);
    const pairs = partnerships.size < 2 ? [] : heard(pairsSharing).among?.(partnerships);
    return { same: (pairs ?? []).map((pair) => echoed(overlap.id, pair)), opposite: [] };
  };
  return { asks: [pairsSharing], testify };
};

const partnershipsIn = (about: readonly Node[]): ReadonlySet<string> =>
  new Set(about.filter(({ label }) => label === 'Partnership').map(({ id }) => id));
