import { capital, counted } from '../../schema/inWords.ts';
import { labelWord, tierWord } from '../words.ts';
import type { DrawnPart } from './drawn.ts';

/** What a screen reader says of the box that the keyboard has reached; nothing where it is at none. */
export const spoken = ({ nodes, edges }: DrawnPart, id: string | undefined): string => {
  const node = nodes.find((one) => one.id === id);
  if (node === undefined) return '';
  const links = edges.filter(({ from, to }) => from === id || to === id).length;
  const facts =
    node.label === 'Group'
      ? [`closed group of ${counted(node.count ?? 0, 'box', 'boxes')}, Enter opens it`]
      : [
          labelWord(node.label),
          ...(node.count === null ? [] : [`stands for ${node.count}`]),
          ...(node.tier === null ? [] : [tierWord(node.tier)]),
          ...(node.status === null ? [] : [node.status]),
        ];
  return `${node.name}. ${capital([...facts, counted(links, 'link', 'links')].join(', '))}.`;
};
