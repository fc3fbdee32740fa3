import type { AnalysisPage } from '../analysis/analysisPage.ts';
import { completenessInWords } from '../analysis/completenessInWords.ts';

type Entries = AnalysisPage['completeness'];

/** Share that is known, 0 to 1; what there is none of is no less known than anything else. */
const shareOf = ({ known, of }: Entries[number]): number => (of === 0 ? 1 : known / of);

/** What a figure rests on least: "0 of 27 partnerships state topics". Undefined where nothing is said of it; the first of several alike. */
export const weakest = (entries: Entries): string | undefined => {
  const least = Math.min(...entries.map(shareOf));
  return completenessInWords(entries).find((entry) => shareOf(entry) === least)?.says;
};
