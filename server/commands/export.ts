import { writeFile } from 'node:fs/promises';
import { Option } from '@commander-js/extra-typings';
import type { Command } from '@commander-js/extra-typings';
import type { Landscape } from '../../schema/landscape.ts';
import { withoutPeople } from '../explore/withoutPeople.ts';
import { exportFormats } from '../export/exportFormats.ts';
import type { ExportFormat } from '../export/exportFormat.ts';
import { readLandscape } from '../graph/readLandscape.ts';
import { withDatabase } from '../graph/withDatabase.ts';
import type { CommandContext } from './context.ts';
import { idArgument } from './options.ts';
import { NoSuchLandscape, WrongUsage } from './wrongUsage.ts';

/** `landscape export ID`: a landscape for other programs, or as the register it was read from. */
export function addExport(program: Command, context: CommandContext): void {
  program
    .command('export')
    .description('write a landscape in a format of other programs, or as a folder of CSV tables again')
    .addArgument(idArgument())
    .addOption(
      new Option('--format <format>', 'what to make of it')
        .choices(exportFormats.map(({ id }) => id))
        .default('json'),
    )
    .option('--out <path>', 'file or folder to write into; without it text goes to standard output')
    .addHelpText(
      'after',
      `\nFormats:\n${exportFormats.map(({ id, says }) => `  ${id.padEnd(16)}${says}\n`).join('')}` +
        '\nExamples:\n  landscape export leicestershire-2002 --format json > leicestershire.json\n' +
        '  landscape export leicestershire-2002 --format datapackage --out copy\n',
    )
    .action(async (id, { format: wanted, out }) => {
      const format = exportFormats.find((one) => one.id === wanted);
      if (!format) throw new WrongUsage(`There is no format "${wanted}".`);
      if (format.into !== 'text' && out === undefined)
        throw new WrongUsage(
          `${format.id} is ${format.into === 'folder' ? 'several files. Name a folder for them' : 'no text. Name a file for it'} with --out.`,
        );
      const landscape = await visible(id, context);
      await put(format, landscape, out, context);
      for (const line of format.leavesOut?.(landscape) ?? []) context.say(line);
    });
}

/** Writes what a format makes of a landscape to where it belongs, and prints the names of the files that it wrote. */
async function put(
  format: ExportFormat,
  landscape: Landscape,
  out: string | undefined,
  context: CommandContext,
): Promise<void> {
  if (out === undefined) {
    if (format.into === 'text') for (const part of format.write(landscape)) context.out(part);
    return;
  }
  if (format.into === 'folder') {
    for (const file of await format.write(landscape, out)) context.out(`${file}\n`);
    return;
  }
  await writeFile(out, await format.write(landscape));
  context.out(`${out}\n`);
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
  if (!read) throw new NoSuchLandscape(id);
  const { landscape } = read;
  if (config().loopback || landscape.landscape.showsPeople) return landscape;
  say(
    `The people of ${id} were left out: they are shown on this machine only. Set HOST to 127.0.0.1 to have them.`,
  );
  return withoutPeople(landscape);
}
