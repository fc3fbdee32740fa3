import { useState } from 'react';
import { counted } from '../../schema/inWords.ts';
import { scopeOf } from '../analysis/scopeOf.ts';
import { SubjectLink } from '../analysis/SubjectLink.tsx';
import { useAnswer } from '../api/useAnswer.ts';
import { Loaded } from '../page/Loaded.tsx';
import { SortableTable } from '../table/SortableTable.tsx';
import type { Column } from '../table/SortableTable.tsx';
import type { ViewProps } from '../views.ts';
import { alongside } from './alongside.ts';
import type { Companion } from './alongside.ts';
import { seatRows } from './seatRows.ts';
import { companionsQuery } from './sitsQueries.ts';

interface Props {
  readonly view: ViewProps;
  readonly id: string;
  readonly what: 'Person' | 'Organisation';
}

/** A county council sits with everybody: the first ones are those it sits with most. */
const first = 10;

const columns: readonly Column<Companion>[] = [
  {
    id: 'name',
    heading: 'Who',
    value: ({ node }) => node.name,
    show: ({ node }) => <SubjectLink subject={node} />,
  },
  { id: 'count', heading: 'Partnerships shared', value: ({ on }) => on.length, isNumber: true },
  {
    id: 'on',
    heading: 'Which',
    value: ({ on }) => on.map(({ name }) => name).join('; '),
    show: ({ on }) => <span dir="auto">{on.map(({ name }) => name).join('; ')}</span>,
  },
];

/** Who sits on the same partnerships, most shared first. */
export const Companions = ({ view, id, what }: Props) => {
  const [isWhole, setIsWhole] = useState(false);
  const { asOf, statuses } = scopeOf(view);
  const answer = useAnswer(companionsQuery, {
    landscape: view.landscape.id,
    asOf,
    statuses,
    id,
    label: what,
    seatedBy: what === 'Person' ? 'HELD_BY' : 'ON_BEHALF_OF',
  });
  return (
    <Loaded what="Who sits with it" answer={answer}>
      {({ graph }) => {
        const companions = graph === null ? [] : alongside(seatRows(graph), id, what);
        if (companions.length === 0) return null;
        const rest = companions.length - first;
        return (
          <>
            <SortableTable
              caption={`Who sits on the same partnerships: ${counted(companions.length, what === 'Person' ? 'person' : 'organisation', what === 'Person' ? 'people' : 'organisations')}`}
              columns={columns}
              rows={isWhole ? companions : companions.slice(0, first)}
              keyOf={({ node }) => node.id}
              isSelected={() => false}
            />
            {rest > 0 && !isWhole && (
              <button
                type="button"
                className="link-button companions__more"
                onClick={() => {
                  setIsWhole(true);
                }}
              >
                Show {rest === 1 ? 'the other one' : `the other ${rest}`}
              </button>
            )}
          </>
        );
      }}
    </Loaded>
  );
};
