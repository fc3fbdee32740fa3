import type { LiveRevision } from '../graph/liveRevisions.ts';
import type { LandscapeResult } from './results.ts';

/** What must be read to be told. */
type Held = 'facts' | 'nodeCounts' | 'edgeCounts' | 'statusCounts' | 'sources' | 'findings';

/** A landscape in a list: what it holds is worked out when it is asked for, once. */
export type ListedLandscape = Omit<LandscapeResult, Held> & {
  readonly [Field in Held]: () => Promise<LandscapeResult[Field]>;
};

/** A landscape by its record, and a way to read what it holds: undefined where it has been removed since, so that it holds nothing. */
export function listed(
  { id, name, kind, publisher, date, showsPeople, description, number }: LiveRevision,
  read: () => Promise<LandscapeResult | undefined>,
): ListedLandscape {
  const record = { id, name, kind, publisher, date, showsPeople, description };
  const nothing: LandscapeResult = {
    ...record,
    revision: number,
    facts: 0,
    nodeCounts: [],
    edgeCounts: [],
    statusCounts: [],
    sources: [],
    findings: [],
  };
  let reading: Promise<LandscapeResult | undefined> | undefined;
  const held =
    <Field extends Held>(field: Field) =>
    async () =>
      ((await (reading ??= read())) ?? nothing)[field];
  return {
    ...record,
    revision: number,
    facts: held('facts'),
    nodeCounts: held('nodeCounts'),
    edgeCounts: held('edgeCounts'),
    statusCounts: held('statusCounts'),
    sources: held('sources'),
    findings: held('findings'),
  };
}
