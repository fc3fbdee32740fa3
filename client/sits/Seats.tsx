import { counted } from '../../schema/inWords.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { Downloads } from '../download/Downloads.tsx';
import { fileName } from '../download/fileName.ts';
import { Loaded } from '../page/Loaded.tsx';
import { StaleRevision } from '../page/StaleNotice.tsx';
import { SortableTable } from '../table/SortableTable.tsx';
import type { ViewProps } from '../views.ts';
import { scopeOf } from '../analysis/scopeOf.ts';
import { seatColumns, seatTable } from './seatColumns.tsx';
import { seatRows } from './seatRows.ts';
import { seatsInWords } from './seatsInWords.ts';
import { seatsQuery } from './sitsQueries.ts';

interface Props {
  readonly view: ViewProps;
  readonly id: string;
  readonly name: string;
  readonly what: string;
}

/** Seats that one has, or that are on it: role, tier, dates, status, and where each stands. */
export const Seats = ({ view, id, name, what }: Props) => {
  const { landscape } = view;
  const { asOf, statuses } = scopeOf(view);
  const answer = useAnswer(seatsQuery, { landscape: landscape.id, asOf, statuses, id });
  return (
    <Loaded what="the seats" answer={answer}>
      {({ graph }) => {
        const rows = graph === null ? [] : seatRows(graph, id);
        const partnerships = new Set(rows.map(({ partnership }) => partnership?.id)).size;
        if (rows.length === 0)
          return <p className="govuk-body">No seat is stated among the facts that are looked at.</p>;
        return (
          <>
            <StaleRevision shown={landscape.revision} live={graph?.revision ?? landscape.revision} />
            <p className="govuk-body" role="status">
              {seatsInWords(rows)}
              {what !== 'Partnership' && ` on ${counted(partnerships, 'partnership', 'partnerships')}`}.
            </p>
            <SortableTable
              caption="Seats"
              columns={seatColumns(what, landscape)}
              rows={rows}
              keyOf={(row) => row.id}
              isSelected={() => false}
            />
            <Downloads
              name={fileName('seats', name, landscape.name)}
              what="the seats"
              csv={() => seatTable(rows)}
            />
          </>
        );
      }}
    </Loaded>
  );
};
