import { useId, useState } from 'react';
import { labelOf } from '../options/labelOf.ts';
import type { OptionFacts } from '../queries.ts';

interface Props {
  readonly facts: OptionFacts;
  /** EDTF; undefined: it is not looked at. */
  readonly date: string | undefined;
  readonly change: (date: string | undefined) => void;
}

/** Since when a source is to speak of a body. It holds when it is sent, so that half a date asks nothing. */
export const SourcesSince = ({ facts, date, change }: Props) => {
  const id = useId();
  const [text, setText] = useState(date ?? '');
  const settle = (): void => {
    const wanted = text.trim();
    if (wanted !== (date ?? '')) change(wanted === '' ? undefined : wanted);
  };
  return (
    <form
      className="option"
      onSubmit={(event) => {
        event.preventDefault();
        settle();
      }}
    >
      <label className="govuk-label option__label" htmlFor={id}>
        {labelOf('stale', facts.name)}
      </label>
      <p className="govuk-hint option__hint" id={`${id}-hint`}>
        {facts.says} A year, month or day; not looked at where left empty.
      </p>
      <input
        id={id}
        className="govuk-input govuk-input--width-10"
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        maxLength={40}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
        }}
        onBlur={settle}
      />
    </form>
  );
};
