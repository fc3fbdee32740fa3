import type { overlapSets } from '../../schema/analysis/words.ts';

type OverlapSet = (typeof overlapSets)[number];

/** What partnerships can share: a tab's name, and one and many of them in a sentence. */
export const sharedWords: Readonly<
  Record<OverlapSet, { readonly title: string; readonly one: string; readonly many: string }>
> = {
  organisations: { title: 'Organisations', one: 'organisation', many: 'organisations' },
  people: { title: 'People', one: 'person', many: 'people' },
  themes: { title: 'Themes', one: 'theme', many: 'themes' },
  areas: { title: 'Areas', one: 'area', many: 'areas' },
};
