import { counted } from '../../schema/inWords.ts';
import { dateWords } from '../page/dateWords.ts';
import { Status } from '../page/Status.tsx';
import type { LandscapeAnswer } from '../queries.ts';
import { statusMeaning } from '../words.ts';

/** What the landscape is and rests on: shown while nothing is selected. */
export const LandscapePanel = ({ landscape }: { readonly landscape: LandscapeAnswer }) => (
  <>
    <h2 className="govuk-heading-m" id="panel-title" tabIndex={-1}>
      What this rests on
    </h2>
    <p className="govuk-body screen-only">
      Select a body or a line to read every fact about it, and where in the paper it stands.
    </p>
    {landscape.sources.map(({ id, name, publisher, date, holes, licence }) => (
      <section key={id} className="source">
        <h3 className="govuk-heading-s panel__heading">{name}</h3>
        <p className="govuk-body-s">
          {publisher}, {dateWords(date)}
        </p>
        {holes !== null && <p className="govuk-inset-text source__holes">{holes}</p>}
        {licence !== null && <p className="govuk-body-s">{licence}</p>}
      </section>
    ))}
    <h3 className="govuk-heading-s panel__heading">
      {counted(landscape.facts, 'fact', 'facts')}, by how far they are facts
    </h3>
    <ul className="status-counts">
      {landscape.statusCounts.map(({ name, count }) => (
        <li key={name}>
          <span className="status-counts__number">{count}</span> <Status status={name} />
          <span className="status-counts__meaning">{statusMeaning(name)}</span>
        </li>
      ))}
    </ul>
  </>
);
