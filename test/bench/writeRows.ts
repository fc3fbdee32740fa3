import type { WriteRound, WriteTimes } from './writeNational.ts';

const middle = (rounds: readonly WriteRound[], of: (round: WriteRound) => number): number =>
  rounds.map(of).toSorted((a, b) => a - b)[Math.floor(rounds.length / 2)] ?? Number.NaN;
const most = (rounds: readonly WriteRound[], of: (round: WriteRound) => number): number =>
  Math.max(...rounds.map(of));

/** Figures of the national import as rows of the table of results: medians of times, maxima of memory and of answers. */
export function writeRows({ seats, ours, naive }: WriteTimes): readonly string[] {
  const took = (name: string, of: (round: WriteRound) => number, goal: string) => {
    const [own, other] = [middle(ours, of), middle(naive, of)];
    const said = (ms: number) =>
      `${(ms / 1000).toFixed(1)} s, ${Math.round(seats / (ms / 1000)).toLocaleString('en-GB')} seats/s`;
    return `| ${name} | ${said(own)} | ${said(other)} | ${(own / other).toFixed(2)} | ${goal} |`;
  };
  const peak = (name: string, of: (round: WriteRound) => number, goal = '') => {
    const said = (bytes: number) => `${Math.round(bytes / 2 ** 20).toLocaleString('en-GB')} MiB`;
    return `| ${name} | ${said(most(ours, of))} | ${said(most(naive, of))} | | ${goal} |`;
  };
  const answered = ({ answers }: WriteRound) =>
    `${answers.slowest.toFixed(0)} ms (p95 ${answers.p95.toFixed(0)} ms, ${answers.failed} of ${answers.asked} failed)`;
  const slowest = (rounds: readonly WriteRound[]) =>
    rounds
      .toSorted((a, b) => a.answers.slowest - b.answers.slowest)
      .slice(-1)
      .map(answered);
  return [
    took('national import, whole', ({ whole }) => whole, 'at most 1.0'),
    took('national import, processor time of importer and Neo4j', ({ processor }) => processor, ''),
    took('national import, the write alone', ({ write }) => write, ''),
    peak('peak memory of the importing process', ({ importer }) => importer, 'at most 1,024 MiB'),
    peak('peak heap of Neo4j', ({ neo4jHeap }) => neo4jHeap, 'at most 1,024 MiB'),
    peak('peak memory of Neo4j, heap and all', ({ neo4j }) => neo4j),
    `| slowest answer of the server meanwhile | ${String(slowest(ours))} | ${String(slowest(naive))} | | |`,
  ];
}
