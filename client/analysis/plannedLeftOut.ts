import { plannedStatuses } from '../../schema/landscape.ts';
import type { Status } from '../../schema/landscape.ts';
import type { AnalysisPage } from './analysisPage.ts';

/** Statuses of what is planned that an answer did not count, where with them it would have results; none else. */
export const plannedLeftOut = ({
  totalWithPlanned,
  statuses,
}: Pick<AnalysisPage, 'totalWithPlanned' | 'statuses'>): readonly Status[] =>
  totalWithPlanned === null || totalWithPlanned === 0
    ? []
    : plannedStatuses.filter((one) => !statuses.includes(one));
