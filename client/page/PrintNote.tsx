import type { LandscapeAnswer } from '../queries.ts';
import { dateWords } from './dateWords.ts';

interface Props {
  readonly landscape: LandscapeAnswer;
  /** The date that is looked at (EDTF). */
  readonly date: string;
}

/** What paper has to say of any view that the screen says elsewhere: the landscape and its date, its documents, and the address. */
export const PrintNote = ({ landscape, date }: Props) => (
  <div className="print-note">
    <p>
      {landscape.name}, revision {landscape.revision}, as of {dateWords(date)}. Documents:{' '}
      {landscape.sources
        .map(({ name, publisher, date: published }) => `${name} (${publisher}, ${dateWords(published)})`)
        .join('; ')}
      .
    </p>
    <p>{location.href}</p>
  </div>
);
