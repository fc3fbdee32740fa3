import { tables } from '../../schema/register.ts';
import type { RegisterTable } from '../../seed/register.ts';

/** A table with all its columns, of which the rows, written with commas, state those of the heading. */
export const registerTable = (name: string, heading: string, ...rows: readonly string[]): RegisterTable => {
  const columns = (tables.find((one) => one.name === name)?.columns ?? []).map((column) => column.name);
  const at = columns.map((column) => heading.split(',').indexOf(column));
  return {
    name,
    file: `${name}.csv`,
    columns,
    rows: rows.map((row, index) => ({
      line: index + 2,
      cells: at.map((place) => row.split(',')[place] ?? ''),
    })),
  };
};
