import { counted } from '../../schema/inWords.ts';
import { statusOrder } from '../words.ts';

/**
 * How many seats there are, by status: "7 seats" of what is, "24 proposed and 16 considered seats" of what may come; empty
 * for none. Seats of two statuses are never added up: what is considered may stand instead of what is proposed.
 */
export const seatCountsInWords = (counts: ReadonlyMap<string, number>): string => {
  const parts = [...counts].sort(([a], [b]) => statusOrder.indexOf(a) - statusOrder.indexOf(b));
  const [first, ...others] = parts;
  if (first === undefined) return '';
  const [status, count] = first;
  if (others.length === 0 && status === 'existing') return counted(count, 'seat', 'seats');
  const said = parts.map(([word, many]) => `${many.toLocaleString('en-GB')} ${word}`);
  const last = said.pop() ?? '';
  const isOne = others.length === 0 && count === 1;
  return `${[said.join(', '), last].filter((part) => part !== '').join(' and ')} ${isOne ? 'seat' : 'seats'}`;
};
