import { sectors } from '../../../schema/landscape.ts';
import type { Node } from '../../../schema/landscape.ts';
import { compareText } from '../compareText.ts';
import { grouped } from '../../../schema/grouped.ts';
import { counted, listed } from '../../../schema/inWords.ts';
import type { Scope } from '../scope.ts';
import type { Gap } from './gap.ts';

/** Organisations that a result names as subjects, of a sector that may have thousands. */
const most = 10;

/**
 * Sectors with organisations in scope and without a seat: none is held for a body of the sector (organisation or
 * partnership), and none is offered to it. The sector "other" is none.
 */
export function sectorGaps(scope: Scope): readonly Gap[] {
  const bySector = grouped(scope.nodes('Organisation'), ({ properties }) => properties['sector']);
  const partnerships = grouped(scope.nodes('Partnership'), ({ properties }) => properties['sector']);
  const offered = new Set(scope.seats().map(({ node }) => node.properties['sector']));
  const isSeated = ({ id }: Node) => scope.seatsFor(id).length > 0;
  return sectors.flatMap((sector) => {
    const organisations = bySector.get(sector) ?? [];
    if (sector === 'other' || organisations.length === 0 || offered.has(sector)) return [];
    if (organisations.some(isSeated) || partnerships.get(sector)?.some(isSeated) === true) return [];
    return [gapOf(sector, organisations)];
  });
}

function gapOf(sector: string, unordered: readonly Node[]): Gap {
  const organisations = unordered.toSorted((a, b) => compareText(a.id, b.id));
  const names = organisations.map(({ id, name = id }) => name);
  const subjects = organisations.slice(0, most).map(({ id }) => id);
  return {
    id: `gaps:sector without a seat:${sector}`,
    origin: 'worked out',
    kind: 'sector without a seat',
    subjects,
    score: 1,
    because: `No seat is held for the sector ${sector}, of which ${counted(names.length, 'organisation is', 'organisations are')} named: ${listed(names, 3)}.`,
    facts: subjects,
  };
}
