import { wrap } from './layout/wrap.ts';

/** Size of the letters in a box, in pixels at zoom 1. */
export const letterSize = 12;
export const lineHeight = 14;

interface Named {
  readonly name: string;
  readonly status: string | null;
  readonly count: number | null;
}

/** What stands in a box: the name, how many it stands for, and its status where it is not simply there. */
export const caption = ({ name, status, count }: Named, width: number): readonly string[] => {
  const several = count !== null && count > 1 ? [`×${count}`] : [];
  const state = status !== null && status !== 'existing' ? [status] : [];
  const below = [...several, ...state].join(' · ');
  return [...wrap(name, width - 10, letterSize), ...(below === '' ? [] : [below])];
};
