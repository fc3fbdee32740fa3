import type { Command } from '@commander-js/extra-typings';
import { checkRegister } from '../../seed/check.ts';
import type { Checked } from '../../seed/check.ts';
import { readDataPackage } from '../../seed/formats/dataPackage.ts';
import { placeName } from '../../seed/report.ts';
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
    .addHelpText(
      'after',
      '\nExamples:\n  landscape check seed/registers/leicestershire-2002\n  landscape check my-county --format csv > faults.csv\n',
    )
    .action(async (folder, { format }) => {
      const checked = checkRegister(await readDataPackage(folder));
      sayNotices(checked, context);
      if (checked.faults.length === 0) context.say(`${folder} has no faults.`);
      if (checked.faults.length > 0 || format !== 'table') context.out(faultsAs(checked, format));
      if (checked.more > 0) context.say(`… and ${checked.more} faults more.`);
      if (checked.faults.length > 0) context.end(1);
    });
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
