import { cpus, totalmem } from 'node:os';

import { victims } from './moments.ts';
import type { Moment, Victim } from './moments.ts';

/** Whether a moment went as it should: wholly the old or wholly the new, the next import complete, nothing left lying about. */
export const isGood = ({ read, completed, left }: Moment): boolean =>
  read !== 'neither' && completed && left === 0;

/** A moment as a row of the table of results. */
export function rowOf(moment: Moment): string {
  const { victim, written, of, read, completed, left } = moment;
  const verdict = isGood(moment) ? 'yes' : 'NO';
  return `| ${victim} | ${written} of ${of} | ${read} | ${completed ? 'yes' : 'no'} | ${left} | ${verdict} |`;
}

const row = /^\| (\w+) \| (\d+) of (\d+) \| (old|new|neither) \| (yes|no) \| (\d+) \| (?:yes|NO) \|$/;

/** The moments that a report tells of, in its order. */
export function momentsIn(report: string): readonly Moment[] {
  return report.split('\n').flatMap((line): readonly Moment[] => {
    const [, name, written, of, read, completed, left] = row.exec(line) ?? [];
    const victim = victims.find((one): one is Victim => one === name);
    if (!victim) return [];
    return [
      {
        victim,
        written: Number(written),
        of: Number(of),
        read: read as Moment['read'],
        completed: completed === 'yes',
        left: Number(left),
      },
    ];
  });
}

/** What RESULTS.md says of the moments so far, of so many that are due. */
export function reportOf(moments: readonly Moment[], due: number, today: string): string {
  const failed = moments.filter((moment) => !isGood(moment)).length;
  const rest = due - moments.length;
  return `# Endurance

By \`npm run test:endurance\`: a landscape of 32,400 seats is replaced by another of the same id while a server runs, and the
importing process, the server or the database is ended by SIGKILL when so many batches are written (0: the revision is
claimed, nothing is written yet). Then the landscape is read whole and compared with the old and the new; another import follows,
which must complete; and nodes that belong to no complete revision are counted.

| killed | batches written | read afterwards | next import completes | nodes left over | as it should be |
|---|---|---|---|---|---|
${moments.map(rowOf).join('\n')}

${moments.length} moments, ${failed} not as they should be${rest > 0 ? `; ${rest} are still to be run, by \`npm run test:endurance -- --go-on\`` : ''}.
${today}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB.
`;
}
