import { Argument, Option } from '@commander-js/extra-typings';
import type { Command } from '@commander-js/extra-typings';
import type { Landscape } from '../../schema/landscape.ts';
import { withPauses } from '../../schema/steps/withPauses.ts';
import { checkRegister } from '../../seed/check.ts';
import type { Checked } from '../../seed/check.ts';
import { diff } from '../../seed/diff.ts';
import type { GivenRecord, ImportFormat } from '../../seed/formats/importFormat.ts';
import { importFormatOf, importFormats } from '../../seed/formats/importFormats.ts';
import { landscapeOf } from '../../seed/landscapeOf.ts';
import { keepSettlements } from '../../seed/names/keptSettlements.ts';
import type { NearNames } from '../../seed/names/nearNamesInSteps.ts';
import type { Settlement } from '../../seed/names/settlement.ts';
import type { Register } from '../../seed/register.ts';
import { createSchema, writeLandscape } from '../../seed/write.ts';
import type { Progress } from '../../seed/write.ts';
import type { Database } from '../graph/database.ts';
import { readLandscape } from '../graph/readLandscape.ts';
import { withDatabase } from '../graph/withDatabase.ts';
import { faultsAs, sayNotices } from './check.ts';
import type { CommandContext } from './context.ts';
import { describeDifference } from './describeDifference.ts';
import { settleNames, tellNear } from './settleNames.ts';
import type { NameOptions } from './settleNames.ts';
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
    .option('--suggest <file>', 'write pairs of near names into this CSV file, to be decided')
    .option(
      '--aliases <file>',
      'CSV of decisions on near names: keep, other, decision (same, different, open), note',
    )
    .addHelpText(
      'after',
      `\nFormats:\n${importFormats.map(({ id, says }) => `  ${id.padEnd(16)}${says}\n`).join('')}` +
        '\nExamples:\n  landscape import my-county\n  landscape import my-county.xlsx --dry-run\n' +
        '  landscape import outside-bodies.csv --id norfolk-2026 --publisher "Norfolk County Council" --date 2026-05 --dry-run\n' +
        '  landscape import my-county --suggest near.csv\n  landscape import my-county --aliases near.csv\n\n' +
        'A register that has faults is not imported; every fault is named at once.\n',
    )
    .action(async (path, { format: wanted, dryRun, suggest, aliases, ...given }) => {
      let register = await checkedRegister(await formatOf(path, wanted), path, given, context);
      if (!register) return;
      const names = { ...(suggest !== undefined && { suggest }), ...(aliases !== undefined && { aliases }) };
      await withDatabase(
        context.config(),
        context.log('warn'),
        async (database) => {
          const settled = register && (await settledLandscape(database, register, names, path, context));
          // Of a national register it would be a third of all that is kept in memory while it is written.
          register = undefined;
          if (!settled) return;
          const making = dryRun
            ? compare(database, settled.landscape, context)
            : accept(database, settled, context);
          // Near names change nothing, and the importer waits for the database a third of the time. Nobody stops them: a write
          // that is stopped gives its place back first, and only its end may end both.
          const [near] = await Promise.all([withPauses(settled.undecided), making]);
          await tellNear(near, names, context);
        },
        { say: context.say, signal: context.signal },
      );
    });
}

/** What a file says, checked; undefined where it has faults, which are told. */
async function checkedRegister(
  format: ImportFormat,
  path: string,
  given: GivenRecord,
  context: CommandContext,
): Promise<Register | undefined> {
  const checked = checkRegister(await format.read(path, given));
  sayNotices(checked, context);
  if (!checked.register) refuse(path, checked, context);
  return checked.register;
}

/** What is to be written, what was said of near names, and what finds those that are open. */
interface SettledLandscape {
  readonly landscape: Landscape;
  readonly said: readonly Settlement[];
  readonly undecided: Generator<undefined, NearNames>;
}

/** The graph that a register states with what was settled of near names; undefined where that makes faults, which are told. */
async function settledLandscape(
  database: Database,
  register: Register,
  names: NameOptions,
  path: string,
  context: CommandContext,
): Promise<SettledLandscape | undefined> {
  const { checked, said, undecided } = await settleNames(database, register, names, context);
  sayNotices(checked, context);
  if (checked.register && undecided) return { landscape: landscapeOf(checked.register), said, undecided };
  refuse(path, checked, context);
  return undefined;
}

async function formatOf(path: string, wanted: string | undefined): Promise<ImportFormat> {
  const format = await importFormatOf(path, wanted);
  if (format) return format;
  throw new WrongUsage(
    `What kind of file ${path} is cannot be told from what it holds. Name one with --format: ${importFormats.map(({ id }) => id).join(', ')}.`,
  );
}

function refuse(path: string, checked: Checked, context: CommandContext): void {
  context.say(`${path} was not imported. Correct this first:`);
  for (const line of faultsAs(checked, 'table').trimEnd().split('\n')) context.say(line);
  if (checked.more > 0) context.say(`… and ${checked.more} faults more.`);
  context.end(1);
}

async function compare(database: Database, landscape: Landscape, context: CommandContext): Promise<void> {
  const read = await readLandscape(database, landscape.landscape.id, { signal: context.signal });
  context.out(describeDifference(diff(read?.landscape, landscape)));
  context.say('Nothing was changed: this was a dry run.');
}

async function accept(
  database: Database,
  { landscape, said }: SettledLandscape,
  context: CommandContext,
): Promise<void> {
  await write(database, landscape, context);
  await keepSettlements(database, landscape.landscape.id, said);
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
