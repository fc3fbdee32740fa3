import type { Label, Node } from '../../../schema/landscape.ts';
import { compareText } from '../compareText.ts';
import { listed } from '../../../schema/inWords.ts';
import type { Scope } from '../scope.ts';
import type { Gap, GapKind, GapOrigin } from './gap.ts';

const originOf: Readonly<Record<string, GapOrigin>> = {
  gap: 'stated by the review',
  'blank in table': 'blank in its table',
};

/**
 * What the review itself says is missing, in words or by a blank in a table; not what it denies. The finding is the first
 * subject, what it is about follows.
 */
export function statedGaps(scope: Scope): readonly Gap[] {
  return scope.nodes('Finding').flatMap((finding) => {
    const origin = originOf[String(finding.properties['kind'])];
    if (!origin || finding.properties['negated'] === true) return [];
    const about = scope.from(finding.id, 'ABOUT').flatMap(({ to }) => scope.node(to) ?? []);
    about.sort((a, b) => compareText(a.id, b.id));
    return [gapOf(finding, origin, about)];
  });
}

function gapOf(finding: Node, origin: GapOrigin, about: readonly Node[]): Gap {
  const { id, name = id } = finding;
  const of = about.length > 0 ? ` It is about ${listed(about.map((node) => node.name ?? node.id))}.` : '';
  const says = origin === 'stated by the review' ? 'The review says' : 'A table of the review is blank';
  return {
    id: `gaps:${id}`,
    origin,
    kind: kindOf(about),
    subjects: [id, ...about.map((node) => node.id)],
    score: 1,
    because: `${says}: ${name.replace(/\.$/u, '')}.${of}`,
    facts: [id],
  };
}

/** What is missing, from what the finding is about; what it says of anything else no rule could tell. */
function kindOf(about: readonly Node[]): GapKind {
  const labels = new Set<Label>(about.map(({ label }) => label));
  if (labels.has('Theme') || labels.has('Block')) return 'theme without a lead';
  if (labels.size !== 1) return 'other';
  return labels.has('Area') ? 'area without a seat' : labels.has('Seat') ? 'vacancy' : 'other';
}
