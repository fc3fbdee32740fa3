import type { GivenField, ImportState } from '../../schema/importing.ts';

/** What a person says of a file that does not say it itself; blank where nothing. */
export type Given = Readonly<Record<GivenField, string>>;

export const nothingGiven: Given = { id: '', name: '', publisher: '', date: '' };

/** Where a register is on its way in, as far as the page knows. */
export type Progress =
  | { readonly at: 'choosing'; readonly error?: Error }
  | { readonly at: 'sending' }
  | {
      readonly at: 'server';
      readonly token: string;
      readonly state: ImportState;
      /** Why the last question after it was not answered; the server goes on meanwhile. */
      readonly unanswered?: Error;
    };

/** Whether the page waits for the server to get on with it. */
export const isBusy = (progress: Progress): boolean =>
  progress.at === 'sending' ||
  (progress.at === 'server' && (progress.state.is === 'reading' || progress.state.is === 'writing'));
