import { useId } from 'react';
import type { FieldProps } from './fieldProps.ts';
import { useTypedNumber } from './useTypedNumber.ts';

interface Props extends FieldProps {
  readonly step: number;
  /** Where the slide ends, if before the greatest that may be typed. */
  readonly reach?: number;
}

/**
 * A number on a slide, which may be typed too. What depends on it follows while it is moved; letting go is the step that
 * Back undoes. What is typed holds on Enter or when the field is left.
 */
export const SlideOption = ({ step, reach, ...field }: Props) => {
  const { facts, label, value, change } = field;
  const id = useId();
  const shown = value ?? facts.default ?? '';
  const { text, fault, type, drop, settle } = useTypedNumber(field, shown);
  const bounds = { min: facts.least ?? undefined, max: facts.greatest ?? undefined, step };
  const moved = (to: string, how?: 'quietly'): void => {
    drop();
    change(to, how);
  };
  return (
    <div className="slide">
      <label className="govuk-label option__label" htmlFor={id}>
        {label}
      </label>
      {fault !== undefined && (
        <p className="govuk-error-message slide__fault" id={`${id}-fault`} role="alert">
          <span className="govuk-visually-hidden">Error:</span> {fault}
        </p>
      )}
      <input
        id={id}
        className="slide__range"
        type="range"
        {...bounds}
        max={reach ?? bounds.max}
        value={shown}
        onChange={({ target }) => {
          moved(target.value, 'quietly');
        }}
        onPointerUp={({ currentTarget }) => {
          moved(currentTarget.value);
        }}
      />
      <input
        className={`govuk-input slide__number${fault === undefined ? '' : ' govuk-input--error'}`}
        inputMode={facts.type === 'integer' ? 'numeric' : 'decimal'}
        autoComplete="off"
        maxLength={20}
        aria-label={`${label}, as a number`}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        aria-invalid={fault !== undefined}
        value={text}
        onChange={({ target }) => {
          type(target.value);
        }}
        onBlur={settle}
        onKeyDown={({ key }) => {
          if (key === 'Enter') settle();
        }}
      />
    </div>
  );
};
