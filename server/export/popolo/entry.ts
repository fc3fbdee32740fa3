import type { Edge, Landscape, Node } from '../../../schema/landscape.ts';

/** An entry of a list of Popolo JSON. */
export type Entry = Readonly<Record<string, unknown>>;

/** What is common to the entries for nodes and edges. */
export type Common = (fact: Node | Edge, dates: DateFields, mapped?: readonly string[]) => Entry;

/** What the list calls the two dates; nothing where it has none. */
export type DateFields = readonly [from: string, to: string] | undefined;

export const membershipDates: DateFields = ['start_date', 'end_date'];
export const organizationDates: DateFields = ['founding_date', 'dissolution_date'];

/** Popolo knows years, months and days, and nothing less certain. */
const popoloDate = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;

/**
 * What an entry says beside what its list has fields for: sources, and under the names of our own columns status, note and
 * further columns, dates that Popolo cannot write among them. Columns that a field of Popolo stands for are `mapped`.
 */
export function commonFields(landscape: Landscape): Common {
  const sourceOf = sourceReader(landscape);
  return (fact, dates, mapped = []) => {
    const { status, note, passages, validFrom, validTo, properties } = fact;
    const further = Object.entries(properties).filter(([column]) => !mapped.includes(column));
    return {
      ...dateField(dates?.[0], 'validFrom', validFrom),
      ...dateField(dates?.[1], 'validTo', validTo),
      ...(passages.length > 0 && { sources: passages.map(sourceOf) }),
      status,
      note,
      ...Object.fromEntries(further),
    };
  };
}

function dateField(field: string | undefined, column: string, date: string | undefined): Entry {
  if (date === undefined) return {};
  return { [field !== undefined && popoloDate.test(date) ? field : column]: date };
}

/** A source is a link in Popolo: the address is a name only, the note is what a reader goes by. */
function sourceReader({ landscape, nodes, edges }: Landscape): (passage: string) => Entry {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const sources = new Map(edges.filter(({ type }) => type === 'OF').map(({ from, to }) => [from, to]));
  return (id) => {
    const source = byId.get(sources.get(id) ?? '')?.name;
    const locator = byId.get(id)?.properties['locator'];
    const note = [source, locator].filter((part) => typeof part === 'string').join(': ');
    return { url: `urn:partnership-landscape:${landscape.id}#${id}`, note };
  };
}

export const otherNames = ({ aliases }: Node): Entry =>
  aliases.length === 0 ? {} : { other_names: aliases.map((name) => ({ name })) };

/** Codes written `scheme:code` as Popolo has them. */
export function identifiersOf({ properties }: Node): Entry {
  const codes = properties['identifiers'];
  if (typeof codes !== 'object') return {};
  return {
    identifiers: codes.map((code) => {
      const at = code.indexOf(':');
      return { scheme: code.slice(0, at), identifier: code.slice(at + 1) };
    }),
  };
}
