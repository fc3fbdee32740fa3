import type { Command } from '@commander-js/extra-typings';
import { keptRevisions } from '../graph/keptRevisions.ts';
import { withDatabase } from '../graph/withDatabase.ts';
import type { CommandContext } from './context.ts';
import { idArgument, tableFormat } from './options.ts';
import { tabulate } from './tabulate.ts';
import { NoSuchLandscape } from './wrongUsage.ts';

const columns = ['revision', 'live', 'name', 'date', 'written', 'nodes', 'edges'] as const;

/** `landscape revisions ID`: what can be gone back to. */
export function addRevisions(program: Command, context: CommandContext): void {
  program
    .command('revisions')
    .description(
      'show the revisions of a landscape that are kept: the live one, then which was live last first',
    )
    .addArgument(idArgument())
    .addOption(tableFormat())
    .addHelpText(
      'after',
      '\nExamples:\n  landscape revisions my-county\n  landscape revisions my-county --format json\n',
    )
    .action(async (id, { format }) => {
      const { config, log, say, signal } = context;
      const kept = await withDatabase(
        config(),
        log('warn'),
        (database) => keptRevisions(database, id, { signal }),
        { say, signal },
      );
      if (kept.length === 0) throw new NoSuchLandscape(id);
      const rows = kept.map(({ number, isLive, name, date, writtenAt, nodes, edges }) => ({
        revision: number,
        live: isLive,
        name: name ?? undefined,
        date: date ?? undefined,
        written: writtenAt,
        nodes: nodes ?? undefined,
        edges: edges ?? undefined,
      }));
      context.out(tabulate(rows, columns, format));
    });
}
