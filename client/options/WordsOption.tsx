import { useId } from 'react';
import { capital } from '../../schema/inWords.ts';
import type { FieldProps } from './fieldProps.ts';
import { spoken } from './optionWords.ts';

/** Some words of a list; all of them where none is ticked. */
export const WordsOption = ({ facts, label, value, change }: FieldProps) => {
  const id = useId();
  const chosen = value?.split(',') ?? [];
  return (
    <fieldset className="govuk-fieldset option" aria-describedby={`${id}-hint`}>
      <legend className="govuk-fieldset__legend option__label">{label}</legend>
      <p className="govuk-hint option__hint" id={`${id}-hint`}>
        {facts.says}
      </p>
      <div className="govuk-checkboxes govuk-checkboxes--small option__words">
        {facts.words.map((word) => (
          <div key={word} className="govuk-checkboxes__item">
            <input
              className="govuk-checkboxes__input"
              id={`${id}-${word}`}
              type="checkbox"
              checked={chosen.includes(word)}
              onChange={() => {
                const next = facts.words.filter((one) => (one === word) !== chosen.includes(one));
                change(next.length === 0 ? undefined : next.join(','));
              }}
            />
            <label className="govuk-label govuk-checkboxes__label" htmlFor={`${id}-${word}`}>
              {capital(spoken(word))}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
};
