import type { Command } from '@commander-js/extra-typings';
import { evidenceLabels } from '../../schema/landscape.ts';
import { readRows } from '../graph/database.ts';
import type { Database } from '../graph/database.ts';
import { statement } from '../graph/statement.ts';
import { liveRevisions } from '../graph/liveRevisions.ts';
import { withDatabase } from '../graph/withDatabase.ts';
import type { CommandContext } from './context.ts';
import { tableFormat } from './options.ts';
import { tabulate } from './tabulate.ts';
import type { AnswerRow } from './tabulate.ts';

const columns = ['id', 'name', 'kind', 'publisher', 'date', 'revision', 'nodes', 'edges', 'seats'] as const;

/** `landscape list`: what is in the graph. */
export function addList(program: Command, context: CommandContext): void {
  program
    .command('list')
    .description('show the landscapes in the graph, with the number of their nodes, edges and seats')
    .addOption(tableFormat())
    .addHelpText('after', '\nExamples:\n  landscape list\n  landscape list --format json\n')
    .action(async ({ format }) => {
      const { config, log, say, signal } = context;
      const rows = await withDatabase(config(), log('warn'), (database) => landscapesIn(database, signal), {
        say,
        signal,
      });
      context.out(tabulate(rows, columns, format));
    });
}

async function landscapesIn(database: Database, signal: AbortSignal): Promise<readonly AnswerRow[]> {
  const live = await liveRevisions(database, { signal });
  const counts = await readRows(database, statement('counts'), { evidence: evidenceLabels }, { signal });
  const countOf = new Map(counts.map((row) => [row['revision'], row]));
  return live.map(({ id, name, kind, publisher, date, number, revision }) => {
    const count = (what: string) => Number(countOf.get(revision)?.[what] ?? 0);
    const counted = { nodes: count('nodes'), edges: count('edges'), seats: count('seats') };
    return { id, name, kind, publisher, date, revision: number, ...counted };
  });
}
