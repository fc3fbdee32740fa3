import { counted, listed } from '../../../schema/inWords.ts';
import type { Scope } from '../scope.ts';
import type { ClusterFacts, Counted } from './clusterFacts.ts';

/** A cluster as a sentence to read aloud: how many, who binds them, what they work on and where. */
export function clusterInWords(scope: Scope, { members, binding, topics, areas }: ClusterFacts): string {
  const named = (found: readonly Counted[]) =>
    listed(
      found.map(({ id, count }) => `${scope.subject(id).name} (${count})`),
      3,
    );
  const size = counted(members.length, 'partnership');
  const is =
    binding.length > 0
      ? `cluster around organisations that sit on several of them: ${named(binding)}`
      : members.length === 1
        ? 'stands apart from those that it shares members with'
        : 'cluster through others, with no organisation on two of them';
  const topicsSaid = topics.length > 0 ? `topics: ${named(topics)}` : 'no topic is stated';
  const areasSaid = areas.length > 0 ? `areas: ${named(areas)}` : 'no area is stated';
  return `${size} ${is}; ${topicsSaid}; ${areasSaid}.`;
}
