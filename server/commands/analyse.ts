import { writeFile } from 'node:fs/promises';
import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import type { Command } from '@commander-js/extra-typings';
import { statuses } from '../../schema/landscape.ts';
import { analyses } from '../analysis/index.ts';
import type { Analysis, ResultColumn } from '../analysis/analysis.ts';
import { BadOption, remedyOf } from '../analysis/options.ts';
import type { OptionRule } from '../analysis/options.ts';
import { answer } from '../answering/answer.ts';
import type { Asked, Given, Page } from '../answering/answer.ts';
import { computeHere } from '../answering/compute.ts';
import { withoutPeople } from '../explore/withoutPeople.ts';
import type { Database } from '../graph/database.ts';
import { readLandscape } from '../graph/readLandscape.ts';
import { withDatabase } from '../graph/withDatabase.ts';
import type { CommandContext } from './context.ts';
import { idArgument, tableFormat } from './options.ts';
import { tabulate } from './tabulate.ts';
import type { AnswerRow, TableFormat } from './tabulate.ts';
import { NoSuchLandscape, WrongUsage } from './wrongUsage.ts';

/** `landscape analyse NAME ID`: an analysis of the registry, as a table to read, as JSON or as CSV. */
export function addAnalyse(program: Command, context: CommandContext): void {
  const analyse = program
    .command('analyse')
    .description('ask an analysis of a landscape: who overlaps, who is stretched, what is missing')
    .addHelpText(
      'after',
      '\nExamples:\n  landscape analyse overlap leicestershire-2002\n' +
        '  landscape analyse fatigue lancaster-2011 --of organisations --format csv\n',
    );
  for (const analysis of analyses) addOne(analyse, analysis, context);
}

function addOne(analyse: Command, analysis: Analysis, context: CommandContext): void {
  const command = analyse
    .command(analysis.id)
    .description(analysis.question)
    .addArgument(idArgument())
    .option('--as-of <date>', 'only what may hold on this date; the date of the landscape where left out')
    .addOption(
      statusOption('--statuses <list>', `only facts of these statuses (${analysis.statuses.join(', ')})`),
    )
    .option('--observers', 'count observers, advisers and those in attendance as members too')
    .option('--first <number>', 'results at most', wholeNumber, 50)
    .option('--offset <number>', 'results left out from the start', wholeNumber, 0)
    .addOption(tableFormat())
    .option('--out <path>', 'file to write into; without it the answer goes to standard output');
  if (analysis.compares) {
    command
      .option('--to-landscape <id>', 'landscape to compare with; the same where left out')
      .option('--to-as-of <date>', "date to compare with; that landscape's own where left out")
      .addOption(statusOption('--to-statuses <list>', 'statuses to compare with; the same where left out'));
  }
  for (const [name, rule] of Object.entries(analysis.options)) command.addOption(optionOf(name, rule));
  command.action(async (id, chosen) => {
    const { format, out, ...asked } = chosen as Asked & Printing;
    const page = await ask(analysis, id, asked, context);
    if (page.said !== null) context.say(page.said);
    for (const { says } of page.completeness) context.say(says);
    await put(printed(analysis, page, format), out, context);
  });
}

interface Printing {
  readonly format: TableFormat;
  readonly out?: string;
}

/** Prints an answer, or writes it into a file and prints the name of that. */
async function put(text: string, file: string | undefined, { out }: CommandContext): Promise<void> {
  if (file === undefined) {
    out(text);
    return;
  }
  await writeFile(file, text);
  out(`${file}\n`);
}

async function ask(
  analysis: Analysis,
  id: string,
  asked: Asked,
  { config, log, say, signal }: CommandContext,
): Promise<Page> {
  const circumstances = { compute: computeHere, today: new Date().toISOString().slice(0, 10), signal };
  const read = async (database: Database, wanted: string): Promise<Given> => {
    const found = await readLandscape(database, wanted, { signal });
    if (!found) throw new NoSuchLandscape(wanted);
    const { landscape } = found;
    const shown = config().loopback || landscape.landscape.showsPeople;
    return shown ? found : { ...found, landscape: withoutPeople(landscape) };
  };
  const { toLandscape } = asked;
  const work = async (database: Database): Promise<Page> => {
    const given = await read(database, id);
    const other = typeof toLandscape === 'string' ? await read(database, toLandscape) : given;
    return answer(analysis, given, asked, circumstances, analysis.compares && other);
  };
  try {
    return await withDatabase(config(), log('warn'), work, { say, signal });
  } catch (error) {
    throw error instanceof BadOption ? new WrongUsage(`--${flagOf(error.option)}: ${error.remedy}`) : error;
  }
}

function printed({ columns }: Analysis, page: Page, format: TableFormat): string {
  if (format === 'json') return `${JSON.stringify(page, whole, 2)}\n`;
  const rows = page.results.map((result): AnswerRow => {
    const own = columns.map(({ name, of }: ResultColumn<never>) => [name, of(result as never) ?? undefined]);
    const subjects = result.subjects.map(({ name }) => name).join(' | ');
    return {
      subjects,
      score: rounded(result.score),
      ...Object.fromEntries(own),
      because: result.because,
    } as AnswerRow;
  });
  return tabulate(rows, ['subjects', 'score', ...columns.map(({ name }) => name), 'because'], format);
}

/** Outputs that are functions are told as they are without arguments; one that needs some (`pair` of two) is for the API. */
const whole = (_name: string, value: unknown): unknown =>
  typeof value === 'function' && value.length === 0 ? (value as () => unknown)() : value;

/** Enough digits to tell scores apart in a table; JSON has them in full. */
const rounded = (score: number): number => Number(score.toPrecision(6));

function optionOf(name: string, rule: OptionRule): Option {
  const flag = `--${flagOf(name)}`;
  if (rule.type === 'yesNo') return new Option(flag, rule.says);
  const policy = rule.localPolicy ? ' (local policy)' : '';
  const option = new Option(
    `${flag} <${rule.type === 'words' ? 'list' : rule.type}>`,
    `${rule.says}${policy}`,
  );
  if ('required' in rule) option.makeOptionMandatory();
  if ('default' in rule) option.default(rule.default);
  return option.argParser((text) => valueOf(rule, text));
}

/** What is typed, as the option's type has it; whether it makes sense is for the analysis to say. */
function valueOf(rule: OptionRule, text: string): unknown {
  switch (rule.type) {
    case 'integer':
    case 'number':
      if (text.trim() === '' || Number.isNaN(Number(text))) throw new InvalidArgumentError(remedyOf(rule));
      return Number(text);
    case 'words':
      return listed(text);
    default:
      return text;
  }
}

const statusOption = (flags: string, says: string): Option =>
  new Option(flags, `${says}, separated by commas`).argParser((text) => {
    const chosen = listed(text);
    const wrong = chosen.find((status) => !(statuses as readonly string[]).includes(status));
    if (wrong !== undefined) throw new InvalidArgumentError(`Give some of ${statuses.join(', ')}.`);
    return chosen;
  });

const listed = (text: string): readonly string[] => text.split(',').map((word) => word.trim());

function wholeNumber(text: string): number {
  if (!/^\d{1,7}$/.test(text)) throw new InvalidArgumentError('Write a whole number from 0 to 9999999.');
  return Number(text);
}

const flagOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
