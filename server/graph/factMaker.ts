import { edgeTypes, labels, statuses } from '../../schema/landscape.ts';
import type { Edge, EdgeType, Label, Node, Status, Value } from '../../schema/landscape.ts';
import { UnreadableFact } from './unreadableFact.ts';

/** A row of an answer, by column. */
interface Row {
  get(column: string): unknown;
}
type Properties = Readonly<Record<string, unknown>>;

interface FactMaker {
  /** Of the columns `label` and `facts`. */
  readonly nodeOf: (row: Row) => Node;
  /** Of the columns `type`, `from`, `to` and `facts`. */
  readonly edgeOf: (row: Row) => Edge;
}

type Building<Fact> = { -readonly [Name in keyof Fact]: Fact[Name] };

const nothing: readonly string[] = Object.freeze([]);
const noProperties: Properties = Object.freeze({});

/** What stands on every fact and is no column of its own; where a fact is written is no part of what it says. */
const ofStated: ReadonlySet<string> = new Set([
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
]);

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

  const listOf = (facts: Properties, name: string): readonly string[] => {
    const value = facts[name];
    if (!isTexts(value)) throw new UnreadableFact(facts['id'], name, 'a list of texts');
    if (value.length === 0) return nothing;
    const key = value.length === 1 ? (value[0] ?? '') : JSON.stringify(value);
    const known = lists.get(key);
    // A single text that looks like a longer list is not that list.
    if (known?.length === value.length) return known;
    const list = Object.freeze(value.map(shared));
    lists.set(key, list);
    return list;
  };

  const state = (fact: Building<Omit<Node | Edge, 'properties'>>, facts: Properties): void => {
    const { status } = facts;
    if (status !== undefined) fact.status = known(statusOf, status, facts, 'status');
    const validFrom = textOf(facts, 'validFrom');
    if (validFrom !== undefined) fact.validFrom = shared(validFrom);
    const validTo = textOf(facts, 'validTo');
    if (validTo !== undefined) fact.validTo = shared(validTo);
    const note = textOf(facts, 'note');
    if (note !== undefined) fact.note = note;
  };
  return {
    nodeOf: (row) => {
      const facts = row.get('facts') as Properties;
      const node: Building<Node> = {
        id: shared(needed(facts['id'], facts, 'id')),
        label: known(labelOf, row.get('label'), facts, 'label'),
        aliases: listOf(facts, 'aliases'),
        passages: listOf(facts, 'passages'),
        row: rowOf(facts),
        properties: propertiesOf(facts, shared),
      };
      const name = textOf(facts, 'name');
      if (name !== undefined) node.name = name;
      state(node, facts);
      return Object.freeze(node);
    },
    edgeOf: (row) => {
      const facts = row.get('facts') as Properties;
      const edge: Building<Edge> = {
        id: needed(facts['id'], facts, 'id'),
        type: known(typeOf, row.get('type'), facts, 'type'),
        from: shared(needed(row.get('from'), facts, 'from')),
        to: shared(needed(row.get('to'), facts, 'to')),
        passages: listOf(facts, 'passages'),
        row: rowOf(facts),
        properties: propertiesOf(facts, shared),
      };
      state(edge, facts);
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
  facts: Properties,
  name: string,
): Word {
  const word = words.get(value);
  if (word === undefined)
    throw new UnreadableFact(facts['id'], name, `one of ${[...words.values()].join(', ')}`);
  return word;
}

function needed(value: unknown, facts: Properties, name: string): string {
  if (typeof value !== 'string') throw new UnreadableFact(facts['id'], name, 'a text');
  return value;
}

function textOf(facts: Properties, name: string): string | undefined {
  const value = facts[name];
  if (value !== undefined && typeof value !== 'string') throw new UnreadableFact(facts['id'], name, 'a text');
  return value;
}

/** None is written where it is 0, as of the many edges that are cells of a row. */
function rowOf(facts: Properties): number {
  const { row } = facts;
  if (row === undefined) return 0;
  if (typeof row !== 'number' || row < 0) throw new UnreadableFact(facts['id'], 'row', 'a number, 0 or more');
  return row;
}

/** What is stated beside what every fact states. */
function propertiesOf(facts: Properties, shared: (text: string) => string): Readonly<Record<string, Value>> {
  let found: Record<string, Value> | undefined;
  for (const name in facts) {
    if (ofStated.has(name)) continue;
    const value = facts[name];
    found ??= {};
    if (typeof value === 'string') found[name] = value.length > longest ? value : shared(value);
    else if (isValue(value)) found[name] = value;
    else throw new UnreadableFact(facts['id'], name, 'a text, a number, yes or no, or a list of texts');
  }
  return found ? Object.freeze(found) : (noProperties as Readonly<Record<string, Value>>);
}

/** Longer texts are hardly ever the same. */
const longest = 40;

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
const isValue = (value: unknown): value is number | boolean | readonly string[] =>
  typeof value === 'number' || typeof value === 'boolean' || isTexts(value);
