import type { Command } from '@commander-js/extra-typings';
import type { CommandContext } from './context.ts';

/** `landscape serve`: page and API, until it is told to stop. */
export function addServe(program: Command, context: CommandContext): void {
  program
    .command('serve')
    .description(
      'serve page and API, with a database of its own unless NEO4J_URI names one; Ctrl-C stops both',
    )
    .addHelpText('after', '\nExamples:\n  landscape serve\n  PORT=8080 landscape serve\n')
    .action(async () => {
      // Loaded only here: a server has a great deal to load, and the other commands need none of it.
      const { serve } = await import('../serve.ts');
      const config = context.config();
      await serve(config, {
        log: context.log(config.logLevel),
        say: (line) => {
          context.out(`${line}\n`);
        },
        signal: context.signal,
      });
    });
}
