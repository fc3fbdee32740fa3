import { SubjectLink } from '../analysis/SubjectLink.tsx';
import type { ScopeVariables } from '../analysis/scopeOf.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { fileName } from '../download/fileName.ts';
import { Loaded } from '../page/Loaded.tsx';
import type { ViewProps } from '../views.ts';
import { counted } from '../words.ts';
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

/** Both sides in one picture, the same as a table, and who loses every seat. */
export const SideBySide = ({ view, comparison, variables, headings }: Props) => {
  const { landscape, select } = view;
  const answer = useAnswer(bodiesQuery, variables);
  const { before, after } = comparison;
  return (
    <Loaded what="The picture" answer={answer}>
      {({ bodies, losers }) => {
        const shown = bodies.results
          .filter(({ subjects }) => subjects[0]?.label === 'Partnership')
          .slice(0, differingDrawn);
        const unchanged = bodies.unchanged.slice(0, unchangedDrawn);
        const relations = relationsOf(shown, unchanged, before.landscape !== after.landscape);
        const left = bodies.unchangedTotal - unchanged.length;
        // A page of 100 says of more differences only that there are more: partnerships come first.
        const isCut = shown.length === differingDrawn;
        return (
          <>
            <h2 className="govuk-heading-m">What was, what is, and what comes of it</h2>
            {relations.length === 0 ? (
              <p className="govuk-body">Neither side has a partnership.</p>
            ) : (
              <>
                <p className="govuk-body">
                  A border or line that is broken is no fact yet: proposed, recommended, expected or
                  considered, as the word below the name says.
                  {isCut &&
                    ` Drawn are the ${String(differingDrawn)} partnerships with the most seats gained and lost; the list below has all.`}
                  {left > 0 && ` ${left.toLocaleString('en-GB')} more stay as they are and are not drawn.`}
                </p>
                <ChangePicture
                  relations={relations}
                  headings={headings}
                  fileName={fileName('change', landscape.name)}
                  open={select}
                />
                <RelationTable
                  relations={relations}
                  fileName={fileName('change', landscape.name)}
                  show={({ body, isElsewhere }) => (
                    <SideLink subject={body} elsewhere={isElsewhere ? after.landscape : undefined} />
                  )}
                />
              </>
            )}
            <Losers total={losers.total} losers={losers.results} />
          </>
        );
      }}
    </Loaded>
  );
};
