import type { Asked, Composed } from './asked.ts';

/** What the page tells the worker. The landscape goes over once: it is large, and mostly the same as before. */
export interface Order extends Pick<Asked, 'arrangement' | 'width'> {
  /** Left out: that of the order before. */
  readonly landscape?: Pick<Asked, 'whole' | 'part'>;
}

/** What the worker answers to each order. */
export type Delivery = { readonly composed: Composed } | { readonly fault: string };
