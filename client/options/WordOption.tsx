import { useId } from 'react';
import { capital } from '../../schema/inWords.ts';
import type { FieldProps } from './fieldProps.ts';
import { spoken } from './optionWords.ts';

/** One word of a list. */
export const WordOption = ({ facts, label, words = {}, value, change }: FieldProps) => {
  const id = useId();
  const chosen = value !== undefined && facts.words.includes(value) ? value : (facts.default ?? '');
  return (
    <div className="option">
      <label className="govuk-label option__label" htmlFor={id}>
        {label}
      </label>
      <p className="govuk-hint option__hint" id={`${id}-hint`}>
        {facts.says}
      </p>
      <select
        id={id}
        className="govuk-select option__select"
        aria-describedby={`${id}-hint`}
        value={chosen}
        onChange={({ target }) => {
          change(target.value === '' ? undefined : target.value);
        }}
      >
        {facts.default === null && <option value="">All</option>}
        {facts.words.map((word) => (
          <option key={word} value={word}>
            {words[word] ?? capital(spoken(word))}
          </option>
        ))}
      </select>
    </div>
  );
};
