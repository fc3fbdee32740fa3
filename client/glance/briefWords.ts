import { capital, counted, figure, listed } from '../../schema/inWords.ts';
import { topicsInWords } from './lackingTopics.ts';
import type { BetweenGlance, MissingGlance, OverlapsGlance, TwiceGlance } from './glanceQueries.ts';

/** Each part of the page as the sentence that somebody reads who reads nothing else. */

const numberOr = (count: number, one: string, many: string): string =>
  count === 0 ? `no ${one}` : counted(count, one, many);

/** "No pair of partnerships is said to share an organisation." */
export const overlapsInBrief = ({ overlap: { total } }: OverlapsGlance): string =>
  capital(
    `${numberOr(total, 'pair of partnerships is', 'pairs of partnerships are')} said to share an organisation.`,
  );

/** "2 pairs of duplicates in one tier; 3 pairs do like work across the tiers." */
export const twiceInBrief = ({ duplicate, parallel }: TwiceGlance): string =>
  capital(
    `${numberOr(duplicate.total, 'pair', 'pairs')} of duplicates in one tier; ` +
      `${numberOr(parallel.total, 'pair does', 'pairs do')} like work across the tiers.`,
  );

const namedAtMost = 3;

/** By name, for one may stand for several that the source does not name. */
const districtsInBrief = ({ districts, withoutVoice }: BetweenGlance['twoTier']): string => {
  if (districts.length === 0) return 'The source names no district.';
  if (withoutVoice.length === 0) return 'Each district has a voice at the county.';
  const names = withoutVoice.map(({ name }) => name);
  return `Without a voice at the county: ${listed(names, namedAtMost)}.`;
};

/** Where none has a counterpart and none lacks one there is none at all, which is not to be read as well. */
const counterpartsInBrief = (found: BetweenGlance['twoTier']): string => {
  const { withoutCounterpartTotal: without, counterpartsTotal } = found;
  if (without + counterpartsTotal === 0)
    return 'No partnership of the county is among the facts that are counted.';
  return capital(
    `${numberOr(without, 'partnership of the county is', 'partnerships of the county are')} without a counterpart in a district.`,
  );
};

/** Topics by tier, districts without a voice, partnerships without a counterpart: a sentence each. */
export const betweenInBrief = ({ twoTier }: BetweenGlance): string => {
  const { results, total } = twoTier;
  return [
    total === 0 ? 'The source names no topic.' : topicsInWords(results, total),
    districtsInBrief(twoTier),
    counterpartsInBrief(twoTier),
  ].join(' ');
};

/** "5 gaps stated by the review, 5 blank in its tables, 22 worked out by us": side by side, never added up. */
export const missingInBrief = (found: MissingGlance): string =>
  capital(
    `${numberOr(found.stated_by_the_review.total, 'gap', 'gaps')} stated by the review, ` +
      `${figure(found.blank_in_its_table.total)} blank in its tables, ` +
      `${figure(found.worked_out.total)} worked out by us.`,
  );
