import { sizeOf } from '../compressedRows.ts';
import type { Incidence } from '../incidence.ts';
import { BadOption } from '../options.ts';

/** Partnerships that are taken where none are chosen. */
const unchosen = 30;

/** Rows of the partnerships named; where none are, of those with most members. Throws `BadOption`. */
export function rowsChosen(
  { rows, partnerships, rowOf: rowNamed }: Incidence,
  ids: readonly string[] | null | undefined,
  atMost: number,
) {
  if (!ids || ids.length === 0)
    return partnerships
      .map((_, row) => row)
      .filter((row) => sizeOf(rows, row) > 0)
      .sort((one, other) => sizeOf(rows, other) - sizeOf(rows, one) || one - other)
      .slice(0, unchosen);
  if (ids.length > atMost) throw new BadOption('partnerships', `give ${atMost} ids at most.`);
  return [...new Set(ids)].map((id) => {
    const row = rowNamed(id);
    if (row === undefined) throw new BadOption('partnerships', `there is no partnership "${id}" in scope.`);
    return row;
  });
}
