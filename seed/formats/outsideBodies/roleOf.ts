import { roles } from '../../../schema/landscape.ts';
import type { Role } from '../../../schema/landscape.ts';
import { wordOf } from '../wordOf.ts';

const others: readonly (readonly [RegExp, Role])[] = [
  [/^(?:vice|deputy)[ -]?chair(?:man|woman|person)?$/, 'vice chair'],
  [/^(?:chair(?:man|woman|person)?|president|convenor)$/, 'chair'],
  [/^(?:observer|non-?voting observer)$/, 'observer'],
  [/^(?:advis[eo]r|advisory member)$/, 'adviser'],
  [/^(?:secretary|clerk)$/, 'secretary'],
  [/^(?:in attendance|attendee|attends)$/, 'in attendance'],
  [
    /^(?:(?:full|board|voting|committee|ordinary|co-?opted) )?(?:member|representative|director|trustee|governor|appointee|nominee)$/,
    'member',
  ],
];

/** The role that a list means by a word; undefined where it is none that is known. */
export const roleOf = (text: string): Role | undefined =>
  wordOf(roles, text) ?? others.find(([pattern]) => pattern.test(text.trim().toLowerCase()))?.[1];
