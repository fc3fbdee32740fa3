import type { ReactNode } from 'react';
import { capital } from '../../schema/inWords.ts';
import { Downloads } from '../download/Downloads.tsx';
import { SortableTable } from '../table/SortableTable.tsx';
import type { Column } from '../table/SortableTable.tsx';
import { kindWords } from './kindWords.ts';
import { keyOf } from './relations.ts';
import type { Relation, Side } from './relations.ts';

interface Props {
  readonly relations: readonly Relation[];
  readonly fileName: string;
  /** A partnership's name as a link to its page. */
  readonly show: (side: Side, isAfter: boolean) => ReactNode;
}

const statusOf = (side: Side | undefined): string => side?.status ?? '';
const seatsOf = (side: Side | undefined): number => side?.seats ?? -1;

/** "24 (24 gained)". */
const seatsInWords = (side: Side | undefined, isAfter: boolean): string => {
  if (side === undefined || side.seats === null) return '–';
  if (side.seats + side.moved === 0) return 'none stated';
  const moved = side.moved === 0 ? '' : ` (${String(side.moved)} ${isAfter ? 'gained' : 'lost'})`;
  return String(side.seats) + moved;
};

const becameOf = ({ kind, status }: Relation): string =>
  kindWords[kind].word + (status === null || status === 'existing' ? '' : ` (${status})`);

const columnsFor = (show: Props['show']): readonly Column<Relation>[] => {
  const side = (name: 'before' | 'after'): readonly Column<Relation>[] => {
    const of = (row: Relation): Side | undefined => row[name];
    const isAfter = name === 'after';
    return [
      {
        id: name,
        heading: capital(name),
        value: (row) => of(row)?.body.name ?? '',
        show: (row) => {
          const there = of(row);
          return there === undefined ? '–' : show(there, isAfter);
        },
        isUnstated: (row) => of(row) === undefined,
      },
      {
        id: `${name} status`,
        heading: `Status ${name}`,
        value: (row) => statusOf(of(row)),
        isUnstated: (row) => statusOf(of(row)) === '',
      },
      {
        id: `${name} seats`,
        heading: `Seats ${name}`,
        value: (row) => seatsOf(of(row)),
        show: (row) => seatsInWords(of(row), isAfter),
        isUnstated: (row) => of(row) === undefined,
      },
    ];
  };
  return [
    ...side('before'),
    { id: 'became', heading: 'What becomes of it', value: becameOf },
    ...side('after'),
  ];
};

const rowKey = ({ kind, before, after }: Relation): string =>
  [kind, ...[before, after].map((side) => (side === undefined ? '' : keyOf(side)))].join(' ');

/** The picture as a table: a row for each line, and for each partnership that has none. */
export const RelationTable = ({ relations, fileName, show }: Props) => (
  <>
    <SortableTable
      caption="The same as a table"
      columns={columnsFor(show)}
      rows={relations}
      keyOf={rowKey}
      isSelected={() => false}
    />
    <Downloads
      name={fileName}
      what="the table"
      csv={() => ({
        headings: [
          'Before',
          'Status before',
          'Seats before',
          'Lost',
          'What becomes of it',
          'After',
          'Status after',
          'Seats after',
          'Gained',
        ],
        rows: relations.map((row) => [
          row.before?.body.name ?? null,
          statusOf(row.before),
          row.before?.seats ?? null,
          row.before?.moved ?? null,
          becameOf(row),
          row.after?.body.name ?? null,
          statusOf(row.after),
          row.after?.seats ?? null,
          row.after?.moved ?? null,
        ]),
      })}
    />
  </>
);
