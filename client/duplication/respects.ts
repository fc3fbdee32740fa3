import type { Duplication } from './duplicationQuery.ts';

/** The five respects in which work can be alike, in the order of the API, with the option that weighs each. */
export const respects = [
  { id: 'themes', title: 'Topics', weight: 'themesWeight' },
  { id: 'area', title: 'Ground', weight: 'areaWeight' },
  { id: 'modes', title: 'Modes of working', weight: 'modesWeight' },
  { id: 'membership', title: 'Members', weight: 'membershipWeight' },
  { id: 'remit', title: 'Wording', weight: 'remitWeight' },
] as const satisfies readonly {
  readonly id: keyof Duplication['components'];
  readonly title: string;
  readonly weight: string;
}[];

/** What two partnerships are to each other, and what that means to somebody who plans. */
export const classWords = {
  duplicate: { title: 'Duplicate', says: 'one tier, the same ground, like work' },
  parallel: { title: 'Parallel', says: 'two tiers, like work: no duplicate by itself' },
  nested: { title: 'Nested', says: 'one is part of the other' },
  complementary: { title: 'Complementary', says: 'shared members, different work' },
} as const satisfies Readonly<
  Record<NonNullable<Duplication['class']>, { readonly title: string; readonly says: string }>
>;

export const classes = ['duplicate', 'parallel', 'nested', 'complementary'] as const;

/** "0.75", or that the paper leaves it open. */
export const shareInWords = (share: number | null): string =>
  share === null ? 'not stated' : share.toLocaleString('en-GB', { maximumFractionDigits: 2 });
