import type { AnalysisPage } from './analysisPage.ts';
import { completenessInWords } from './completenessInWords.ts';

/** How much of what a measure needs the papers state: "12 of 15 bodies state how often they meet". */
export const Completeness = ({ entries }: { readonly entries: AnalysisPage['completeness'] }) =>
  entries.length === 0 ? null : (
    <ul className="completeness" aria-label="How complete the landscape is for this">
      {completenessInWords(entries).map(({ known, of, says }) => (
        <li key={says}>
          {of > 0 && (
            <>
              <meter className="completeness__meter" min={0} max={of} value={known} aria-hidden="true" />{' '}
            </>
          )}
          {says}
        </li>
      ))}
    </ul>
  );
