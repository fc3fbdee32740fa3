import { readFile } from 'node:fs/promises';

/** Clock ticks a second in which Linux counts processor time. */
const ticks = 100;

/**
 * Processor time that a process has taken, its own and the system's for it, in milliseconds; with `children`, that of the
 * processes that it started and has seen end. NaN where the system does not say.
 */
export async function processorTime(pid: number, of: 'own' | 'children' = 'own'): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name of the program, in brackets, may hold blanks: fields are counted from behind it, the first of them the third.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [user, system] = of === 'own' ? [fields[11], fields[12]] : [fields[13], fields[14]];
  return ((Number(user) + Number(system)) / ticks) * 1000;
}
