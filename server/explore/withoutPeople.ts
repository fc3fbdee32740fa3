import type { Landscape } from '../../schema/landscape.ts';

/** The same landscape as one sees it who may not see people: no person, and no fact that leads to or from one. */
export function withoutPeople(landscape: Landscape): Landscape {
  const people = new Set(landscape.nodes.filter((node) => node.label === 'Person').map((node) => node.id));
  return {
    ...landscape,
    nodes: landscape.nodes.filter((node) => !people.has(node.id)),
    edges: landscape.edges.filter((edge) => !people.has(edge.from) && !people.has(edge.to)),
  };
}
