import type { MemberSet } from '../incidence.ts';

const words: Readonly<
  Record<MemberSet, { readonly one: string; readonly many: string; readonly where: string }>
> = {
  organisations: { one: 'organisation', many: 'organisations', where: 'on them' },
  people: { one: 'person', many: 'people', where: 'on them' },
  themes: { one: 'topic', many: 'topics', where: 'that they work on' },
  areas: { one: 'area', many: 'areas', where: 'that they cover' },
};

/** What two partnerships share, beside what two of their sizes would share by chance, as a sentence to read aloud. */
export function pairInWords(
  by: MemberSet,
  [a, b]: readonly [string, string],
  shared: number,
  [one, other]: readonly [number, number],
  expected: number,
): string {
  const { one: single, many, where } = words[by];
  const what = `of the ${one} and ${other} ${one === 1 && other === 1 ? single : many} ${where}`;
  const chance = `two of these sizes would share about ${inWords(expected)} by chance`;
  return `${a} and ${b} share ${shared === 0 ? 'none' : shared} ${what}; ${chance}.`;
}

/** Chance as a figure to read aloud: whole above ten, one place above one, two below. */
const inWords = (expected: number): string =>
  expected >= 10 ? expected.toFixed(0) : expected >= 1 ? expected.toFixed(1) : expected.toFixed(2);
