import { Command } from '@commander-js/extra-typings';
import { addAnalyse } from './analyse.ts';
import { addCheck } from './check.ts';
import type { CommandContext } from './context.ts';
import { addExport } from './export.ts';
import { addGenerate } from './generate.ts';
import { addImport } from './import.ts';
import { addList } from './list.ts';
import { addReset } from './reset.ts';
import { addRevert } from './revert.ts';
import { addRevisions } from './revisions.ts';
import { addServe } from './serve.ts';

/** The command line, ready to parse arguments. Throws commander's own error for `--help` and for wrong usage. */
export function commandLine(context: CommandContext): Command {
  const program = new Command('landscape')
    .description('Who works with whom: registers into the graph and out again.')
    .exitOverride()
    .showHelpAfterError('Add --help to see what can be asked for.')
    .configureOutput({
      writeOut: context.out,
      writeErr: (text) => {
        context.say(text.trimEnd());
      },
    })
    .addHelpText(
      'after',
      '\nExamples:\n  npm run landscape -- list\n  npm run landscape -- check my-county\n' +
        '  npm run landscape -- import my-county --dry-run\n' +
        '  npm run --silent landscape -- export leicestershire-2002 --format json > leicestershire.json\n\n' +
        'A command uses the database of a running server, or starts one for itself. It ends with 0 when done,\n' +
        '1 when faults were found, 2 for wrong usage and 3 when the database cannot be reached.\n',
    );
  for (const add of [
    addServe,
    addImport,
    addExport,
    addAnalyse,
    addList,
    addCheck,
    addRevisions,
    addRevert,
    addReset,
    addGenerate,
  ])
    add(program, context);
  return program;
}
