import { InvalidArgumentError } from '@commander-js/extra-typings';
import type { Command } from '@commander-js/extra-typings';
import { revertLandscape } from '../../seed/revert.ts';
import { keptRevisions, previousOf } from '../graph/keptRevisions.ts';
import type { Database } from '../graph/database.ts';
import { withDatabase } from '../graph/withDatabase.ts';
import type { CommandContext } from './context.ts';
import { idArgument } from './options.ts';
import { NoSuchLandscape, WrongUsage } from './wrongUsage.ts';

/** `landscape revert ID`: back to the revision that was live before; once more, and forward again. */
export function addRevert(program: Command, context: CommandContext): void {
  program
    .command('revert')
    .description('go back to the revision of a landscape that was live before; nothing is deleted')
    .addArgument(idArgument())
    .option(
      '--to <number>',
      'to this revision; "landscape revisions ID" shows those that are kept',
      wholeNumber,
    )
    .addHelpText(
      'after',
      '\nExamples:\n  landscape revert my-county\n  landscape revert my-county --to 3\n\n' +
        'A second time, it goes forward again to the one that it went back from.\n',
    )
    .action(async (id, { to }) => {
      const { config, log, say, signal } = context;
      await withDatabase(config(), log('warn'), (database) => revert(database, id, to, context), {
        say,
        signal,
      });
    });
}

async function revert(
  database: Database,
  id: string,
  wanted: number | undefined,
  { out, signal }: CommandContext,
): Promise<void> {
  const kept = await keptRevisions(database, id, { signal });
  const live = kept.find(({ isLive }) => isLive);
  if (!live) throw new NoSuchLandscape(id);
  const to = wanted ?? previousOf(kept)?.number;
  if (to === undefined)
    throw new WrongUsage(`${id} has no other revision that is kept: there is nothing to go back to.`);
  await revertLandscape(database, id, { from: live.number, to });
  out(
    to === live.number
      ? `${id}: revision ${to} is live already\n`
      : `${id}: revision ${to}, back from ${live.number}\n`,
  );
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Write the number of a revision.');
  return Number(text);
}
