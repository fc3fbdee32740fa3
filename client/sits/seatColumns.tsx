import type { ReactNode } from 'react';
import { capital } from '../../schema/inWords.ts';
import type { CsvTable } from '../download/csvTable.ts';
import { dateWords } from '../page/dateWords.ts';
import { PlaceLink } from '../page/PlaceLink.tsx';
import { Status } from '../page/Status.tsx';
import type { GraphNode, LandscapeAnswer } from '../queries.ts';
import type { Column } from '../table/SortableTable.tsx';
import { statusOrder, tierOrder, tierWord } from '../words.ts';
import { SeatPassages } from './SeatPassages.tsx';
import type { SeatRow } from './seatRows.ts';

const namesOf = (nodes: readonly GraphNode[]): string => nodes.map(({ name }) => name).join('; ');

const links = (nodes: readonly GraphNode[]): ReactNode =>
  nodes.length === 0 ? (
    'Not stated'
  ) : (
    <ul className="plain-list">
      {nodes.map(({ id, name }) => (
        <li key={id}>
          <PlaceLink to={{ type: 'selected', id }} className="govuk-link name">
            <bdi>{name}</bdi>
          </PlaceLink>
        </li>
      ))}
    </ul>
  );

const roleOf = ({ seat: { kind, count } }: SeatRow): string =>
  `${capital(kind ?? 'not stated')}${count !== null && count > 1 ? ` (×${count})` : ''}`;

const datesOf = ({ seat: { validFrom, validTo } }: SeatRow): string =>
  [
    ...(validFrom === null ? [] : [`from ${dateWords(validFrom)}`]),
    ...(validTo === null ? [] : [`to ${dateWords(validTo)}`]),
  ].join(' ');

const tierOf = ({ partnership }: SeatRow): string => partnership?.tier ?? 'none';

const partnershipColumns: readonly Column<SeatRow>[] = [
  {
    id: 'partnership',
    heading: 'Partnership',
    value: ({ partnership }) => partnership?.name ?? '',
    show: ({ partnership }) => links(partnership === undefined ? [] : [partnership]),
  },
  {
    id: 'tier',
    heading: 'Tier',
    value: (row) => tierOrder.indexOf(tierOf(row)),
    show: (row) => capital(tierWord(tierOf(row))),
    isUnstated: (row) => tierOf(row) === 'none',
  },
];

const holders: Readonly<Record<'heldBy' | 'onBehalfOf', Column<SeatRow>>> = {
  heldBy: {
    id: 'heldBy',
    heading: 'Held by',
    value: ({ heldBy }) => namesOf(heldBy),
    show: ({ heldBy, posts }) => links([...heldBy, ...posts]),
    isUnstated: ({ heldBy, posts }) => heldBy.length + posts.length === 0,
  },
  onBehalfOf: {
    id: 'onBehalfOf',
    heading: 'On behalf of',
    value: ({ onBehalfOf }) => namesOf(onBehalfOf),
    show: ({ onBehalfOf }) => links(onBehalfOf),
    isUnstated: ({ onBehalfOf }) => onBehalfOf.length === 0,
  },
};

/** Columns of a table of seats, for whom they are: what is the same in every row is left out. */
export const seatColumns = (what: string, landscape: LandscapeAnswer): readonly Column<SeatRow>[] => [
  ...(what === 'Partnership' ? [] : partnershipColumns),
  ...(what === 'Organisation' ? [] : [holders.onBehalfOf]),
  ...(what === 'Person' ? [] : [holders.heldBy]),
  { id: 'role', heading: 'Role', value: roleOf },
  {
    id: 'dates',
    heading: 'Dates',
    value: ({ seat }) => seat.validFrom ?? seat.validTo ?? '',
    show: (row) => datesOf(row) || 'Not stated',
    isUnstated: (row) => datesOf(row) === '',
  },
  {
    id: 'status',
    heading: 'Status',
    value: ({ seat }) => statusOrder.indexOf(seat.status ?? ''),
    show: ({ seat }) => <Status status={seat.status} />,
  },
  {
    id: 'passages',
    heading: 'Where it stands',
    isPressed: true,
    value: ({ id }) => id,
    show: ({ id, seat }) => <SeatPassages landscape={landscape} id={id} name={seat.name} />,
  },
];

/** The same as a table to keep: one row a seat, several names in a cell apart by semicolons. */
export const seatTable = (rows: readonly SeatRow[]): CsvTable => ({
  headings: [
    'Seat',
    'Partnership',
    'Tier',
    'On behalf of',
    'Held by',
    'Role',
    'Seats',
    'From',
    'To',
    'Status',
  ],
  rows: rows.map((row) => [
    row.id,
    row.partnership?.name ?? null,
    row.partnership?.tier ?? null,
    namesOf(row.onBehalfOf),
    namesOf([...row.heldBy, ...row.posts]),
    row.seat.kind,
    row.seat.count ?? 1,
    row.seat.validFrom,
    row.seat.validTo,
    row.seat.status,
  ]),
});
