import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { consoleLog } from './neo4jProcess.ts';

const linesOf = async (file: string): Promise<readonly string[]> => {
  try {
    return (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  } catch {
    return [];
  }
};

/** The line of its logs that says best why a Neo4j did not start: the innermost cause, else what it ended by. */
export const whyItEnded = async (home: string, end: string): Promise<string> => {
  const printed = await linesOf(consoleLog(home));
  const logged = await linesOf(join(home, 'logs', 'neo4j.log'));
  const line =
    printed.findLast((text) => text.startsWith('Caused by:')) ??
    printed.find((text) => /error|exception/i.test(text)) ??
    logged.slice(-50).findLast((text) => text.includes(' ERROR '));
  return `${(line ?? end).replace(/^Caused by: /, '').slice(0, 400)}.`;
};
