import { dateWords } from '../page/dateWords.ts';
import type { LandscapeAnswer } from '../queries.ts';
import { SourcePassages } from './SourcePassages.tsx';

/** The documents of a landscape: who published them, when, under what terms, what the copy at hand lacks, and their passages. */
export const Sources = ({ landscape }: { readonly landscape: LandscapeAnswer }) => (
  <ul className="facts">
    {landscape.sources.map(({ id, name, publisher, date, holes, licence }) => (
      <li key={id} className="fact">
        <p className="govuk-body source__name">
          <strong dir="auto">{name}</strong>. {publisher}, {dateWords(date)}.
          {licence !== null && ` ${licence}`}
        </p>
        {holes !== null && <p className="govuk-inset-text source__holes">{holes}</p>}
        <SourcePassages landscape={landscape.id} source={id} name={name} />
      </li>
    ))}
  </ul>
);
