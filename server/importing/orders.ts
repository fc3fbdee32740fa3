import type { ImportState } from '../../schema/importing.ts';
import type { DatabaseSettings } from '../graph/database.ts';
import type { Upload } from './bringIn.ts';

/** What the process of an import is told to do. */
export type Order =
  | { readonly do: 'read'; readonly access: DatabaseSettings; readonly upload: Upload }
  | { readonly do: 'accept' }
  | { readonly do: 'stop' };

/** What it says: how far it is, or that it broke, which only the log is told in full. */
export type Reply =
  { readonly is: 'state'; readonly state: ImportState } | { readonly is: 'broken'; readonly error: string };

/** Whether nothing more comes after a state. */
export const isFinal = ({ is }: ImportState): boolean =>
  is === 'asking' || is === 'refused' || is === 'done' || is === 'cancelled' || is === 'failed';
