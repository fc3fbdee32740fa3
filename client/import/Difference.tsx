import type { DifferencePreview } from '../../schema/importing.ts';
import { counted } from '../../schema/inWords.ts';
import { SortableTable } from '../table/SortableTable.tsx';
import type { Column } from '../table/SortableTable.tsx';

type Count = DifferencePreview['counts'][number];

interface Change {
  readonly number: number;
  readonly what: 'added' | 'removed' | 'changed';
  readonly table: string;
  readonly name: string;
  readonly cells: string;
}

const counts: readonly Column<Count>[] = [
  { id: 'table', heading: 'Table', value: ({ table }) => table },
  { id: 'added', heading: 'Added', value: ({ added }) => added, isNumber: true },
  { id: 'removed', heading: 'Removed', value: ({ removed }) => removed, isNumber: true },
  { id: 'changed', heading: 'Changed', value: ({ changed }) => changed, isNumber: true },
];

const columns: readonly Column<Change>[] = [
  {
    id: 'name',
    heading: 'What',
    value: ({ name }) => name,
    show: ({ name }) => <bdi className="name">{name}</bdi>,
  },
  { id: 'what', heading: 'Would be', value: ({ what }) => what },
  { id: 'table', heading: 'Table', value: ({ table }) => table },
  { id: 'cells', heading: 'Cells', value: ({ cells }) => cells, show: ({ cells }) => <bdi>{cells}</bdi> },
];

type Cells = DifferencePreview['record'];
const inWords = (cells: Cells): string =>
  cells
    .map(
      ({ column, before, after }) =>
        `${column}: ${before === '' ? '(blank)' : before} → ${after === '' ? '(blank)' : after}`,
    )
    .join('; ');

const changesOf = ({ added, removed, changed }: DifferencePreview): readonly Change[] =>
  [
    ...added.map((row) => ({ ...row, what: 'added' as const, cells: '' })),
    ...removed.map((row) => ({ ...row, what: 'removed' as const, cells: '' })),
    ...changed.map((row) => ({ ...row, what: 'changed' as const, cells: inWords(row.cells) })),
  ].map((row, number) => ({ ...row, number }));

/** What accepting would change, counted by table, and each change by name. */
export const Difference = ({ difference }: { readonly difference: DifferencePreview }) => {
  if (difference.isSame)
    return <p className="govuk-body">Nothing would change: the landscape says this already.</p>;
  const changes = changesOf(difference);
  const all = difference.counts.reduce(
    (sum, { added, removed, changed }) => sum + added + removed + changed,
    0,
  );
  return (
    <>
      {difference.record.length > 0 && (
        <p className="govuk-body">
          The landscape itself would be described otherwise: <bdi>{inWords(difference.record)}</bdi>
        </p>
      )}
      {difference.reordered && <p className="govuk-body">Rows would stand in another order.</p>}
      {all > 0 && (
        <>
          <SortableTable
            caption="Nodes and edges, by the table that they stand in"
            columns={counts}
            rows={difference.counts}
            keyOf={({ table }) => table}
            isSelected={() => false}
          />
          <details className="govuk-details">
            <summary className="govuk-details__summary">
              <span className="govuk-details__summary-text">
                {changes.length === all
                  ? counted(all, 'change', 'changes')
                  : `The first ${changes.length} of ${all} changes`}{' '}
                by name
              </span>
            </summary>
            <SortableTable
              caption="Each change"
              columns={columns}
              rows={changes}
              keyOf={({ number }) => String(number)}
              isSelected={() => false}
            />
          </details>
        </>
      )}
    </>
  );
};
