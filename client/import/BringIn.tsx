import { useState } from 'react';
import type { ImportState } from '../../schema/importing.ts';
import { Busy } from './Busy.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { Done } from './Done.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Faults } from './Faults.tsx';
import { Preview } from './Preview.tsx';
import { isBusy, nothingGiven } from './progress.ts';
import type { Importing } from './useImport.ts';

interface Props {
  readonly importing: Importing;
  readonly mostBytes: number;
}

/** What is wrong with what was chosen, before it is sent. */
const wrongWith = (files: readonly File[], mostBytes: number): string | undefined => {
  if (files.length === 0) return 'Choose a file.';
  const size = files.reduce((sum, file) => sum + file.size, 0);
  // Several are packed before they are sent, and may shrink: the server has the last word on those.
  if (files.length > 1 || size <= mostBytes) return undefined;
  return `The file is larger than ${mostBytes / 1024 / 1024} MB. Take it in with “landscape import”, which takes larger ones.`;
};

/** A register on its way in, from the choice of a file to what came of it. */
export const BringIn = ({ importing, mostBytes }: Props) => {
  const { progress, send, accept, cancel, refuse } = importing;
  const [files, setFiles] = useState<readonly File[]>([]);
  const [given, setGiven] = useState(nothingGiven);
  const state = progress.at === 'server' ? progress.state : undefined;
  const error = progress.at === 'choosing' ? progress.error : undefined;
  const unanswered = progress.at === 'server' ? progress.unanswered : undefined;
  return (
    <>
      {unanswered && (
        <div className="govuk-inset-text" role="status">
          {unanswered.message}
        </div>
      )}
      {error && (
        <ErrorSummary title="The file was not sent">
          <p>
            <a
              href="#import-file"
              onClick={(event) => {
                event.preventDefault();
                document.getElementById('import-file')?.focus();
              }}
            >
              {error.message}
            </a>
          </p>
        </ErrorSummary>
      )}
      {state && (
        <CameOf
          state={state}
          onAccept={() => {
            setFiles([]);
            accept();
          }}
          onCancel={cancel}
        />
      )}
      {isBusy(progress) && <Busy progress={progress} onCancel={cancel} />}
      {!isBusy(progress) && state?.is !== 'checked' && (
        <ChooseFile
          files={files}
          onFiles={setFiles}
          given={given}
          onGiven={setGiven}
          asked={state?.is === 'asking' ? state.asks : []}
          error={error?.message}
          mostBytes={mostBytes}
          onSend={() => {
            const wrong = wrongWith(files, mostBytes);
            if (wrong === undefined) send(files, given);
            else refuse(new Error(wrong));
          }}
        />
      )}
    </>
  );
};

interface CameOfProps {
  readonly state: ImportState;
  readonly onAccept: () => void;
  readonly onCancel: () => void;
}

const CameOf = ({ state, onAccept, onCancel }: CameOfProps) => {
  switch (state.is) {
    case 'reading':
    case 'writing':
      return null;
    case 'asking':
      return (
        <ErrorSummary title="The file does not say what it is">
          <p>It was read as “{state.format}”. Say what it leaves open, then check it again.</p>
        </ErrorSummary>
      );
    case 'refused':
      return <Faults faults={state.faults} more={state.more} />;
    case 'checked':
      return (
        <Preview preview={state.preview} isAnew={state.isAnew} onAccept={onAccept} onCancel={onCancel} />
      );
    case 'done':
      return <Done state={state} />;
    case 'cancelled':
      return (
        <div className="govuk-inset-text" role="status">
          Cancelled. Nothing was changed.
        </div>
      );
    case 'failed':
      return (
        <ErrorSummary title="It could not be taken in">
          <p>{state.message}</p>
        </ErrorSummary>
      );
    default:
      return state satisfies never;
  }
};
