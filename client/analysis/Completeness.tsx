import type { AnalysisPage } from './analysisPage.ts';

/** Six figures in a row are hard to read; programs, which the sentence is for too, want them so. */
const inGroups = (count: number): string => count.toLocaleString('en-GB');

/** How much of what a measure needs the papers state: "12 of 15 bodies state how often they meet". */
export const Completeness = ({ entries }: { readonly entries: AnalysisPage['completeness'] }) =>
  entries.length === 0 ? null : (
    <ul className="completeness" aria-label="How complete the landscape is for this">
      {entries.map(({ known, of, says }) => (
        <li key={says}>
          <meter
            className="completeness__meter"
            min={0}
            max={Math.max(of, 1)}
            value={known}
            aria-hidden="true"
          />{' '}
          {says.replace(`${known} of ${of}`, `${inGroups(known)} of ${inGroups(of)}`)}
        </li>
      ))}
    </ul>
  );
