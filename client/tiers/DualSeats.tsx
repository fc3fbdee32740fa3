import { useRef } from 'react';
import { Results } from '../analysis/Results.tsx';
import { Downloads } from '../download/Downloads.tsx';
import { fileName } from '../download/fileName.ts';
import { Term } from '../glossary/Term.tsx';
import { ownChoices } from '../options/ownChoices.ts';
import { Tabs } from '../options/Tabs.tsx';
import { Status } from '../page/Status.tsx';
import { Wide } from '../page/Wide.tsx';
import type { LandscapeAnswer } from '../queries.ts';
import { SortableTable } from '../table/SortableTable.tsx';
import type { Column } from '../table/SortableTable.tsx';
import { DualPicture } from './DualPicture.tsx';
import { heldAgainst, seatings, seatsInAll } from './dualSeats.ts';
import type { Seating } from './dualSeats.ts';
import type { Dual, TiersPage } from './tiersQueries.ts';

interface Props {
  readonly landscape: LandscapeAnswer;
  readonly page: TiersPage;
  readonly seating: Seating;
}

/** A board seated in one way: a row of the table. */
interface Row {
  readonly dual: Dual;
  readonly seating: Seating;
}

const seatingWords: Readonly<Record<Seating, string>> = {
  joint: 'Joint seats',
  separate: 'A seat for each',
};

const columns: readonly Column<Row>[] = [
  { id: 'seating', heading: 'How they are seated', value: ({ seating }) => seatingWords[seating] },
  { id: 'own', heading: 'Their seats', value: ({ dual, seating }) => dual[seating], isNumber: true },
  { id: 'other', heading: 'Other seats', value: ({ dual }) => dual.otherSeats, isNumber: true },
  {
    id: 'all',
    heading: 'Seats in all',
    value: ({ dual, seating }) => seatsInAll(dual, seating),
    isNumber: true,
  },
  {
    id: 'against',
    heading: 'Against what the board may have',
    value: ({ dual, seating }) => heldAgainst(dual, seating),
  },
];

const idOf = ({ board, status }: Dual): string => `dualRepresentation:${board.id}:${status}`;

const Board = ({ dual, seating, landscape, page }: Props & { readonly dual: Dual }) => {
  const ref = useRef<SVGSVGElement>(null);
  const rows = seatings.map((one) => ({ dual, seating: one }));
  return (
    <section className="dual-board">
      <h2 className="govuk-heading-m name">
        <bdi>{dual.board.name}</bdi> <Status status={dual.status} />
      </h2>
      <p className="govuk-body" role="status">
        {seatingWords[seating]}: {dual[seating]} and {dual.otherSeats} others are{' '}
        <strong>{seatsInAll(dual, seating)}</strong>, {heldAgainst(dual, seating)}.
      </p>
      <Wide label={`Seats of ${dual.board.name}`}>
        <DualPicture dual={dual} seating={seating} picture={ref} />
      </Wide>
      <Downloads
        name={fileName('one seat for two', dual.board.name, seating)}
        what="the seats"
        picture={() => ref.current}
        csv={() => ({
          headings: columns.map(({ heading }) => heading),
          rows: rows.map((row) => columns.map(({ value }) => value(row))),
        })}
      />
      <SortableTable
        caption="The same as a table"
        columns={columns}
        rows={rows}
        keyOf={(row) => row.seating}
        isSelected={(row) => row.seating === seating}
      />
      <Results
        landscape={landscape}
        page={page}
        results={[{ ...dual, id: idOf(dual), subjects: [dual.board, ...dual.bodies] }]}
      />
    </section>
  );
};

/** Boards on which one seat may stand for two bodies, seated jointly or separately, against their limits. */
export const DualSeats = ({ landscape, page, seating }: Props) => {
  const { dualRepresentation } = page;
  return (
    <>
      <p className="govuk-body">
        <Term name="Dual representation" />: the same board can be counted with joint seats, or with a seat
        for each of the bodies.
      </p>
      {dualRepresentation.length === 0 ? (
        <p className="govuk-body">No seat among the facts that are counted is held for two bodies.</p>
      ) : (
        <Tabs
          label={ownChoices.tiers.seating.label}
          tabs={seatings.map((id) => ({ id, title: seatingWords[id] }))}
          current={seating}
          to={(id) => ({ seating: id === 'joint' ? undefined : id })}
        />
      )}
      {dualRepresentation.map((dual) => (
        <Board key={idOf(dual)} dual={dual} landscape={landscape} page={page} seating={seating} />
      ))}
    </>
  );
};
