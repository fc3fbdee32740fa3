import { checkRegister } from '../../seed/check.ts';
import type { Checked } from '../../seed/check.ts';
import { keptSettlements } from '../../seed/names/keptSettlements.ts';
import { nearNamesInSteps } from '../../seed/names/nearNamesInSteps.ts';
import type { NearNames } from '../../seed/names/nearNamesInSteps.ts';
import { readAliases } from '../../seed/names/readAliases.ts';
import { settle } from '../../seed/names/settle.ts';
import { pairOf, settledNow } from '../../seed/names/settlement.ts';
import type { Settlement } from '../../seed/names/settlement.ts';
import { thingsOf } from '../../seed/names/things.ts';
import type { Thing } from '../../seed/names/things.ts';
import type { Register } from '../../seed/register.ts';
import { startReport } from '../../seed/report.ts';
import type { Database } from '../graph/database.ts';
import { liveNames } from '../graph/liveNames.ts';

interface Options {
  /** A CSV file of decisions. */
  readonly aliases?: string;
  readonly signal?: AbortSignal;
}

/** A register in which what was settled is applied, or the faults that keep it from being imported. */
export interface Settled {
  readonly checked: Checked;
  /** What was said of near names in this import, to be kept for later ones. */
  readonly said: readonly Settlement[];
  /** What holds of near names, said now or earlier. */
  readonly now: readonly Settlement[];
  /** Finds near names that nobody has decided on, in steps; absent where what was said of them could not be read. */
  readonly undecided?: Generator<undefined, NearNames>;
}

const inTheGraph = 'in the graph';

/** Applies what was settled of near names, now and in earlier imports. */
export async function settleRegister(
  database: Database,
  register: Register,
  { aliases, signal }: Options,
): Promise<Settled> {
  const { id } = register.record;
  const live = await liveNames(database, id, signal ? { signal } : {});
  const inGraph = live.map((one): Thing => ({ ...one, at: inTheGraph }));
  const earlier = await keptSettlements(database, id);
  const report = startReport();
  const said =
    aliases === undefined ? [] : await readAliases(aliases, known(register, inGraph, earlier), report);
  if (report.faults.length > 0)
    return { checked: checkRegister({ whole: false, report }), said: [], now: [] };
  const now = settledNow(earlier, said);
  const settled = settle(register, now, report);
  // What nothing was merged in has been checked before.
  const checked =
    settled === register
      ? { register, faults: [], more: 0, notices: [] }
      : checkRegister({ register: settled, whole: true, report });
  return { checked, said, now, undecided: undecidedIn(settled, inGraph, now) };
}

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

function undecidedIn(
  register: Register,
  inGraph: readonly Thing[],
  settled: readonly Settlement[],
): Generator<undefined, NearNames> {
  const things = thingsOf(register);
  const here = new Set(things.map(({ id }) => id));
  const before = new Set(inGraph.map(({ id }) => id));
  const decided = new Set(settled.map(({ keep, other }) => pairOf(keep, other)));
  // What is gone from the register is compared with what is new in it: anything else was there together before.
  const gone = inGraph.filter(({ id }) => !here.has(id));
  const isApart = (one: Thing, other: Thing) =>
    decided.has(pairOf(one.id, other.id)) ||
    ([one, other].some(({ id }) => !here.has(id)) && [one, other].every(({ id }) => before.has(id)));
  return nearNamesInSteps([...gone, ...things], isApart);
}
