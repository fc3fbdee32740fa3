/** A graph as files for graph programs hold it, whoever made it: a landscape exported, or what a map shows. */

/** What graph programs can hold of a node or an edge: no lists, which become text with `; ` between the items. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** `type` says what it is, `name` what it is called; the name `label` is left free, for these programs have meanings of their own for it. */
export interface NodeElement {
  readonly id: string;
  readonly attributes: Attributes;
}

export interface EdgeElement extends NodeElement {
  readonly from: string;
  readonly to: string;
}

/** The types of attributes, in words that GraphML and GEXF share. */
export type AttributeType = 'string' | 'long' | 'double' | 'boolean';

export interface GraphFile {
  /** What the graph says of itself. */
  readonly about: {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly publisher: string;
    readonly date: string;
    readonly description: string;
  };
  /** Each is gone through more than once: first for what attributes there are. */
  readonly nodes: () => Iterable<NodeElement>;
  readonly edges: () => Iterable<EdgeElement>;
  /** The type of an attribute, which does not hang on the values of one graph. */
  readonly typeOf: (name: string) => AttributeType;
}

/** Which attributes there are and of which type, in the order in which they first occur. */
export function attributeTypes(
  elements: Iterable<NodeElement>,
  typeOf: GraphFile['typeOf'],
): ReadonlyMap<string, AttributeType> {
  const types = new Map<string, AttributeType>();
  for (const { attributes } of elements)
    for (const name of Object.keys(attributes)) if (!types.has(name)) types.set(name, typeOf(name));
  return types;
}
