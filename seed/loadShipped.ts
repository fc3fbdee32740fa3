import type { Graph } from './graph.ts';

/** Placeholder until formats land. */
export function loadShipped(
  _graph: Graph,
  _options: { readonly onProgress?: (line: string) => void } = {},
): Promise<void> {
  return Promise.resolve();
}
