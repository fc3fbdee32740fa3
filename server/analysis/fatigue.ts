import { loadBearers, loadMeasures } from '../../schema/analysis/words.ts';
import { defineAnalysis } from './analysis.ts';
import type { Range } from './analysis.ts';
import { fatigueResult } from './fatigue/fatigueResult.ts';
import type { FatigueResult } from './fatigue/fatigueResult.ts';
import { loadTable, loadTableInSteps } from './fatigue/loadTable.ts';
import { seatsStating } from './fatigue/seatsStating.ts';
import { surelyExceeds } from './fatigue/thresholds.ts';
import type { Limits } from './fatigue/thresholds.ts';
import { BadOption } from './options.ts';
import type { OptionValues } from './options.ts';

const options = {
  of: { type: 'word', words: loadBearers, default: 'people', says: 'Whose load.' },
  sort: { type: 'word', words: loadMeasures, default: 'seats', says: 'What is most comes first.' },
  maxSeats: {
    type: 'integer',
    range: [1, 1000],
    default: 5,
    localPolicy: true,
    says: 'More seats than this is too many.',
  },
  maxMeetings: {
    type: 'integer',
    range: [1, 10_000],
    default: 24,
    localPolicy: true,
    says: 'More meetings a year than this is too many.',
  },
  maxHours: {
    type: 'integer',
    range: [1, 10_000],
    default: 60,
    localPolicy: true,
    says: 'More hours a year than this is too many.',
  },
  hourlyRate: {
    type: 'integer',
    range: [0, 1_000_000],
    says: 'Pence that an hour costs; no cost is worked out where left out.',
  },
  exceeding: { type: 'yesNo', default: false, says: 'Only those beyond a threshold for sure.' },
} as const;
type Options = OptionValues<typeof options>;

/**
 * Partnership fatigue: how stretched people, bodies and sectors are by their seats. Of a bearer b with seats s, each counted
 * as often as its row says (count), on partnerships of which the source states m meetings a year of h hours:
 * seats = Σ count; meetings = Σ count m; hours = Σ count m h. What is not stated makes a figure a range, from what is stated to null.
 * A person with several seats on one partnership is at its meetings once; a body sends somebody for each seat. A seat
 * held for several bodies is a full one for each. A body that stands for n which the source does not name ("seven
 * district councils") carries the figures together: score, thresholds and spread take an nth of them.
 * score = the measure sorted by, its lower bound; 0 or more; higher, more stretched. Undefined for whoever has no seat in scope:
 * they are no result and not in the spread (`fatigue/spread.ts`). Source: the reviews, which tell of fatigue and count seats.
 */
export const fatigue = defineAnalysis({
  id: 'fatigue',
  title: 'Fatigue',
  question: 'Who is stretched: how many seats, meetings and hours does each carry?',
  measure:
    'Seats, or meetings or hours a year, the least that the source states; 0 or more, higher, more stretched. Beside it how unevenly the seats are spread.',
  scores: [0, Infinity],
  source: 'the reviews; Gini 1912, as in Sen 1973; the thresholds are local policy',
  statuses: ['existing'],
  options,
  columns: [
    { name: 'seats', of: ({ seats }: FatigueResult) => seats },
    { name: 'chairs', of: ({ chairs }: FatigueResult) => chairs },
    { name: 'meetings', of: ({ meetings }: FatigueResult) => span(meetings) },
    { name: 'hours', of: ({ hours }: FatigueResult) => span(hours) },
    { name: 'statutorySeats', of: ({ statutorySeats }: FatigueResult) => statutorySeats },
    { name: 'voluntarySeats', of: ({ voluntarySeats }: FatigueResult) => voluntarySeats },
    { name: 'representatives', of: ({ representatives }: FatigueResult) => representatives },
    { name: 'cost', of: ({ cost }: FatigueResult) => cost && span(cost) },
    {
      name: 'exceeds',
      of: ({ exceeds }: FatigueResult) =>
        exceeds.flatMap(({ measure, surely }) => (surely ? measure : [])).join('; '),
    },
  ],
  *prepare({ scope, options: { of, sort } }) {
    yield* seatsStating.steps(scope);
    const table = yield* loadTableInSteps(scope, of);
    yield;
    table.order(sort);
    yield;
  },
  run: ({ scope, options: chosen }) => {
    const { of, exceeding, sort, hourlyRate } = chosen;
    const limits = limitsOf(chosen);
    if (exceeding && of === 'sectors')
      throw new BadOption(
        'exceeding',
        'leave it out for sectors: a threshold is for one person or one body.',
      );
    const table = loadTable(scope, of);
    const order = table.order(sort);
    const shown = exceeding ? order.filter((at) => surelyExceeds(table, limits, at)) : order;
    const noneBeyond = exceeding && order.length > 0 && shown.length === 0;
    return {
      total: shown.length,
      results: (offset, first): readonly FatigueResult[] =>
        Array.from(shown.subarray(offset, offset + first), (at) =>
          fatigueResult(scope, { of, sort, limits, hourlyRate }, at),
        ),
      completeness: seatsStating(scope),
      ...(noneBeyond && { said: `None of the ${of} goes beyond a threshold for sure.` }),
      ...table.spread,
    };
  },
});

const limitsOf = ({ maxSeats, maxMeetings, maxHours }: Options): Limits => ({
  seats: maxSeats,
  'meetings a year': maxMeetings,
  'hours a year': maxHours,
});

const span = ({ from, to }: Range): string => (from === to ? String(from) : `${from} to ${to ?? '?'}`);
