import { CommanderError } from '@commander-js/extra-typings';
import { Neo4jError } from 'neo4j-driver';
import {
  ImportTakenOver,
  ImportUnderWay,
  LandscapeMoved,
  RevisionNotKept,
} from '../../seed/writing/errors.ts';
import { TooLargeForWorkbook } from '../export/workbook/errors.ts';
import { StartError } from '../graph/startError.ts';
import type { ExitCode } from './context.ts';
import { WrongUsage } from './wrongUsage.ts';

/** What an error means to who typed the command. */
export interface Outcome {
  readonly code: ExitCode;
  /** What to tell; absent where it has been told. */
  readonly message?: string;
}

/** How a command ends that threw; undefined for a fault of ours. */
export function outcomeOf(error: unknown): Outcome | undefined {
  if (error instanceof CommanderError) return { code: error.exitCode === 0 ? 0 : 2 };
  if (error instanceof WrongUsage || error instanceof TooLargeForWorkbook)
    return { code: 2, message: error.message };
  if (error instanceof StartError) return { code: error.exitCode, message: error.message };
  if (lostRaces.some((lost) => error instanceof lost)) return { code: 1, message: (error as Error).message };
  if (error instanceof RevisionNotKept) return { code: 2, message: error.message };
  if (error instanceof Neo4jError && unreachable.has(error.code))
    return {
      code: 3,
      message: `The database went away (${error.code}). Start it again, then repeat the command.`,
    };
  if (error instanceof Error && error.name === 'AbortError')
    return { code: 1, message: 'Stopped. Nothing was changed.' };
  return undefined;
}

/** What another did at the same time, or did not leave room for. */
const lostRaces = [ImportUnderWay, ImportTakenOver, LandscapeMoved] as const;

const unreachable = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
]);
