import { writeFile } from 'node:fs/promises';
import { checkRegister } from '../../seed/check.ts';
import type { Checked } from '../../seed/check.ts';
import { writeCsv } from '../../seed/formats/csv.ts';
import { keptSettlements } from '../../seed/names/keptSettlements.ts';
import { nearNames } from '../../seed/names/nearNames.ts';
import type { Near } from '../../seed/names/nearNames.ts';
import { aliasColumns, readAliases } from '../../seed/names/readAliases.ts';
import { settle } from '../../seed/names/settle.ts';
import { pairOf, settledNow } from '../../seed/names/settlement.ts';
import type { Settlement } from '../../seed/names/settlement.ts';
import { thingsOf } from '../../seed/names/things.ts';
import type { Thing } from '../../seed/names/things.ts';
import type { Register } from '../../seed/register.ts';
import { startReport } from '../../seed/report.ts';
import type { Database } from '../graph/database.ts';
import { liveNames } from '../graph/liveNames.ts';
import type { CommandContext } from './context.ts';

/** What a person gives to an import about near names. */
export interface NameOptions {
  /** A CSV file of decisions. */
  readonly aliases?: string;
  /** Where to write the pairs that are still to be decided. */
  readonly suggest?: string;
}

/** A register in which what was settled is applied, or the faults that keep it from being imported. */
export interface Settled {
  readonly checked: Checked;
  /** What was said of near names in this import, to be kept for later ones. */
  readonly said: readonly Settlement[];
}

/** Near pairs that are told; the rest are too many to read between other lines. */
const mostTold = 20;

/** Applies what was settled of near names, now and in earlier imports, and tells those that nobody has decided on. */
export async function settleNames(
  database: Database,
  register: Register,
  { aliases, suggest }: NameOptions,
  context: CommandContext,
): Promise<Settled> {
  const { id } = register.record;
  const live = await liveNames(database, id, { signal: context.signal });
  const inGraph = live.map((one): Thing => ({ ...one, at: inTheGraph }));
  const earlier = await keptSettlements(database, id);
  const report = startReport();
  const said =
    aliases === undefined ? [] : await readAliases(aliases, known(register, inGraph, earlier), report);
  if (report.faults.length > 0) return { checked: checkRegister({ whole: false, report }), said: [] };
  const now = settledNow(earlier, said);
  const settled = settle(register, now, report);
  // What nothing was merged in has been checked before.
  const checked =
    settled === register
      ? { register, faults: [], more: 0, notices: [] }
      : checkRegister({ register: settled, whole: true, report });
  tellSettled(now, context);
  await tellNear(settled, inGraph, now, suggest, context);
  return { checked, said };
}

const inTheGraph = 'in the graph';

/** All that a person can mean: what is in the register, what is in the graph, and what was settled before. */
function known(
  register: Register,
  inGraph: readonly Thing[],
  earlier: readonly Settlement[],
): readonly Thing[] {
  const things = [...thingsOf(register), ...inGraph];
  const isPerson = new Map(things.map((thing) => [thing.id, thing.isPerson]));
  const settled = earlier.flatMap(({ keep, keepName, other, otherName }) =>
    [
      { id: keep, names: [keepName] },
      { id: other, names: [otherName] },
    ].map((one): Thing => ({
      ...one,
      isPerson: isPerson.get(keep) ?? isPerson.get(other) ?? false,
      at: inTheGraph,
    })),
  );
  return [
    ...new Map([...things, ...settled].toReversed().map((thing) => [thing.id, thing])).values(),
  ].toReversed();
}

function tellSettled(now: readonly Settlement[], { say }: CommandContext): void {
  const count = (decision: string) => now.filter((one) => one.decision === decision).length;
  if (now.length > 0) say(`Settled names: ${count('same')} pairs the same, ${count('different')} different.`);
}

async function tellNear(
  register: Register,
  inGraph: readonly Thing[],
  settled: readonly Settlement[],
  suggest: string | undefined,
  { say }: CommandContext,
): Promise<void> {
  const things = thingsOf(register);
  const here = new Set(things.map(({ id }) => id));
  const before = new Set(inGraph.map(({ id }) => id));
  const decided = new Set(settled.map(({ keep, other }) => pairOf(keep, other)));
  // What is gone from the register is compared with what is new in it: anything else was there together before.
  const gone = inGraph.filter(({ id }) => !here.has(id));
  const isApart = (one: Thing, other: Thing) =>
    decided.has(pairOf(one.id, other.id)) ||
    ([one, other].some(({ id }) => !here.has(id)) && [one, other].every(({ id }) => before.has(id)));
  const { near, isWhole } = nearNames([...gone, ...things], isApart);
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
