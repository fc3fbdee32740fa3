import type { ResultOf } from 'gql.tada';
import type { ReactNode } from 'react';
import { counted } from '../../schema/inWords.ts';
import { SubjectLink } from '../analysis/SubjectLink.tsx';
import type { ScopeVariables } from '../analysis/scopeOf.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { fileName } from '../download/fileName.ts';
import { Loaded } from '../page/Loaded.tsx';
import type { ViewProps } from '../views.ts';
import { bodiesQuery } from './changeQuery.ts';
import type { ChangeBody } from './changeQuery.ts';
import { ChangePicture } from './ChangePicture.tsx';
import type { Comparison } from './comparison.ts';
import { relationsOf } from './relations.ts';
import { RelationTable } from './RelationTable.tsx';
import { SideLink } from './SideLink.tsx';

interface Props {
  readonly view: ViewProps;
  readonly comparison: Comparison;
  readonly variables: ScopeVariables & {
    readonly toLandscape: string;
    readonly toAsOf: string | null;
    readonly toStatuses: Comparison['after']['statuses'][number][];
  };
  readonly headings: readonly [string, string];
  /** What stands beside the picture. */
  readonly figures: ReactNode;
}

/** Unchanged partnerships that are drawn: enough to see what stays, and the eye still finds what does not. */
const unchangedDrawn = 40;
const differingDrawn = 60;

interface LosersProps {
  readonly total: number;
  readonly losers: readonly ChangeBody[];
}

const Losers = ({ total, losers }: LosersProps) => (
  <section aria-labelledby="losers">
    <h2 className="govuk-heading-m" id="losers">
      Who loses every seat
    </h2>
    {total === 0 ? (
      <p className="govuk-body">Nobody who holds a seat before is without one after.</p>
    ) : (
      <ul className="govuk-list change-losers">
        {losers.map(({ id, subjects, seatsBefore }) =>
          subjects.map((subject) => (
            <li key={id}>
              <SubjectLink subject={subject} />, who held {counted(seatsBefore, 'seat', 'seats')}
            </li>
          )),
        )}
        {total > losers.length && (
          <li>and {(total - losers.length).toLocaleString('en-GB')} more, in the list of all differences</li>
        )}
      </ul>
    )}
  </section>
);

type Bodies = ResultOf<typeof bodiesQuery>['bodies'];

/** What is drawn of all that there is, and in words what is not. */
const drawnOf = ({ results, unchanged, unchangedTotal }: Bodies, isElsewhere: boolean) => {
  // More than these there may be, but partnerships come first.
  const partnerships = results.filter(({ subjects }) => subjects[0]?.label === 'Partnership');
  const [drawn, same] = [partnerships.slice(0, differingDrawn), unchanged.slice(0, unchangedDrawn)];
  const left = unchangedTotal - same.length;
  const said = [
    partnerships.length > drawn.length
      ? `Drawn are the ${String(drawn.length)} partnerships with the most seats gained and lost; the list below has all.`
      : '',
    left > 0 ? `${left.toLocaleString('en-GB')} more stay as they are and are not drawn.` : '',
  ];
  return {
    relations: relationsOf(drawn, same, isElsewhere),
    said: said.filter((one) => one !== '').join(' '),
  };
};

interface DrawnProps extends Omit<Props, 'variables'> {
  readonly bodies: Bodies;
  readonly losers: ReactNode;
}

const Drawn = ({ view, comparison, headings, figures, bodies, losers }: DrawnProps) => {
  const { landscape, select } = view;
  const { before, after } = comparison;
  const isBetweenTwo = before.landscape !== after.landscape;
  const { relations, said } = drawnOf(bodies, isBetweenTwo);
  const name = fileName('change', landscape.name);
  const beside = (
    <div>
      {figures}
      {losers}
    </div>
  );
  if (relations.length === 0)
    return (
      <>
        <p className="govuk-body">Neither side has a partnership.</p>
        {beside}
      </>
    );
  return (
    <>
      <p className="govuk-body change-said">
        A border or line that is broken is no fact yet: proposed, recommended, expected or considered, as the
        word below the name says. {said}
      </p>
      <div className="change-sides">
        <div className="change-sides__picture">
          <ChangePicture relations={relations} headings={headings} fileName={name} open={select} />
        </div>
        {beside}
      </div>
      <RelationTable
        relations={relations}
        fileName={name}
        show={({ body, isElsewhere }, isAfter) => (
          <SideLink subject={body} on={isAfter && isElsewhere === isBetweenTwo ? after : undefined} />
        )}
      />
    </>
  );
};

/** Both sides in one picture, the same as a table, figures before and after, and who loses every seat. */
export const SideBySide = ({ variables, ...shown }: Props) => {
  const answer = useAnswer(bodiesQuery, variables);
  return (
    <>
      <h2 className="govuk-heading-m">What was, what is, and what comes of it</h2>
      <Loaded what="the picture" answer={answer}>
        {({ bodies, losers }) => (
          <Drawn
            {...shown}
            bodies={bodies}
            losers={<Losers total={losers.total} losers={losers.results} />}
          />
        )}
      </Loaded>
    </>
  );
};
