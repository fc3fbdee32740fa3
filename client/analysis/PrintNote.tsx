import { dateWords } from '../page/dateWords.ts';
import type { AnalysisFacts, LandscapeAnswer } from '../queries.ts';
import type { AnalysisPage } from './analysisPage.ts';

interface Props {
  readonly landscape: LandscapeAnswer;
  readonly page: AnalysisPage;
  readonly facts: AnalysisFacts;
}

/** What paper has to say that the screen says elsewhere: landscape, date, statuses, measure, sources and address. */
export const PrintNote = ({ landscape, page, facts }: Props) => (
  <div className="print-note">
    <p>
      {landscape.name}, revision {page.revision}, as of {dateWords(page.asOf)}; facts that are{' '}
      {page.statuses.join(', ')}. Measure: {facts.measure} Source of the measure: {facts.source}.
    </p>
    <p>
      Documents:{' '}
      {landscape.sources
        .map(({ name, publisher, date }) => `${name} (${publisher}, ${dateWords(date)})`)
        .join('; ')}
      .
    </p>
    <p>{location.href}</p>
  </div>
);
