import type { RelationKind } from './relations.ts';

/** What became of a partnership: as a heading of the picture, and as a word of the table. */
export const kindWords: Readonly<Record<RelationKind, { readonly title: string; readonly word: string }>> = {
  succeeded: { title: 'Followed by another', word: 'is followed by' },
  removed: { title: 'There only before', word: 'is not there after' },
  changed: { title: 'There both times, with other seats', word: 'has other seats' },
  added: { title: 'There only after', word: 'is new' },
  unchanged: { title: 'There both times, unchanged', word: 'stays as it is' },
};
