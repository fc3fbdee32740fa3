import { useCallback, useRef } from 'react';
import type { GivenField } from '../../schema/importing.ts';
import { GivenFields } from './GivenFields.tsx';
import type { Given } from './progress.ts';
import { useDrop } from './useDrop.ts';

interface Props {
  readonly files: readonly File[];
  readonly onFiles: (files: readonly File[]) => void;
  readonly given: Given;
  readonly onGiven: (given: Given) => void;
  /** What the file that was sent last needs to be told. */
  readonly asked: readonly GivenField[];
  /** What is wrong with what was chosen. */
  readonly error: string | undefined;
  readonly mostBytes: number;
  readonly onSend: () => void;
}

/** A file to bring in: chosen or dropped, several together for a data package. A plain file input does all of it by keyboard. */
export const ChooseFile = ({ files, onFiles, given, onGiven, asked, error, mostBytes, onSend }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  const zone = useRef<HTMLDivElement>(null);
  const isOver = useDrop(
    zone,
    useCallback(
      (dropped) => {
        // The input would go on showing the name of what was chosen before.
        if (input.current) input.current.value = '';
        onFiles(dropped);
      },
      [onFiles],
    ),
  );
  const names = files.map(({ name }) => name);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      <div
        ref={zone}
        className={`govuk-form-group import__drop${isOver ? ' import__drop--over' : ''}${error === undefined ? '' : ' govuk-form-group--error'}`}
      >
        <label className="govuk-label govuk-label--s" htmlFor="import-file">
          Choose a file, or drop it here
        </label>
        <div className="govuk-hint" id="import-file-hint">
          A workbook or JSON that was exported from here (<code>npm run landscape export</code>), a list of
          outside bodies (CSV or Excel), a data package (all its files, or zipped), or Popolo JSON;{' '}
          {mostBytes / 1024 / 1024} MB at most.
        </div>
        {error !== undefined && (
          <p className="govuk-error-message" id="import-file-error">
            <span className="govuk-visually-hidden">Error:</span> {error}
          </p>
        )}
        <input
          ref={input}
          className={`govuk-file-upload${error === undefined ? '' : ' govuk-file-upload--error'}`}
          id="import-file"
          type="file"
          multiple
          aria-describedby={`import-file-hint${error === undefined ? '' : ' import-file-error'}`}
          onChange={({ target }) => {
            onFiles([...(target.files ?? [])]);
          }}
        />
        <p className="govuk-body-s import__chosen" role="status">
          {names.length === 0 ? 'No file chosen yet.' : `To be checked: ${names.join(', ')}`}
        </p>
      </div>
      <GivenFields given={given} onChange={onGiven} asked={asked} />
      <button type="submit" className="govuk-button">
        Check the file
      </button>
      <p className="govuk-body-s">
        Nothing is written before you have seen what would change, and accepted it.
      </p>
    </form>
  );
};
