import { useId } from 'react';
import type { FieldProps } from './fieldProps.ts';

interface Props extends Omit<FieldProps, 'facts'> {
  readonly facts: Pick<FieldProps['facts'], 'says' | 'default'>;
}

/** A tick for what is or is not so. */
export const YesNoOption = ({ facts, label, value, change }: Props) => {
  const id = useId();
  return (
    <div className="option govuk-checkboxes govuk-checkboxes--small">
      <div className="govuk-checkboxes__item">
        <input
          id={id}
          type="checkbox"
          className="govuk-checkboxes__input"
          aria-describedby={`${id}-hint`}
          checked={(value ?? facts.default) === 'true'}
          onChange={({ target }) => {
            change(String(target.checked));
          }}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
          {label}
        </label>
        <p className="govuk-hint govuk-checkboxes__hint option__hint" id={`${id}-hint`}>
          {facts.says}
        </p>
      </div>
    </div>
  );
};
