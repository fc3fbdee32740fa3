import { givenFields } from '../../schema/importing.ts';
import type { GivenField } from '../../schema/importing.ts';
import type { Given } from './progress.ts';

interface Props {
  readonly given: Given;
  readonly onChange: (given: Given) => void;
  /** Those that the file needs. */
  readonly asked: readonly GivenField[];
}

const fields: Readonly<Record<GivenField, { readonly label: string; readonly hint: string }>> = {
  id: { label: 'Id', hint: 'Lower-case letters, digits and hyphens, for instance norfolk-2026.' },
  name: { label: 'Name', hint: 'What the landscape is to be called.' },
  publisher: {
    label: 'Publisher',
    hint: 'Who answers for what the file says, for instance Norfolk County Council.',
  },
  date: { label: 'Date', hint: 'The day, month or year that it is of: 2026-05-31, 2026-05 or 2026.' },
};

/** What a file may leave open: what it needs is asked, the rest may be said. */
export const GivenFields = ({ given, onChange, asked }: Props) => {
  const others = givenFields.filter((field) => !asked.includes(field));
  const group = (some: readonly GivenField[]) =>
    some.map((field) => (
      <Field
        key={field}
        field={field}
        text={given[field]}
        onChange={(text) => {
          onChange({ ...given, [field]: text });
        }}
      />
    ));
  return (
    <>
      {group(asked)}
      <details className="govuk-details" open={others.some((field) => given[field] !== '')}>
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">What the file does not say itself</span>
        </summary>
        <div className="govuk-details__text">{group(others)}</div>
      </details>
    </>
  );
};

interface FieldProps {
  readonly field: GivenField;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

const Field = ({ field, text, onChange }: FieldProps) => (
  <div className="govuk-form-group">
    <label className="govuk-label" htmlFor={`given-${field}`}>
      {fields[field].label}
    </label>
    <div className="govuk-hint" id={`given-${field}-hint`}>
      {fields[field].hint}
    </div>
    <input
      className={`govuk-input ${field === 'publisher' || field === 'name' ? 'govuk-!-width-two-thirds' : 'govuk-input--width-20'}`}
      id={`given-${field}`}
      aria-describedby={`given-${field}-hint`}
      value={text}
      autoComplete="off"
      spellCheck={false}
      onChange={({ target }) => {
        onChange(target.value);
      }}
    />
  </div>
);
