import type { Landscape } from '../../schema/landscape.ts';
import type { CompressedRows } from '../../server/analysis/compressedRows.ts';
import { incidenceOf } from '../../server/analysis/incidence.ts';
import { scopeOf } from '../../server/analysis/scope.ts';

/** Which organisations are on which partnerships of a landscape, as overlap looks at it where nothing is chosen. */
export function memberRows(whole: Landscape): CompressedRows {
  const scope = scopeOf(whole, { asOf: whole.landscape.date, statuses: ['existing'], observers: false });
  return incidenceOf(scope, 'organisations').rows;
}
