import { useId } from 'react';
import type { FieldProps } from './fieldProps.ts';
import { useTypedNumber } from './useTypedNumber.ts';

/** A number within its range. It holds on Enter or when the field is left, so that half a number asks nothing. */
export const NumberOption = (field: FieldProps) => {
  const { facts, label, value } = field;
  const id = useId();
  const { text, fault, type, settle } = useTypedNumber(field, value ?? '');
  return (
    <form
      className={`option${fault === undefined ? '' : ' govuk-form-group--error'}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        settle();
      }}
    >
      <label className="govuk-label option__label" htmlFor={id}>
        {label}
      </label>
      <p className="govuk-hint option__hint" id={`${id}-hint`}>
        {facts.says}
        {facts.localPolicy && !facts.says.startsWith('Local policy') && ' A threshold of local policy.'}
        {facts.default !== null && ` ${facts.default} where left empty.`}
      </p>
      {fault !== undefined && (
        <p className="govuk-error-message" id={`${id}-fault`} role="alert">
          <span className="govuk-visually-hidden">Error:</span> {fault}
        </p>
      )}
      <input
        id={id}
        className={`govuk-input govuk-input--width-5${fault === undefined ? '' : ' govuk-input--error'}`}
        inputMode={facts.type === 'integer' ? 'numeric' : 'decimal'}
        autoComplete="off"
        maxLength={20}
        placeholder={facts.default ?? undefined}
        aria-describedby={`${id}-hint${fault === undefined ? '' : ` ${id}-fault`}`}
        aria-invalid={fault !== undefined}
        value={text}
        onChange={({ target }) => {
          type(target.value);
        }}
        onBlur={settle}
      />
    </form>
  );
};
