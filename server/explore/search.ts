import { labels as allLabels } from '../../schema/landscape.ts';
import type { Label, Node } from '../../schema/landscape.ts';
import { graphNode } from './graphNode.ts';
import type { SearchHit } from './results.ts';
import { errorsForgiven, similarity, wordsOf } from './similarity.ts';

/** A node that the index offers, and the landscape it is in. */
export interface Candidate {
  readonly landscape: string;
  readonly node: Node;
}

/** What of a hit the name alone tells. */
export type Found = Pick<SearchHit, 'node' | 'score' | 'matched'>;

/** Below this a name is not taken for what was typed: more than half of it must be found again. */
const least = 0.5;

/** What an alias is worth beside a name that matches just as well. */
const ofAlias = 0.95;

/** What is searched where the caller does not say. */
export const searched: readonly Label[] = allLabels.filter(
  (label) => label !== 'Source' && label !== 'Passage',
);

/**
 * The phrase for the full-text index that finds every node which `rank` might keep: each word as it is, as a
 * beginning, and with typing errors. Only letters and digits of what was typed are left in it, so none of it is read
 * as an operator. Undefined where nothing is left.
 */
export function phraseOf(text: string): string | undefined {
  const terms = wordsOf(text).map((word) => {
    const errors = errorsForgiven(word);
    return `(${word}^4 OR ${word}*${errors > 0 ? ` OR ${word}~${errors}` : ''})`;
  });
  return terms.length === 0 ? undefined : terms.join(' OR ');
}

/** Candidates as hits, best first: an exact name before an exact alias before all that is only alike. */
export function rank(text: string, candidates: readonly Candidate[], first: number): readonly Found[] {
  return candidates
    .flatMap((candidate) => hitOf(text, candidate) ?? [])
    .sort(
      (a, b) =>
        b.score - a.score ||
        allLabels.indexOf(a.node.label) - allLabels.indexOf(b.node.label) ||
        a.node.name.localeCompare(b.node.name, 'en-GB') ||
        a.node.landscape.localeCompare(b.node.landscape) ||
        a.node.id.localeCompare(b.node.id),
    )
    .slice(0, first);
}

function hitOf(text: string, { landscape, node }: Candidate): Found | undefined {
  const { name, aliases } = node;
  const named = name === undefined ? [] : [{ matched: name, score: similarity(text, name) }];
  const best = [
    ...named,
    ...aliases.map((alias) => ({ matched: alias, score: similarity(text, alias) * ofAlias })),
  ].reduce((one, other) => (other.score > one.score ? other : one), { matched: '', score: 0 });
  if (best.score < least) return undefined;
  return { node: graphNode(landscape, node, name ?? best.matched), ...best };
}
