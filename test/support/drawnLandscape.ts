import type { DrawnPart } from '../../client/graph/drawn.ts';
import { edgeTypes, membershipTypes } from '../../schema/landscape.ts';
import { atDate } from '../../server/analysis/atDate.ts';
import { graph } from '../../server/explore/graph.ts';
import { display } from '../../server/graph/display.ts';
import { shippedLandscape } from './shippedLandscape.ts';

/** A landscape that comes with the software as the API gives it to the page, at its own date: no server is asked. */
export async function drawnLandscape(id: string): Promise<DrawnPart> {
  const landscape = await shippedLandscape(id);
  const part = atDate(landscape, landscape.landscape.date, undefined);
  const drawn = graph(part, display(landscape).nameOf, { edgeTypes: [...edgeTypes, ...membershipTypes] });
  // GraphQL writes the one word with a hyphen as a name.
  const tierOf = ({ tier }: (typeof drawn.nodes)[number]) =>
    tier === 'sub-regional' ? 'sub_regional' : tier;
  return {
    ...drawn,
    nodes: drawn.nodes.map((node) => ({ ...node, aliases: [...node.aliases], tier: tierOf(node) })),
  };
}
