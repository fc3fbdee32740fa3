import type { ViewProps } from '../views.ts';
import { FindingsEchoed } from './FindingsEchoed.tsx';
import { Sources } from './Sources.tsx';

/** What the landscape rests on, and how far the figures bear out what the review itself found. */
export const EvidenceView = (view: ViewProps) => (
  <>
    <h2 className="govuk-heading-m">The documents</h2>
    <Sources landscape={view.landscape} />
    <h2 className="govuk-heading-m">The review’s findings beside ours</h2>
    <FindingsEchoed {...view} />
  </>
);
