import { PlaceLink } from '../page/PlaceLink.tsx';
import { statuses } from '../../schema/landscape.ts';
import { counted } from '../../schema/inWords.ts';
import type { AnalysisPage } from './analysisPage.ts';
import { plannedLeftOut } from './plannedLeftOut.ts';

const inOr = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Where nothing was found among what is, and something among what is planned, one press counts that too; what was chosen stays. */
export const CountPlanned = ({ page }: { readonly page: AnalysisPage }) => {
  const planned = plannedLeftOut(page);
  if (planned.length === 0) return null;
  return (
    <p className="govuk-body analysis__wider screen-only">
      <PlaceLink
        to={{
          type: 'counted',
          statuses: statuses.filter((one) => page.statuses.includes(one) || planned.includes(one)),
        }}
      >
        Count what is {inOr.format(planned)} too: {counted(page.totalWithPlanned ?? 0, 'result', 'results')}
      </PlaceLink>
    </p>
  );
};
