import type { Command } from '@commander-js/extra-typings';
import { removeLandscape } from '../../seed/write.ts';
import { liveRevision } from '../graph/liveRevisions.ts';
import type { Database } from '../graph/database.ts';
import { withDatabase } from '../graph/withDatabase.ts';
import type { CommandContext } from './context.ts';
import { idArgument } from './options.ts';
import { NoSuchLandscape, WrongUsage } from './wrongUsage.ts';

/** `landscape reset ID`: removes a landscape with its history, after asking. */
export function addReset(program: Command, context: CommandContext): void {
  program
    .command('reset')
    .description(
      'remove a landscape and its earlier revisions; one that ships is loaded anew at the next start',
    )
    .addArgument(idArgument())
    .option('--yes', 'do not ask')
    .addHelpText('after', '\nExamples:\n  landscape reset my-county\n  landscape reset my-county --yes\n')
    .action(async (id, { yes }) => {
      const { config, log, say, signal } = context;
      await withDatabase(config(), log('warn'), (database) => reset(database, id, yes === true, context), {
        say,
        signal,
      });
    });
}

async function reset(
  database: Database,
  id: string,
  isSure: boolean,
  { ask, out, end, signal }: CommandContext,
): Promise<void> {
  const live = await liveRevision(database, id, { signal });
  if (!live) throw new NoSuchLandscape(id);
  if (!isSure) {
    const answer = await ask(`Remove "${live.name}" with all its revisions? Type its id (${id}) to do so: `);
    if (answer === undefined)
      throw new WrongUsage('Nobody is there to ask. Add --yes to remove it without a question.');
    if (answer.trim() !== id) {
      out(`${id}: kept\n`);
      end(1);
      return;
    }
  }
  await removeLandscape(database, id);
  out(`${id}: removed\n`);
}
