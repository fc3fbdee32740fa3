import { compareText } from './compareText.ts';

interface Named {
  readonly id: string;
  readonly name?: string | undefined;
}

/** Order by name, whatever has none by its id; those of one name by id. By code unit, as `compareText`. */
export const byName = (a: Named, b: Named): number =>
  compareText(a.name ?? a.id, b.name ?? b.id) || compareText(a.id, b.id);
