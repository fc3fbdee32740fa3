import { Argument, Option } from '@commander-js/extra-typings';
import type { Command } from '@commander-js/extra-typings';
import type { Landscape } from '../../schema/landscape.ts';
import { checkRegister } from '../../seed/check.ts';
import { diff } from '../../seed/diff.ts';
import { importFormatOf, importFormats } from '../../seed/formats/importFormats.ts';
import { landscapeOf } from '../../seed/landscapeOf.ts';
import { createSchema, writeLandscape } from '../../seed/write.ts';
import type { Progress } from '../../seed/write.ts';
import type { Database } from '../graph/database.ts';
import { readLandscape } from '../graph/readLandscape.ts';
import { withDatabase } from '../graph/withDatabase.ts';
import { faultsAs, sayNotices } from './check.ts';
import type { CommandContext } from './context.ts';
import { describeDifference } from './describeDifference.ts';
import { WrongUsage } from './wrongUsage.ts';

/** `landscape import PATH`: makes the graph say what a register says, all or nothing. */
export function addImport(program: Command, context: CommandContext): void {
  program
    .command('import')
    .description('check a register and make the graph say what it says, removals too: all or nothing')
    .addArgument(new Argument('<path>', 'folder or file of a register'))
    .addOption(
      new Option('--format <format>', 'what it is; found out by what it holds where left away').choices(
        importFormats.map(({ id }) => id),
      ),
    )
    .option('--dry-run', 'change nothing, and print what would change')
    .option('--id <id>', 'id of the landscape, for a file that names none')
    .option('--name <name>', 'its name')
    .option('--publisher <publisher>', 'who answers for what the file says')
    .option('--date <date>', 'the date that it is of: 2026, 2026-11 or 2026-11-23')
    .addHelpText(
      'after',
      `\nFormats:\n${importFormats.map(({ id, says }) => `  ${id.padEnd(16)}${says}\n`).join('')}` +
        '\nExamples:\n  landscape import my-county\n  landscape import my-county --dry-run\n\n' +
        'A register that has faults is not imported; every fault is named at once.\n',
    )
    .action(async (path, { format: wanted, dryRun, ...given }) => {
      const format = await importFormatOf(path, wanted);
      if (!format)
        throw new WrongUsage(
          `${path} is of no format that can be told by what it holds. Name one with --format: ${importFormats.map(({ id }) => id).join(', ')}.`,
        );
      const checked = checkRegister(await format.read(path, given));
      sayNotices(checked, context);
      if (!checked.register) {
        context.say(`${path} was not imported. Correct this first:`);
        for (const line of faultsAs(checked, 'table').trimEnd().split('\n')) context.say(line);
        if (checked.more > 0) context.say(`… and ${checked.more} faults more.`);
        context.end(1);
        return;
      }
      const landscape = landscapeOf(checked.register);
      await withDatabase(
        context.config(),
        context.log('warn'),
        (database) => (dryRun ? compare(database, landscape, context) : write(database, landscape, context)),
        { say: context.say, signal: context.signal },
      );
    });
}

async function compare(database: Database, landscape: Landscape, context: CommandContext): Promise<void> {
  const read = await readLandscape(database, landscape.landscape.id, { signal: context.signal });
  context.out(describeDifference(diff(read?.landscape, landscape)));
  context.say('Nothing was changed: this was a dry run.');
}

/** Writes a landscape and prints what came of it. */
export async function write(
  database: Database,
  landscape: Landscape,
  context: CommandContext,
): Promise<void> {
  const { id } = landscape.landscape;
  await createSchema(database);
  const { revision, changed } = await writeLandscape(database, landscape, {
    signal: context.signal,
    onProgress: ({ written, total }: Progress) => {
      context.progress(`${id}: ${written} of ${total} nodes and edges`);
    },
  });
  context.progress('');
  const size = `${landscape.nodes.length} nodes, ${landscape.edges.length} edges`;
  context.out(
    changed
      ? `${id}: revision ${revision}, ${size}\n`
      : `${id}: revision ${revision} says this already, ${size}\n`,
  );
}
