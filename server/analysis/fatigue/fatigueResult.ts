import type { CitedPassage, Range, Result } from '../analysis.ts';
import type { Scope, SeatInScope } from '../scope.ts';
import { seatResult } from '../seatResult.ts';
import type { SeatResult } from '../seatResult.ts';
import { bearersOf } from './bearers.ts';
import type { LoadBearer } from './bearers.ts';
import { loadInWords } from './loadInWords.ts';
import type { Load } from './loadOf.ts';
import { loadTable } from './loadTable.ts';
import type { LoadMeasure } from './loadTable.ts';
import { product } from './range.ts';
import { termsIn } from './termsOf.ts';
import { exceededAt } from './thresholds.ts';
import type { Limits, Threshold } from './thresholds.ts';

export interface FatigueResult extends Result, Omit<Load, 'representatives' | 'namedSeats'> {
  /** How many bodies it stands for, 1 or more: its figures are those of all of them. */
  readonly alike: number;
  /** Named people who sit for it; null for a person, and where none is named. */
  readonly representatives: number | null;
  /** Seats that they hold for it, for each of them; null as `representatives` is. */
  readonly seatsPerRepresentative: number | null;
  /** Thresholds gone beyond, surely or perhaps; none for a sector. */
  readonly exceeds: readonly Threshold[];
  /** Pence a year, of all those alike; null where no rate is given. */
  readonly cost: Range | null;
  /** The seats behind the figures, by partnership and id: a hundred at most. */
  readonly held: readonly SeatResult[];
}

/** What is asked of a load, beside whose. */
interface Asked {
  readonly of: LoadBearer;
  readonly sort: LoadMeasure;
  readonly limits: Limits;
  /** Pence an hour. */
  readonly hourlyRate: number | undefined;
}

/** Seats that a result shows at most: a sector may have thousands. */
const most = 100;

/** What the one at a place of the table carries. */
export function fatigueResult(scope: Scope, asked: Asked, at: number): FatigueResult {
  const { of, sort, limits, hourlyRate } = asked;
  const bearers = bearersOf[of](scope);
  const table = loadTable(scope, of);
  const id = bearers.ids[at] ?? '';
  const { namedSeats, ...load } = bearers.loadOf(id);
  const alike = bearers.alike(id);
  const exceeds = of === 'sectors' ? [] : exceededAt(table, limits, at);
  const cost = hourlyRate === undefined ? null : product(load.hours, { from: hourlyRate, to: hourlyRate });
  const told = { name: bearers.name(id), of, load: { ...load, namedSeats }, alike, exceeds, cost };
  const shown = () => bearers.seatsOf(id).slice(0, most);
  return {
    ...load,
    id: `fatigue:${of}:${id}`,
    subjects: bearers.subjects(id).map((subject) => scope.subject(subject)),
    score: table.from[sort][at] ?? 0,
    because: loadInWords(told),
    // Read when they are asked for: most pages show neither.
    get passages() {
      return passagesOf(scope, shown());
    },
    get held() {
      return shown().map((seat) => seatResult(scope, seat));
    },
    alike,
    ...namedFor(of, load.representatives, namedSeats),
    exceeds,
    cost,
  };
}

/** Who sits for a body or a sector; a person sits for themselves. */
function namedFor(of: LoadBearer, people: number, seats: number) {
  const isNamed = of !== 'people' && people > 0;
  return {
    representatives: isNamed ? people : null,
    seatsPerRepresentative: isNamed ? seats / people : null,
  };
}

/** Where it stands that the seats are held, and what their partnerships ask. */
function passagesOf(scope: Scope, seats: readonly SeatInScope[]): readonly CitedPassage[] {
  const terms = termsIn(scope);
  return scope.passages(
    ...seats.flatMap(({ node, partnership }) => [node, ...(terms.get(partnership)?.facts ?? [])]),
  );
}
