import type { Edge, Node } from '../../../schema/landscape.ts';
import { here } from './context.ts';

/** A resource of the graph of a JSON-LD document. */
export type Resource = Readonly<Record<string, unknown>>;

/**
 * What is said of every fact: names, notes, the passages it stands in; and as terms of our own its status, which ORG does
 * not know, its dates in EDTF and such further columns as are not `mapped` to a property.
 */
export function statedOf(fact: Node | Edge, mapped: readonly string[] = []): Resource {
  const { status, validFrom, validTo, note, passages, properties } = fact;
  const further = Object.entries(properties).filter(([column]) => !mapped.includes(column));
  return {
    'term:status': status,
    'term:validFrom': validFrom,
    'term:validTo': validTo,
    'skos:note': note,
    ...(passages.length > 0 && { 'dcterms:source': passages.map(here) }),
    ...Object.fromEntries(further.map(([column, value]) => [`term:${column}`, value])),
  };
}

export const namesOf = ({ name, aliases }: Node): Resource => ({
  'skos:prefLabel': name,
  ...(aliases.length > 0 && { 'skos:altLabel': aliases }),
});

const instants = [
  [/^\d{4}$/, 'time:inXSDgYear', 'xsd:gYear'],
  [/^\d{4}-(?:0[1-9]|1[0-2])$/, 'time:inXSDgYearMonth', 'xsd:gYearMonth'],
  [/^\d{4}-\d{2}-\d{2}$/, 'time:inXSDDate', 'xsd:date'],
] as const;

/** `org:memberDuring` as an interval of OWL-Time, which knows years, months and days; blank where neither end is one of them. */
export function memberDuring({ validFrom, validTo }: Node | Edge): Resource {
  const [beginning, end] = [instantOf(validFrom), instantOf(validTo)];
  if (!beginning && !end) return {};
  return {
    'org:memberDuring': {
      type: 'time:Interval',
      ...(beginning && { 'time:hasBeginning': beginning }),
      ...(end && { 'time:hasEnd': end }),
    },
  };
}

function instantOf(date: string | undefined): Resource | undefined {
  if (date === undefined) return undefined;
  const found = instants.find(([pattern]) => pattern.test(date));
  return found && { type: 'time:Instant', [found[1]]: { '@type': found[2], '@value': date } };
}
