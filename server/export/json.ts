import type { Edge, Landscape, Node } from '../../schema/landscape.ts';
import { tables } from '../../schema/register.ts';
import { memberships } from '../explore/memberships.ts';
import type { Membership } from '../explore/memberships.ts';
import { display } from '../graph/display.ts';
import { jsonLines } from '../../schema/graphFiles/jsonLines.ts';

/** A place in a document, spelt out so that a reader of the export need not look it up. */
interface JsonPassage {
  readonly id: string;
  /** Title of the document. */
  readonly source: string;
  readonly locator: string;
  readonly note?: string;
}
type PassagesOf = (fact: { readonly passages: readonly string[] }) => readonly JsonPassage[];

/**
 * A landscape as JSON text, in parts to be written one after the other: a national one is larger than one string may be.
 * A line a node and a line an edge, in the order of the landscape. Nothing is lost: a node without a name of its own is marked
 * `unnamed`, columns of ids stand on their node as well as among the edges, and the memberships that seats imply, which
 * are no rows of a register, have no `row`.
 */
export function* exportJson(landscape: Landscape): Generator<string> {
  const passagesOf = passageReader(landscape);
  yield `{\n"landscape": ${JSON.stringify(landscape.landscape)},\n"nodes": [`;
  yield* jsonLines(jsonNodes(landscape, passagesOf));
  yield '],\n"edges": [';
  yield* jsonLines(jsonEdges(landscape, passagesOf));
  yield ']\n}\n';
}

function* jsonNodes(landscape: Landscape, passagesOf: PassagesOf): Generator<object> {
  const { nameOf } = display(landscape);
  const idsOf = idReader(landscape);
  for (const node of landscape.nodes) {
    const { id, label, name, aliases, properties, passages, ...stated } = node;
    yield {
      id,
      label,
      name: nameOf(node),
      ...(name === undefined && { unnamed: true }),
      aliases,
      ...stated,
      passages: passagesOf({ passages }),
      ...properties,
      ...idsOf(node),
    };
  }
}

function* jsonEdges(landscape: Landscape, passagesOf: PassagesOf): Generator<object> {
  for (const edge of landscape.edges) yield jsonEdge(edge, passagesOf);
  for (const membership of memberships(landscape)) yield jsonMembership(membership, passagesOf);
}

function jsonEdge({ properties, passages, ...edge }: Edge, passagesOf: PassagesOf): object {
  return { ...edge, passages: passagesOf({ passages }), ...properties };
}

function jsonMembership({ seat, ...edge }: Membership, passagesOf: PassagesOf): object {
  const { status, validFrom, validTo, properties } = seat;
  return {
    ...edge,
    seat: seat.id,
    role: properties['role'],
    status,
    validFrom,
    validTo,
    passages: passagesOf(seat),
  };
}

/** Reads what a table's columns of ids say of a node: one id, or a list where there may be several. */
function idReader({
  edges,
}: Landscape): (node: Node) => Readonly<Record<string, string | readonly string[]>> {
  const columns = new Map(tables.map(({ label, columns: all }) => [label, all]));
  const targets = new Map<string, Edge[]>();
  for (const edge of edges) {
    if (edge.row > 0) continue;
    const known = targets.get(`${edge.type}:${edge.from}`);
    if (known) known.push(edge);
    else targets.set(`${edge.type}:${edge.from}`, [edge]);
  }
  const place = (edge: Edge) => Number(edge.properties['place'] ?? 1);
  return ({ id, label }) => {
    const ids: Record<string, string | readonly string[]> = {};
    for (const column of columns.get(label) ?? []) {
      if (column.type !== 'ref' && column.type !== 'refs') continue;
      const found = targets.get(`${column.edge}:${id}`) ?? [];
      const named = found.toSorted((a, b) => place(a) - place(b)).map(({ to }) => to);
      const [only] = named;
      if (column.type === 'refs') ids[column.name] = named;
      else if (only !== undefined) ids[column.name] = only;
    }
    return ids;
  };
}

function passageReader({ nodes, edges }: Landscape): PassagesOf {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const sources = new Map(edges.filter(({ type }) => type === 'OF').map(({ from, to }) => [from, to]));
  return ({ passages }) =>
    passages.map((id) => {
      const passage = byId.get(id);
      const locator = passage?.properties['locator'];
      return {
        id,
        source: byId.get(sources.get(id) ?? '')?.name ?? '',
        locator: typeof locator === 'string' ? locator : '',
        ...(passage?.note !== undefined && { note: passage.note }),
      };
    });
}
