import { useId } from 'react';
import type { FieldProps } from './fieldProps.ts';

interface Props extends FieldProps {
  readonly step: number;
  /** Where the slide ends, if before the greatest that may be typed. */
  readonly reach?: number;
}

/**
 * A number on a slide, which may be typed too. What depends on it follows while it is moved; letting go is the step that
 * Back undoes.
 */
export const SlideOption = ({ facts, label, value, change, step, reach }: Props) => {
  const id = useId();
  const shown = value ?? facts.default ?? '';
  const bounds = { min: facts.least ?? undefined, max: facts.greatest ?? undefined, step };
  const settle = (text: string): void => {
    const isIn = text !== '' && Number(text) >= (facts.least ?? 0) && Number(text) <= (facts.greatest ?? 0);
    change(isIn ? text : undefined);
  };
  return (
    <div className="slide">
      <label className="govuk-label option__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="slide__range"
        type="range"
        {...bounds}
        max={reach ?? bounds.max}
        value={shown}
        onChange={({ target }) => {
          change(target.value, 'quietly');
        }}
        onPointerUp={({ currentTarget }) => {
          settle(currentTarget.value);
        }}
      />
      <input
        key={shown}
        className="govuk-input slide__number"
        type="number"
        aria-label={`${label}, as a number`}
        {...bounds}
        defaultValue={shown}
        onBlur={({ target }) => {
          if (target.value !== shown) settle(target.value);
        }}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') settle(currentTarget.value);
        }}
      />
    </div>
  );
};
