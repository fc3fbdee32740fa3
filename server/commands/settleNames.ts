import { writeFile } from 'node:fs/promises';
import { writeCsv } from '../../seed/formats/csv.ts';
import type { Near, NearNames } from '../../seed/names/nearNamesInSteps.ts';
import { aliasColumns } from '../../seed/names/readAliases.ts';
import type { Settlement } from '../../seed/names/settlement.ts';
import type { Register } from '../../seed/register.ts';
import type { Database } from '../graph/database.ts';
import { settleRegister } from '../importing/settleRegister.ts';
import type { Settled } from '../importing/settleRegister.ts';
import type { CommandContext } from './context.ts';

/** What a person gives to an import about near names. */
export interface NameOptions {
  /** A CSV file of decisions. */
  readonly aliases?: string;
  /** Where to write the pairs that are still to be decided. */
  readonly suggest?: string;
}

/** Near pairs that are told; the rest are too many to read between other lines. */
const mostTold = 20;

/** Applies what was settled of near names, and tells what was. */
export async function settleNames(
  database: Database,
  register: Register,
  { aliases }: NameOptions,
  context: CommandContext,
): Promise<Settled> {
  const options = { signal: context.signal, ...(aliases !== undefined && { aliases }) };
  const settled = await settleRegister(database, register, options);
  tellSettled(settled.now, context);
  return settled;
}

function tellSettled(now: readonly Settlement[], { say }: CommandContext): void {
  const count = (decision: string) => now.filter((one) => one.decision === decision).length;
  if (now.length > 0) say(`Settled names: ${count('same')} pairs the same, ${count('different')} different.`);
}

/** Tells which pairs nobody has decided on, and writes them into the file that was asked for. */
export async function tellNear(
  { near, isWhole }: NearNames,
  { suggest }: NameOptions,
  { say }: CommandContext,
): Promise<void> {
  for (const pair of near.slice(0, mostTold)) say(inWords(pair));
  if (near.length > mostTold) say(`… and ${near.length - mostTold} pairs of near names more.`);
  if (!isWhole) say('There are more names than are compared: only those with the rarest words were.');
  if (near.length > 0 && suggest === undefined)
    say(
      'Nothing is merged by itself: --suggest writes such pairs into a file, --aliases takes it back with decisions.',
    );
  if (suggest !== undefined) await writeFile(suggest, suggestions(near));
}

const inWords = ({ keep, other, names: [one, two], score, because }: Near): string =>
  `Near names: "${one}" (${keep.id}, ${keep.at}) and "${two}" (${other.id}, ${other.at}), ${score} of 100: ${because}.`;

/** Near pairs as a file for decisions, which is left open. */
const suggestions = (near: readonly Near[]): string =>
  writeCsv({
    name: 'aliases',
    file: 'aliases.csv',
    columns: [...aliasColumns, 'keepName', 'otherName'],
    rows: near.map(({ keep, other, names, score, because }, at) => ({
      line: at + 2,
      cells: [keep.id, other.id, '', `${score} of 100: ${because}`, ...names],
    })),
  });
