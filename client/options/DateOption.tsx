import { useId, useState } from 'react';

interface Props {
  /** EDTF; undefined: the landscape's own. */
  readonly date: string | undefined;
  /** The landscape's own date, in words. */
  readonly standard: string;
  readonly change: (date: string | undefined) => void;
}

/** The date that facts must touch. It holds when it is sent, so that half a date asks nothing. */
export const DateOption = ({ date, standard, change }: Props) => {
  const id = useId();
  const [text, setText] = useState(date ?? '');
  return (
    <form
      className="filters__group"
      onSubmit={(event) => {
        event.preventDefault();
        change(text.trim() === '' ? undefined : text.trim());
      }}
    >
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        As of a date
      </label>
      <p className="govuk-hint" id={`${id}-hint`}>
        A year, month or day, for example 2002, 2002-05 or 2002-05-31. The paper’s own date is {standard}.
      </p>
      <input
        className="govuk-input govuk-input--width-10"
        id={id}
        aria-describedby={`${id}-hint`}
        value={text}
        maxLength={40}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />{' '}
      <button type="submit" className="govuk-button govuk-button--secondary filters__apply">
        Show this date
      </button>
    </form>
  );
};
