import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from '@commander-js/extra-typings';
import { checkRegister } from '../../seed/check.ts';
import type { Checked } from '../../seed/check.ts';
import { readDataPackage } from '../../seed/formats/dataPackage.ts';
import type { Register } from '../../seed/register.ts';
import { placeName } from '../../seed/report.ts';
import { compareWithSources, comparisons } from '../../seed/sources/compareWithSources.ts';
import { readSources } from '../../seed/sources/readSources.ts';
import type { CommandContext } from './context.ts';
import { folderArgument, tableFormat } from './options.ts';
import { tabulate } from './tabulate.ts';
import type { TableFormat } from './tabulate.ts';

/** `landscape check FOLDER`: everything that is wrong with a register, without a database. */
export function addCheck(program: Command, context: CommandContext): void {
  program
    .command('check')
    .description(
      'check a register and report every fault (the first 100) with its place and remedy; needs no database',
    )
    .addArgument(folderArgument())
    .addOption(tableFormat())
    .option('--sources <folder>', 'hold every fact against the texts in this folder that its passages cite')
    .addHelpText(
      'after',
      '\nExamples:\n  landscape check seed/registers/leicestershire-2002\n  landscape check my-county --format csv > faults.csv\n' +
        '  landscape check my-county --sources papers\n',
    )
    .action(async (folder, { format, sources }) => {
      const checked = checkRegister(await readDataPackage(folder));
      sayNotices(checked, context);
      if (checked.register && sources !== undefined) {
        context.say(`${folder} has no faults.`);
        await compare(checked.register, folder, sources, format, context);
      } else tellFaults(checked, folder, format, context);
    });
}

function tellFaults(checked: Checked, folder: string, format: TableFormat, context: CommandContext): void {
  if (checked.faults.length === 0) context.say(`${folder} has no faults.`);
  if (checked.faults.length > 0 || format !== 'table') context.out(faultsAs(checked, format));
  if (checked.more > 0) context.say(`… and ${checked.more} faults more.`);
  if (checked.faults.length > 0) context.end(1);
}

/** Prints of every fact whether it stands in the text that it cites; ends with 1 where one does not and no README says why. */
async function compare(
  register: Register,
  folder: string,
  sources: string,
  format: TableFormat,
  context: CommandContext,
): Promise<void> {
  const readme = await readFile(join(folder, 'README.md'), 'utf8').catch(() => '');
  const facts = compareWithSources(register, await readSources(register, sources), readme);
  const sorted = comparisons.flatMap((result) => facts.filter((fact) => fact.result === result));
  const rows = sorted.map(({ missing, ...fact }) => ({ ...fact, missing: missing.join('; ') }));
  context.out(tabulate(rows, ['result', 'file', 'row', 'id', 'missing'], format));
  const count = (result: string) => facts.filter((fact) => fact.result === result).length;
  context.say(
    `${facts.length} facts: ${comparisons.map((result) => `${count(result)} ${result}`).join(', ')}.`,
  );
  if (count('unmatched') > 0) context.end(1);
}

/** Faults to read, a paragraph each, or as rows. */
export function faultsAs({ faults }: Checked, format: TableFormat): string {
  if (format !== 'table')
    return tabulate(
      faults.map((fault) => ({ ...fault })),
      ['file', 'row', 'column', 'fault', 'remedy'],
      format,
    );
  return faults.map((fault) => `${placeName(fault)}: ${fault.fault} ${fault.remedy}\n`).join('');
}

/** Tells what a reader or check did by itself. */
export function sayNotices({ notices }: Checked, { say }: CommandContext): void {
  for (const notice of notices) say(`${placeName(notice)}: ${notice.notice}`);
}
