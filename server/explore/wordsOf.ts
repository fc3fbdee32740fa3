import { relationshipRules } from '../../schema/landscape.ts';
import type { Edge, EdgeType, Landscape, Node } from '../../schema/landscape.ts';
import type { Words } from './evidence.ts';

/** Puts the nodes and edges of a landscape into words: the source's own where it gives a name. */
export function wordsOf(landscape: Landscape): Words {
  const nodes = new Map(landscape.nodes.map((node) => [node.id, node]));
  const targets = new Map<string, Node[]>();
  for (const { type, from, to } of landscape.edges) {
    const target = nodes.get(to);
    if (target) targets.set(`${type}:${from}`, [...(targets.get(`${type}:${from}`) ?? []), target]);
  }
  const namesOf = (type: EdgeType, node: Node) =>
    (targets.get(`${type}:${node.id}`) ?? []).map((one) => one.name ?? one.id).join(' and ');
  const nameOf = (node: Node) => node.name ?? madeName(node, (type) => namesOf(type, node));
  return {
    nameOf,
    sentenceOf: ({ type, from, to }: Edge) => {
      const [source, target] = [nodes.get(from), nodes.get(to)];
      return `${source ? nameOf(source) : from}: ${relationshipRules[type].says} ${target ? nameOf(target) : to}`;
    },
  };
}

/** A name for what has none in its source, from what the source does say of it. */
function madeName({ label, id, properties }: Node, namesOf: (type: EdgeType) => string): string {
  const word = (name: string) => {
    const value = properties[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  switch (label) {
    case 'Seat':
      return joined(
        capital(word('role')),
        namesOf('ON_BEHALF_OF') || namesOf('HELD_BY') || word('sector'),
        ', ',
      );
    case 'ModeOfWorking':
      return joined(capital(word('mode')), namesOf('MODE_OF'), ': ');
    case 'Allocation':
      return joined('Allocation', namesOf('TO'), ' to ');
    case 'Attribute':
      return joined(capital(word('attribute')), word('value'), ': ');
    case 'Passage':
      return word('locator') || id;
    default:
      return id;
  }
}

const joined = (first: string, second: string, between: string) =>
  second === '' ? first : `${first}${between}${second}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
