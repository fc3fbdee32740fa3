import type { Side } from '../sideBySide.ts';
import type { AskTimes } from './askTimes.ts';
import type { NationalAnalyses } from './nationalAnalyses.ts';

const ms = (value: number) =>
  Number.isNaN(value)
    ? 'not measured'
    : value === Infinity
      ? 'given up'
      : `${value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 1 : 0 })} ms`;

/** Figures of the analyses of the national landscape as rows of the table of results. */
export function analysisRows({ read, analyses, reading, pairs }: NationalAnalyses): readonly string[] {
  return [
    ...readingRows(reading),
    ...pairRows(pairs),
    `| first question after the write, landscape read | ${ms(read)} | | | |`,
    ...analyses.flatMap(askedRows),
  ];
}

function readingRows([ours, plain, columns]: NationalAnalyses['reading']): readonly string[] {
  if (!ours || !plain || !columns) throw new RangeError('All sides are needed to compare.');
  const row = (what: string, driver: Side, goal: string) =>
    `| reading the landscape, against the driver's pull of ${what} | ${ms(ours.p50)} | ${ms(driver.p50)} | ${(ours.p50 / driver.p50).toFixed(2)} | ${goal} |`;
  return [
    row('its nodes and edges with their properties', plain, 'at most 1.20'),
    row('the columns that we ask for', columns, ''),
  ];
}

function pairRows([own, cypher]: NationalAnalyses['pairs']): readonly string[] {
  if (!own || !cypher)
    return [
      '| counting all pairs, against the best Cypher | not measured | not measured | | at most 1 / 30 |',
    ];
  return [
    `| counting all pairs, against the best Cypher | ${ms(own.p50)} | ${ms(cypher.p50)} | 1 / ${(cypher.p50 / own.p50).toFixed(0)} | at most 1 / 30 |`,
  ];
}

/** The heavy ones, which answer their first question beside the event loop. */
const heavy = ['keyPeople', 'communities', 'duplication'];

const askedRows = ({ id, first, slowestLive, p50, p95, otherDate }: AskTimes): readonly string[] => [
  `| ${id}, first answer (slowest \`/health/live\` meanwhile) | ${ms(first)} (${ms(slowestLive)}) | | | ${heavy.includes(id) ? 'at most 5 s' : ''} |`,
  `| ${id}, options not asked for before: p95 (p50) | ${ms(p95)} (${ms(p50)}) | | | at most 50 ms |`,
  `| ${id}, at a date not asked about before | ${ms(otherDate)} | | |  |`,
];
