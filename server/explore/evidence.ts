import { figure } from '../../schema/inWords.ts';
import { headingOf, tables } from '../../schema/register.ts';
import type { Column } from '../../schema/register.ts';
import type { Edge, Label, Landscape, Node, Value } from '../../schema/landscape.ts';
import type { Words } from '../graph/display.ts';
import { restingOn } from './restingOn.ts';
import { graphEdge, graphNode } from './graphNode.ts';
import { memberships } from './memberships.ts';
import type { EvidenceResult, LinkedFactResult, PassageResult, PropertyResult } from './results.ts';

/** All that is said of one node or edge; of a membership, what is said of its seat. Undefined where there is none. */
export function evidence(landscape: Landscape, words: Words, id: string): EvidenceResult | undefined {
  const node = landscape.nodes.find((one) => one.id === id);
  if (node) return evidenceOfNode(landscape, words, node);
  const edge = landscape.edges.find((one) => one.id === id);
  if (edge) return evidenceOfEdge(landscape, words, edge);
  const membership = memberships(landscape).find((one) => one.id === id);
  return membership && { ...evidenceOfNode(landscape, words, membership.seat), id, what: membership.type };
}

function evidenceOfNode(landscape: Landscape, words: Words, node: Node): EvidenceResult {
  const nodes = new Map(landscape.nodes.map((one) => [one.id, one]));
  const passage = passagesOf(landscape, nodes);
  return {
    id: node.id,
    what: node.label,
    name: words.titleOf(node),
    status: node.status ?? null,
    properties: propertiesOf(columnsOf(node.label), {
      aliases: node.aliases,
      ...node.properties,
      ...dated(node),
    }),
    passages: node.passages.flatMap(passage),
    facts: landscape.edges
      .filter(({ from, to }) => from === node.id || to === node.id)
      .flatMap((edge) => {
        const other = nodes.get(edge.from === node.id ? edge.to : edge.from);
        return other ? [linked(landscape.landscape.id, words, edge, other, passage)] : [];
      }),
    restOnIt: node.label === 'Passage' ? restingOn(landscape, words, node.id) : [],
  };
}

function evidenceOfEdge(landscape: Landscape, words: Words, edge: Edge): EvidenceResult {
  const nodes = new Map(landscape.nodes.map((one) => [one.id, one]));
  return {
    id: edge.id,
    what: edge.type,
    name: words.sentenceOf(edge),
    status: edge.status ?? null,
    properties: propertiesOf(columnsOf(undefined), { ...edge.properties, ...dated(edge) }),
    passages: edge.passages.flatMap(passagesOf(landscape, nodes)),
    facts: [],
    restOnIt: [],
  };
}

function linked(
  landscape: string,
  words: Words,
  edge: Edge,
  other: Node,
  passage: (id: string) => readonly PassageResult[],
): LinkedFactResult {
  return {
    edge: graphEdge(edge),
    sentence: words.sentenceOf(edge),
    other: graphNode(landscape, other, words.titleOf(other)),
    note: edge.note ?? null,
    passages: edge.passages.flatMap(passage),
  };
}

/** Looks a passage up by its id; none where the register names one that is not in it. */
function passagesOf(
  landscape: Landscape,
  nodes: ReadonlyMap<string, Node>,
): (id: string) => readonly PassageResult[] {
  const sources = new Map(
    landscape.edges.filter((edge) => edge.type === 'OF').map((edge) => [edge.from, nodes.get(edge.to)?.name]),
  );
  return (id) => {
    const passage = nodes.get(id);
    if (passage?.label !== 'Passage') return [];
    const { locator } = passage.properties;
    return [
      {
        id,
        source: sources.get(id) ?? '',
        locator: typeof locator === 'string' ? locator : '',
        note: passage.note ?? null,
      },
    ];
  };
}

const columnsOf = (label: Label | undefined): readonly Column[] =>
  tables.find((table) => table.label === label)?.columns ?? [];

function dated({ validFrom, validTo, note }: Node | Edge): Record<string, Value | undefined> {
  return { validFrom, validTo, note };
}

function propertiesOf(
  columns: readonly Column[],
  values: Readonly<Record<string, Value | undefined>>,
): readonly PropertyResult[] {
  return columns.flatMap((column) => {
    const value = values[column.name];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    return [{ name: column.name, heading: headingOf(column), value: inWords(column, value) }];
  });
}

function inWords({ type }: Column, value: Value): string {
  if (type === 'pence' && typeof value === 'number') {
    return `£${(value / 100).toLocaleString('en-GB', { minimumFractionDigits: 2 })}`;
  }
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return figure(value);
  return typeof value === 'string' ? value : value.join('; ');
}
