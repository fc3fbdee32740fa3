import { describe, expect, test } from 'vitest';
import { sortRows } from '../../../client/table/sortRows.ts';

interface Row {
  readonly name: string;
  readonly links: number;
}
const rows: readonly Row[] = [
  { name: 'Ward 10', links: 9 },
  { name: 'ashby', links: 10 },
  { name: 'Ward 2', links: 9 },
  { name: 'Zouch', links: 0 },
];
const sorted = (column: keyof Row, descending: boolean) =>
  sortRows(rows, (row) => row[column], { column, descending }).map(({ name }) => name);

describe('rows of a table', () => {
  test('sort by name as people do: without regard to capitals, 2 before 10', () => {
    expect(sorted('name', false)).toEqual(['ashby', 'Ward 2', 'Ward 10', 'Zouch']);
    expect(sorted('name', true)).toEqual(['Zouch', 'Ward 10', 'Ward 2', 'ashby']);
  });

  test('sort by number as numbers, and equal ones stay in the order they came in, both ways', () => {
    expect(sorted('links', false)).toEqual(['Zouch', 'Ward 10', 'Ward 2', 'ashby']);
    expect(sorted('links', true)).toEqual(['ashby', 'Ward 10', 'Ward 2', 'Zouch']);
  });

  test('are sorted in a list of their own', () => {
    const before = [...rows];
    sorted('name', false);
    expect(rows).toEqual(before);
  });
});
