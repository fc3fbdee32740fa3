import { edgeTypes, labels, statuses } from '../../schema/landscape.ts';
import type { Edge, EdgeType, Label, Node, Status, Value } from '../../schema/landscape.ts';
import { UnreadableFact } from './unreadableFact.ts';

/** A row of an answer, by column; null where nothing is stated. */
interface Row {
  get(column: string): unknown;
}

interface FactMaker {
  /** Of a row of nodes.cypher. */
  readonly nodeOf: (row: Row) => Node;
  /** Of a row of edges.cypher. */
  readonly edgeOf: (row: Row) => Edge;
}

type Building<Fact> = { -readonly [Name in keyof Fact]: Fact[Name] };

const nothing: readonly string[] = Object.freeze([]);
const noProperties: Readonly<Record<string, Value>> = Object.freeze({});

/** What has a column of its own, or is no part of what a fact says: where it is written. All else is in the column `rest`. */
export const ownColumns: readonly string[] = [
  'id',
  'status',
  'validFrom',
  'validTo',
  'passages',
  'note',
  'row',
  'name',
  'aliases',
  'landscape',
  'revision',
];

/**
 * Makes frozen nodes and edges of rows as the driver gives them, checked by hand, since a schema library takes longer
 * over a million rows than the database. What many facts say alike (ids, dates, lists of passages) is one object in
 * memory for all that one maker makes. Throws `UnreadableFact` where a row is not as we write them.
 */
export function factMaker(): FactMaker {
  const texts = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  const shared = (text: string): string => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, text);
    return text;
  };

  const listOf = (row: Row, name: string): readonly string[] => {
    const value = row.get(name);
    if (!isTexts(value)) throw new UnreadableFact(row.get('id'), name, 'a list of texts');
    if (value.length === 0) return nothing;
    const key = value.length === 1 ? (value[0] ?? '') : JSON.stringify(value);
    const known = lists.get(key);
    // A single text that looks like a longer list is not that list.
    if (known?.length === value.length) return known;
    const list = Object.freeze(value.map(shared));
    lists.set(key, list);
    return list;
  };

  const state = (fact: Building<Omit<Node | Edge, 'properties'>>, row: Row): void => {
    const status = row.get('status');
    if (status !== null) fact.status = known(statusOf, status, row, 'status');
    const validFrom = textOf(row, 'validFrom');
    if (validFrom !== undefined) fact.validFrom = shared(validFrom);
    const validTo = textOf(row, 'validTo');
    if (validTo !== undefined) fact.validTo = shared(validTo);
    const note = textOf(row, 'note');
    if (note !== undefined) fact.note = note;
  };

  // The edges of a node come one after another.
  let lastFrom = '';
  const fromOf = (row: Row): string => {
    const from = needed(row, 'from');
    if (from !== lastFrom) lastFrom = shared(from);
    return lastFrom;
  };
  return {
    nodeOf: (row) => {
      const node: Building<Node> = {
        id: shared(needed(row, 'id')),
        label: known(labelOf, row.get('label'), row, 'label'),
        aliases: listOf(row, 'aliases'),
        passages: listOf(row, 'passages'),
        row: rowOf(row),
        properties: propertiesOf(row, shared),
      };
      const name = textOf(row, 'name');
      if (name !== undefined) node.name = name;
      state(node, row);
      return Object.freeze(node);
    },
    edgeOf: (row) => {
      const edge: Building<Edge> = {
        id: needed(row, 'id'),
        type: known(typeOf, row.get('type'), row, 'type'),
        from: fromOf(row),
        to: shared(needed(row, 'to')),
        passages: listOf(row, 'passages'),
        row: rowOf(row),
        properties: propertiesOf(row, shared),
      };
      state(edge, row);
      return Object.freeze(edge);
    },
  };
}

const byWord = <Word extends string>(words: readonly Word[]): ReadonlyMap<unknown, Word> =>
  new Map(words.map((word) => [word, word]));
const labelOf = byWord<Label>(labels);
const typeOf = byWord<EdgeType>(edgeTypes);
const statusOf = byWord<Status>(statuses);

function known<Word extends string>(
  words: ReadonlyMap<unknown, Word>,
  value: unknown,
  row: Row,
  name: string,
): Word {
  const word = words.get(value);
  if (word === undefined)
    throw new UnreadableFact(row.get('id'), name, `one of ${[...words.values()].join(', ')}`);
  return word;
}

function needed(row: Row, name: string): string {
  const value = row.get(name);
  if (typeof value !== 'string') throw new UnreadableFact(row.get('id'), name, 'a text');
  return value;
}

function textOf(row: Row, name: string): string | undefined {
  const value = row.get(name);
  if (value === null) return undefined;
  if (typeof value !== 'string') throw new UnreadableFact(row.get('id'), name, 'a text');
  return value;
}

/** None is written where it is 0, as of the many edges that are cells of a row. */
function rowOf(row: Row): number {
  const value = row.get('row');
  if (value === null) return 0;
  if (typeof value !== 'number' || value < 0)
    throw new UnreadableFact(row.get('id'), 'row', 'a number, 0 or more');
  return value;
}

/** What is stated beside what every fact may state: names and values. */
function propertiesOf(row: Row, shared: (text: string) => string): Readonly<Record<string, Value>> {
  const rest = row.get('rest') as readonly (readonly [string, unknown])[];
  if (rest.length === 0) return noProperties;
  const found: Record<string, Value> = {};
  for (const [name, value] of rest) {
    if (typeof value === 'string') found[name] = value.length > longest ? value : shared(value);
    else if (isValue(value)) found[name] = value;
    else throw new UnreadableFact(row.get('id'), name, 'a text, a number, yes or no, or a list of texts');
  }
  return Object.freeze(found);
}

/** Longer texts are hardly ever the same. */
const longest = 40;

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
const isValue = (value: unknown): value is number | boolean | readonly string[] =>
  typeof value === 'number' || typeof value === 'boolean' || isTexts(value);
