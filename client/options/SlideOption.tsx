import { useId, useState } from 'react';
import type { FieldProps } from './fieldProps.ts';
import { numberFault } from './numberFault.ts';

interface Props extends FieldProps {
  readonly step: number;
  /** Where the slide ends, if before the greatest that may be typed. */
  readonly reach?: number;
}

/**
 * A number on a slide, which may be typed too. What depends on it follows while it is moved; letting go is the step that
 * Back undoes. What is typed holds on Enter or when the field is left.
 */
export const SlideOption = ({ facts, label, value, change, step, reach }: Props) => {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [fault, setFault] = useState<string>();
  const shown = value ?? facts.default ?? '';
  const bounds = { min: facts.least ?? undefined, max: facts.greatest ?? undefined, step };
  const moved = (text: string, how?: 'quietly'): void => {
    setTyped(undefined);
    setFault(undefined);
    change(text, how);
  };
  const settle = (): void => {
    if (typed === undefined) return;
    const wanted = typed.trim();
    const found = numberFault(wanted, facts);
    setFault(found);
    if (found !== undefined) return;
    setTyped(undefined);
    if (wanted !== shown) change(wanted === '' ? undefined : wanted);
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
        value={typed ?? shown}
        onChange={({ target }) => {
          setTyped(target.value);
        }}
        onBlur={settle}
        onKeyDown={({ key }) => {
          if (key === 'Enter') settle();
        }}
      />
    </div>
  );
};
