import type { DrawnNode } from './drawn.ts';

/** A node's name as lists and tables say it, with how many it stands for. */
export const nameOf = ({ name, count }: Pick<DrawnNode, 'name' | 'count'>): string =>
  count !== null && count > 1 ? `${name} (×${count})` : name;
