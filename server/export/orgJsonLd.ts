import type { Landscape } from '../../schema/landscape.ts';
import type { ExportFormat } from './exportFormat.ts';
import { jsonLines } from '../../schema/graphFiles/jsonLines.ts';
import { leftOut } from './leftOut.ts';
import { linksOf } from './links.ts';
import { contextOf } from './org/context.ts';
import { isProperty, orgLabels, resourcesOf } from './org/resources.ts';

/** The W3C Organization Ontology (www.w3.org/TR/vocab-org) as JSON-LD, for linked data. */
export const orgJsonLdFormat: ExportFormat = {
  id: 'jsonld',
  says: 'W3C Organization Ontology as JSON-LD; says what it leaves out',
  into: 'text',
  write: exportOrgJsonLd,
  leavesOut: orgLeavesOut,
};

/** A landscape as JSON-LD, in parts to be written one after the other. The context stands in it: nothing is fetched to read it. */
export function* exportOrgJsonLd(landscape: Landscape): Generator<string> {
  yield `{\n"@context": ${JSON.stringify(contextOf(landscape.landscape.id))},\n"@graph": [`;
  yield* jsonLines(resourcesOf(landscape));
  yield ']\n}\n';
}

const whole = new Set(['ON', 'ON_BEHALF_OF', 'HELD_BY', 'EX_OFFICIO', 'POST_IN', 'OF']);

/** What of a landscape ORG cannot carry, a line each. */
export function orgLeavesOut(landscape: Landscape): readonly string[] {
  const links = linksOf(landscape);
  const labelOf = new Map(landscape.nodes.map(({ id, label }) => [id, label]));
  const joint = landscape.nodes.filter(
    ({ id }) => links('ON_BEHALF_OF', id).length > 1 && links('HELD_BY', id).length === 0,
  ).length;
  return [
    ...leftOut(landscape, 'ORG', {
      labels: orgLabels,
      edge: (edge) =>
        whole.has(edge.type) ||
        (edge.type === 'SUCCEEDED_BY' && labelOf.get(edge.from) !== 'Area') ||
        (isProperty(edge) && edge.status === 'existing'),
      isBare: isProperty,
    }),
    ...(joint === 0
      ? []
      : [`A membership has one member in ORG: ${joint} held for several bodies became one for each.`]),
  ];
}
