import { put } from '../../schema/grouped.ts';
import { capital, listed } from '../../schema/inWords.ts';
import type { Edge, EdgeType, Landscape, Node } from '../../schema/landscape.ts';

/** How nodes and edges are put into words. */
export interface Words {
  /** A name to show: the source's own, or one made from what the source says where it gives none. */
  readonly nameOf: (node: Node) => string;
  /** The name as it stands alone: of a finding that the source denies, the word "Denied" goes before it. */
  readonly titleOf: (node: Node) => string;
  /** The edge as a sentence to read. */
  readonly sentenceOf: (edge: Edge) => string;
}

/** Puts the nodes and edges of a landscape into words. */
export const display = (landscape: Landscape): Words => {
  const nodes = new Map(landscape.nodes.map((node) => [node.id, node]));
  const targets = targetsOf(landscape, nodes);
  const nameOf = (node: Node): string => node.name ?? madeName(node, (type) => namesAt(node, type));
  const namesAt = (node: Node, type: EdgeType): string =>
    listed((targets.get(`${type}:${node.id}`) ?? []).map(nameOf));
  const inSentence = (id: string): string => {
    const node = nodes.get(id);
    return node ? asSubject(node, nameOf(node)) : id;
  };
  return {
    nameOf,
    titleOf: (node) => (isDenied(node) ? `Denied: ${nameOf(node)}` : nameOf(node)),
    sentenceOf: (edge) => sentence(edge, inSentence(edge.from), inSentence(edge.to)),
  };
};

const isDenied = (node: Node): boolean => node.label === 'Finding' && node.properties['negated'] === true;

/** A name as part of a sentence: what a review says is quoted and called what it is, so that nobody takes it for ours. */
const asSubject = (node: Node, name: string): string => {
  if (node.label === 'Finding') return `“${name}” (${isDenied(node) ? 'denied' : word(node, 'kind')})`;
  if (node.label === 'Seat' && name.includes(', ')) return `${name},`;
  return name;
};

const targetsOf = (
  { edges }: Landscape,
  nodes: ReadonlyMap<string, Node>,
): ReadonlyMap<string, readonly Node[]> => {
  const targets = new Map<string, Node[]>();
  for (const { type, from, to } of edges) {
    const target = nodes.get(to);
    if (target) put(targets, `${type}:${from}`, target);
  }
  return targets;
};

type NamesAt = (type: EdgeType) => string;

/** A name for what has none in its source, from what the source does say of it. */
const madeName = (node: Node, namesAt: NamesAt): string => {
  switch (node.label) {
    case 'Seat':
      return seatName(node, namesAt);
    case 'ModeOfWorking':
      return `${capital(word(node, 'mode'))} mode${after(' of ', namesAt('MODE_OF'))}`;
    case 'Allocation':
      return allocationName(node, namesAt);
    case 'Attribute':
      return `${capital(word(node, 'attribute'))}${after(' of ', namesAt('DESCRIBES'))}: ${word(node, 'value')}`;
    case 'Passage':
      return word(node, 'locator') || node.id;
    default:
      return node.id;
  }
};

/** "Chair, on behalf of Leicestershire County Council"; for seven alike "7 seats: member, on behalf of …". */
const seatName = (node: Node, namesAt: NamesAt): string => {
  const role = word(node, 'role') || 'seat';
  const count = Number(word(node, 'count') || 1);
  const what = count > 1 ? `${count} seats: ${role}` : capital(role);
  const bodies = namesAt('ON_BEHALF_OF');
  const post = namesAt('EX_OFFICIO');
  const sector = word(node, 'sector');
  if (bodies !== '') return `${what}, on behalf of ${bodies}`;
  if (post !== '') return `${what}, as ${post}`;
  if (sector !== '') return `${what}, offered to the sector ${sector}`;
  return `${what}${after(' of ', namesAt('ON'))}`;
};

const allocationName = (node: Node, namesAt: NamesAt): string => {
  const pence = node.properties['amountPence'];
  const stated = word(node, 'currency');
  // A code that is none would make the formatter throw.
  const currency = /^[A-Z]{3}$/.test(stated) ? stated : 'GBP';
  const amount =
    typeof pence === 'number'
      ? new Intl.NumberFormat('en-GB', { style: 'currency', currency }).format(pence / 100)
      : 'An amount';
  return `${amount}${after(' from ', namesAt('FROM'))}${after(' to ', namesAt('TO'))}`;
};

/** What stands between the names of an edge's two ends. Where the sentence is read the other way round, `reverse` says so. */
const phrases: Readonly<Record<EdgeType, string | { readonly reverse: string }>> = {
  ON: 'is on',
  ON_BEHALF_OF: 'is held on behalf of',
  HELD_BY: 'is held by',
  EX_OFFICIO: 'goes with the post of',
  HOLDS: 'holds the post of',
  POST_IN: 'is a post in',
  MODE_OF: 'is a mode of working of',
  PART_OF: 'is part of',
  FEEDS_INTO: 'feeds into',
  ACCOUNTABLE_TO: 'is accountable to',
  COUNTERPART_OF: 'has as its counterpart',
  COVERS: 'covers',
  WITHIN: 'lies within',
  SUCCEEDED_BY: 'is succeeded by',
  LEADS: 'leads on',
  NAMED_FOR: 'is named for a seat for',
  ADDRESSES: 'addresses',
  ALIGNS_WITH: 'aligns with',
  NESTS_IN: 'is nested in',
  OWNED_BY: 'is owned by',
  SERVES: 'serves',
  BINDS: 'binds',
  BETWEEN: { reverse: 'is a party to' },
  RESPONSIBLE_FOR: 'is responsible for',
  ACCOUNTABLE_BODY_FOR: 'is the accountable body for',
  FROM: 'is made from',
  TO: 'goes to',
  TOOK_PART_IN: 'took part in',
  DECIDED_BY: { reverse: 'decides' },
  WEIGHED_IN: 'is weighed in',
  SUPPORTS: 'takes a stance on',
  CONCERNS: 'concerns',
  ABOUT: 'is about',
  SAID_BY: 'is said by',
  DESCRIBES: 'describes',
  OF: 'stands in',
};

const stancePhrases: Readonly<Record<string, string>> = {
  for: 'is for',
  against: 'is against',
  'for in part': 'is in part for',
  concerned: 'is concerned about',
  undecided: 'is undecided on',
};

const sentence = (edge: Edge, from: string, to: string): string => {
  const stance = edge.properties['stance'];
  const phrase = (typeof stance === 'string' ? stancePhrases[stance] : undefined) ?? phrases[edge.type];
  const role = edge.properties['role'];
  const said = typeof phrase === 'string' ? `${from} ${phrase} ${to}` : `${to} ${phrase.reverse} ${from}`;
  return typeof role === 'string' ? `${said} (${role})` : said;
};

const word = (node: Node, column: string): string => {
  const value = node.properties[column];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** Words before a name, where there is one. */
const after = (words: string, name: string): string => (name === '' ? '' : `${words}${name}`);
