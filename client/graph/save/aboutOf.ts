import type { MapProps } from '../partProps.ts';

/** What a saved file says of itself: whose it is, and of which date. */
export const aboutOf = ({ landscape, asOf }: Pick<MapProps, 'landscape' | 'asOf'>) => ({
  id: landscape.id,
  name: landscape.name,
  kind: landscape.kind,
  publisher: landscape.publisher,
  date: landscape.date,
  description: `What the map shows of ${landscape.name}, as of ${asOf}, revision ${landscape.revision}.`,
});
