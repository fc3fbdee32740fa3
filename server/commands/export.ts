import { Option } from '@commander-js/extra-typings';
import type { Command } from '@commander-js/extra-typings';
import type { Landscape } from '../../schema/landscape.ts';
import { writeDataPackage } from '../../seed/formats/dataPackage.ts';
import { registerOf } from '../../seed/registerOf.ts';
import { withoutPeople } from '../explore/withoutPeople.ts';
import { readLandscape } from '../graph/readLandscape.ts';
import { withDatabase } from '../graph/withDatabase.ts';
import type { CommandContext } from './context.ts';
import { exportJson } from './exportJson.ts';
import { idArgument } from './options.ts';
import { WrongUsage } from './wrongUsage.ts';

const formats = ['json', 'datapackage'] as const;

/** `landscape export ID`: a landscape as JSON, or as the register it was read from. */
export function addExport(program: Command, context: CommandContext): void {
  program
    .command('export')
    .description('print a landscape as JSON, or write it as a folder of CSV tables again')
    .addArgument(idArgument())
    .addOption(
      new Option('--format <format>', 'what to make of it').choices(formats).default('json' as const),
    )
    .option('--out <folder>', 'folder to write a data package into; made where it is not there')
    .addHelpText(
      'after',
      '\nExamples:\n  landscape export leicestershire-2002 --format json > leicestershire.json\n' +
        '  landscape export leicestershire-2002 --format datapackage --out copy\n',
    )
    .action(async (id, { format, out }) => {
      if (format === 'datapackage' && out === undefined)
        throw new WrongUsage('A data package is several files. Name a folder for them with --out.');
      if (format === 'json' && out !== undefined)
        throw new WrongUsage('JSON goes to standard output. Leave --out away, and write "> file.json".');
      const landscape = await visible(id, context);
      if (out === undefined) for (const part of exportJson(landscape)) context.out(part);
      else {
        const files = await writeDataPackage(out, registerOf(landscape));
        for (const file of files) context.out(`${file}\n`);
      }
    });
}

/** The landscape, without its people where this host may not show them. */
async function visible(id: string, { config, log, say, signal }: CommandContext): Promise<Landscape> {
  const read = await withDatabase(
    config(),
    log('warn'),
    (database) => readLandscape(database, id, { signal }),
    {
      say,
      signal,
    },
  );
  if (!read) throw new WrongUsage(`There is no landscape "${id}". "landscape list" shows those there are.`);
  const { landscape } = read;
  if (config().loopback || landscape.landscape.showsPeople) return landscape;
  say(
    `The people of ${id} were left out: they are shown on this machine only. Set HOST to 127.0.0.1 to have them.`,
  );
  return withoutPeople(landscape);
}
