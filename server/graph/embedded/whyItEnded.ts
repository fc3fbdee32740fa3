import { readFile } from 'node:fs/promises';
import { consoleLog } from './neo4jProcess.ts';
import { userLog } from './untilListening.ts';

const linesOf = async (file: string): Promise<readonly string[]> => {
  try {
    return (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  } catch {
    return [];
  }
};

/** What its logs say best of why a Neo4j did not start: the innermost cause, else what java printed, else what it ended by. */
export const whyItEnded = async (home: string, end: string): Promise<string> => {
  const printed = await linesOf(consoleLog(home));
  const logged = await linesOf(userLog(home));
  const what =
    printed.findLast((line) => line.startsWith('Caused by:'))?.replace('Caused by: ', '') ??
    logged.slice(-50).findLast((line) => line.includes(' ERROR ')) ??
    printed.slice(0, 2).join(': ');
  return `${(what === '' ? end : what).slice(0, 400)}.`;
};
