import { readFileSync } from 'node:fs';
import type { Label, Node, Value } from '../../schema/landscape.ts';
import type { ApiContext } from '../api/context.ts';
import type { Candidate } from './search.ts';

/** Names that the index may offer; ranking sees no more. */
const most = 300;

const cypher = readFileSync(new URL('./search.cypher', import.meta.url), 'utf8');

/** Nodes of the live revisions whose names share a word with the phrase, or nearly; people only where they are shown. */
export async function findCandidates(
  context: ApiContext,
  phrase: string,
  labels: readonly Label[],
  landscapes: readonly string[] | undefined,
): Promise<readonly Candidate[]> {
  const live = (await context.live()).filter(({ id }) => !landscapes || landscapes.includes(id));
  const shown = live.filter((one) => context.showsAllPeople || one.showsPeople);
  const { records } = await context.executionContext.run(cypher, {
    phrase,
    labels,
    revisions: live.map(({ revision }) => revision),
    peopleShownIn: shown.map(({ id }) => id),
    candidates: most,
  });
  return records.map((record) =>
    candidateOf(record.get('label') as Label, record.get('properties') as Record<string, unknown>),
  );
}

/** As the importer wrote it: see `seed/cypher/nodes.cypher`. */
function candidateOf(label: Label, written: Record<string, unknown>): Candidate {
  const { landscape, id, name, aliases, status, validFrom, validTo, passages, row, ...properties } = written;
  const stated = { name, status, validFrom, validTo };
  const node = {
    id,
    label,
    aliases,
    passages,
    row,
    ...Object.fromEntries(Object.entries(stated).filter(([, value]) => value != null)),
    properties: properties as Record<string, Value>,
  };
  return { landscape: landscape as string, node: node as Node };
}
