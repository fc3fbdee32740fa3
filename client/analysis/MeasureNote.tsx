import { dateWords } from '../page/dateWords.ts';
import type { AnalysisFacts } from '../queries.ts';
import type { AnalysisPage } from './analysisPage.ts';

interface Props {
  readonly facts: AnalysisFacts;
  readonly page: AnalysisPage;
}

/** What paper has to say of figures that the screen says elsewhere: which facts they count, and how they are measured. */
export const MeasureNote = ({ facts, page }: Props) => (
  <div className="print-note">
    <p>
      {facts.title}: facts as of {dateWords(page.asOf)} that are {page.statuses.join(', ')}. Measure:{' '}
      {facts.measure} Source of the measure: {facts.source}.
    </p>
  </div>
);
