import { dateWords } from '../page/dateWords.ts';
import type { AnalysisFacts, LandscapeAnswer } from '../queries.ts';
import type { AnalysisPage } from './analysisPage.ts';

/** An analysis and what it counted. */
export interface Measured {
  readonly facts: AnalysisFacts;
  readonly page: AnalysisPage;
}

interface Props {
  readonly landscape: LandscapeAnswer;
  readonly measured: readonly Measured[];
}

/** What paper has to say that the screen says elsewhere: landscape, dates, statuses, measures, documents and address. */
export const PrintNote = ({ landscape, measured }: Props) => (
  <div className="print-note">
    {measured.map(({ facts, page }) => (
      <p key={facts.id}>
        {facts.title}: {landscape.name}, revision {page.revision}, as of {dateWords(page.asOf)}; facts that
        are {page.statuses.join(', ')}. Measure: {facts.measure} Source of the measure: {facts.source}.
      </p>
    ))}
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
