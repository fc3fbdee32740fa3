import type { Status } from '../../schema/landscape.ts';
import type { AnalysisPage } from './analysisPage.ts';

/** What is no fact yet and may become one. */
const planned = ['proposed', 'recommended', 'expected'] as const satisfies readonly Status[];

/** Statuses of what is planned that an answer without results did not count; none where it has results. */
export const plannedLeftOut = ({
  total,
  statuses,
}: Pick<AnalysisPage, 'total' | 'statuses'>): readonly Status[] =>
  total > 0 ? [] : planned.filter((one) => !statuses.includes(one));
