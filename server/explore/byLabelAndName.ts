import { labels } from '../../schema/landscape.ts';
import type { GraphNode } from './results.ts';

const { compare } = new Intl.Collator('en-GB', { numeric: true });

/** Sorts nodes in the order of the vocabulary, then as a reader looks names up, then by id. */
export const byLabelAndName = (a: GraphNode, b: GraphNode): number =>
  labels.indexOf(a.label) - labels.indexOf(b.label) || compare(a.name, b.name) || compare(a.id, b.id);
