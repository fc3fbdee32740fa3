import { counted } from '../../../schema/inWords.ts';
import type { LikenessTable } from './likeness.ts';

/** What was left out, in words; undefined where it is nothing. */
export function whatWasCompared({ apart, levels }: LikenessTable): string | undefined {
  const parts = [
    ...(apart > 0
      ? [
          `${counted(apart, 'pair')} with like topics or wording left out: no shared member, and ground that lies apart.`,
        ]
      : []),
    ...tooMany(levels),
  ];
  return parts.length > 0 ? parts.join(' ') : undefined;
}

function tooMany({ together, alone }: LikenessTable['levels']): readonly string[] {
  const kept = (level: number) =>
    level > 1 ? 'not at all' : `only where their wording is ${level} alike or more`;
  const parts = [
    ...(together > 0 ? [`those that share a member ${kept(together)}`] : []),
    ...(alone > 0 ? [`those that share no member ${kept(alone)}`] : []),
  ];
  return parts.length > 0 ? [`There are too many pairs to compare: ${parts.join(', ')}.`] : [];
}
