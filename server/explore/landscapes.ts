import { evidenceLabels } from '../../schema/landscape.ts';
import type { Landscape, Node, Value } from '../../schema/landscape.ts';
import { graphNode } from './graphNode.ts';
import type { CountResult, LandscapeResult, SourceResult } from './results.ts';

/** What a landscape holds: counts by type and status, its sources, what its publisher found. */
export function landscapeResult(
  landscape: Landscape,
  titleOf: (node: Node) => string,
): Omit<LandscapeResult, 'revision'> {
  const { nodes, edges } = landscape;
  const evidence: readonly string[] = evidenceLabels;
  // An edge that a column states shares its row with a node and is not counted again; where a passage stands is no fact.
  const facts = [
    ...nodes.filter(({ label }) => !evidence.includes(label)),
    ...edges.filter(({ row, type }) => row > 0 && type !== 'OF'),
  ];
  const findings = nodes.filter(({ label }) => label === 'Finding').sort((a, b) => a.row - b.row);
  return {
    ...landscape.landscape,
    facts: facts.length,
    nodeCounts: counted(nodes.map(({ label }) => label)),
    edgeCounts: counted(edges.map(({ type }) => type)),
    statusCounts: counted(facts.flatMap(({ status }) => status ?? [])),
    sources: nodes.filter(({ label }) => label === 'Source').map(sourceOf),
    findings: findings.map((node) => graphNode(landscape.landscape.id, node, titleOf(node))),
  };
}

function counted(words: readonly string[]): readonly CountResult[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en-GB'));
}

function sourceOf({ id, name = '', properties }: Node): SourceResult {
  const { publisher, date, licence, holes } = properties;
  return {
    id,
    name,
    publisher: text(publisher) ?? '',
    date: text(date) ?? '',
    licence: text(licence) ?? null,
    holes: text(holes) ?? null,
  };
}

function text(value: Value | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
