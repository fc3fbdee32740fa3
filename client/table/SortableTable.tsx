import { useState } from 'react';
import type { ReactNode } from 'react';
import { sortRows } from './sortRows.ts';
import type { Sorting } from './sortRows.ts';

export interface Column<Row> {
  readonly id: string;
  readonly heading: string;
  /** What is sorted by, and shown unless `show` says otherwise. */
  readonly value: (row: Row) => string | number;
  readonly show?: (row: Row) => ReactNode;
  readonly isNumber?: true;
  /** Whether it holds what is pressed, which paper leaves out. */
  readonly isPressed?: true;
  /** Whether the paper leaves this open; a narrow screen then leaves the cell out. */
  readonly isUnstated?: (row: Row) => boolean;
}

interface Props<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly isSelected: (row: Row) => boolean;
}

const ariaSort = (sorting: Sorting | undefined, id: string): 'ascending' | 'descending' | 'none' =>
  sorting?.column !== id ? 'none' : sorting.descending ? 'descending' : 'ascending';

const headClass = <Row,>({ isNumber, isPressed }: Column<Row>): string =>
  [
    'govuk-table__header',
    ...(isNumber === true ? ['govuk-table__header--numeric'] : []),
    ...(isPressed === true ? ['screen-only'] : []),
  ].join(' ');

const cellClass = <Row,>({ isNumber, isPressed, isUnstated }: Column<Row>, row: Row): string =>
  [
    'govuk-table__cell',
    ...(isNumber === true ? ['govuk-table__cell--numeric'] : []),
    ...(isPressed === true ? ['screen-only'] : []),
    ...(isUnstated?.(row) === true ? ['sortable__cell--unstated'] : []),
  ].join(' ');

/** More columns than these need the width of a tablet, or of a desk's screen, to stand side by side with their words whole. */
const columnsOfPhone = 5;
const columnsOfTablet = 7;

const roomClass = (columns: number): string =>
  columns > columnsOfTablet
    ? 'sortable-room sortable-room--many'
    : columns > columnsOfPhone
      ? 'sortable-room sortable-room--several'
      : 'sortable-room';

/** A table whose columns sort by a press on their heading. Where it has not the room, each row becomes a block of its own. */
export const SortableTable = <Row,>({ caption, columns, rows, keyOf, isSelected }: Props<Row>) => {
  const [sorting, setSorting] = useState<Sorting>();
  const valueOf = (row: Row, id: string): string | number =>
    columns.find((column) => column.id === id)?.value(row) ?? '';
  const sortBy = (id: string): void => {
    setSorting({ column: id, descending: sorting?.column === id && !sorting.descending });
  };
  const sorted = sorting === undefined ? rows : sortRows(rows, valueOf, sorting);
  return (
    <div className={roomClass(columns.length)}>
      <table className="govuk-table sortable">
        <caption className="govuk-table__caption govuk-table__caption--m">{caption}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={headClass(column)}
                aria-sort={ariaSort(sorting, column.id)}
              >
                <button
                  type="button"
                  className="sortable__button"
                  onClick={() => {
                    sortBy(column.id);
                  }}
                >
                  {column.heading}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {sorted.map((row) => (
            <tr
              key={keyOf(row)}
              className={`govuk-table__row${isSelected(row) ? ' sortable__row--selected' : ''}`}
            >
              {columns.map((column) => (
                <td key={column.id} data-heading={column.heading} className={cellClass(column, row)}>
                  {column.show?.(row) ?? column.value(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
