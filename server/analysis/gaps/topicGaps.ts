import type { Node } from '../../../schema/landscape.ts';
import { counted } from '../../../schema/inWords.ts';
import type { Scope } from '../scope.ts';
import { holdingsOf, topicsIn } from '../topicHolders.ts';
import type { Gap } from './gap.ts';

/**
 * Topics that no body leads, and topics that no partnership leads or addresses. A block is led or addressed through its themes
 * too. Bodies that the source names for a topic are candidates for a seat: they fill neither, and are told.
 */
export const topicGaps = (scope: Scope): readonly Gap[] =>
  topicsIn(scope).flatMap((topic) => [...withoutLead(scope, topic), ...withoutSeat(scope, topic)]);

function withoutLead(scope: Scope, topic: Node): readonly Gap[] {
  if (holdingsOf(scope, topic.id, ['LEADS']).length > 0) return [];
  const addressed = partnershipsOf(scope, topic).length;
  const others =
    addressed > 0
      ? `; ${counted(addressed, 'partnership')} ${addressed === 1 ? 'addresses' : 'address'} it`
      : '';
  return [
    gapOf(
      'theme without a lead',
      topic,
      `The source names nobody who leads on ${nameOf(topic)}${others}${named(scope, topic)}.`,
    ),
  ];
}

function withoutSeat(scope: Scope, topic: Node): readonly Gap[] {
  if (partnershipsOf(scope, topic).length > 0) return [];
  const because = `No partnership is said to lead on or address ${nameOf(topic)}${named(scope, topic)}.`;
  return [gapOf('theme without a seat', topic, because)];
}

const gapOf = (kind: Gap['kind'], { id }: Node, because: string): Gap => ({
  id: `gaps:${kind}:${id}`,
  origin: 'worked out',
  kind,
  subjects: [id],
  score: 1,
  because,
  facts: [id],
});

const partnershipsOf = (scope: Scope, topic: Node): readonly string[] => [
  ...new Set(
    holdingsOf(scope, topic.id, ['LEADS', 'ADDRESSES'])
      .map(({ from }) => from)
      .filter((id) => scope.node(id)?.label === 'Partnership'),
  ),
];

function named(scope: Scope, topic: Node): string {
  const candidates = new Set(holdingsOf(scope, topic.id, ['NAMED_FOR']).map(({ from }) => from)).size;
  return candidates > 0 ? `; ${counted(candidates, 'body is', 'bodies are')} named for it` : '';
}

const nameOf = ({ name, id }: Node): string => name ?? id;
