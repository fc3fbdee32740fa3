import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import type { Command } from '@commander-js/extra-typings';
import { writeDataPackage } from '../../seed/formats/dataPackage.ts';
import { generateLandscape } from '../../seed/generate/generateLandscape.ts';
import { scales } from '../../seed/generate/scales.ts';
import type { ScaleName } from '../../seed/generate/scales.ts';
import { registerOf } from '../../seed/registerOf.ts';
import { withDatabase } from '../graph/withDatabase.ts';
import type { CommandContext } from './context.ts';
import { write } from './import.ts';

const scaleNames = Object.keys(scales) as readonly ScaleName[];

/** `landscape generate`: a made-up landscape to try things out on, into the graph or into a folder. */
export function addGenerate(program: Command, context: CommandContext): void {
  program
    .command('generate')
    .description('make up a landscape to measure on and try things out; the same for the same scale and seed')
    .addOption(new Option('--scale <scale>', 'how large').choices(scaleNames).default('county' as const))
    .addOption(new Option('--seed <number>', 'what chance begins with').argParser(wholeNumber).default(42))
    .option('--out <folder>', 'write it as a data package into this folder instead of into the graph')
    .addHelpText(
      'after',
      '\nExamples:\n  landscape generate --scale county --seed 42\n  landscape generate --scale five --out made-up\n',
    )
    .action(async ({ scale, seed, out }) => {
      const landscape = generateLandscape(scale, seed);
      if (out !== undefined) {
        for (const file of await writeDataPackage(out, registerOf(landscape))) context.out(`${file}\n`);
        return;
      }
      const { config, log, say, signal } = context;
      await withDatabase(config(), log('warn'), (database) => write(database, landscape, context), {
        say,
        signal,
      });
    });
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Write a whole number from 0 to 999999999.');
  return Number(text);
}
