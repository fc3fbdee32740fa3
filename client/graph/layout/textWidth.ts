/** Characters of Arial that are clearly narrower or wider than the rest, as shares of the font size. */
const shares: readonly (readonly [RegExp, number])[] = [
  [/[ijl|'.,:;!]/, 0.25],
  [/[ftrI \-()[\]/]/, 0.31],
  [/[mwMW%@&]/, 0.86],
  [/[A-Z]/, 0.69],
];

/** About how wide a text is in Arial, in the unit of `size`. Errs to the wide side, so that it fits its box. */
export const textWidth = (text: string, size: number): number => {
  let width = 0;
  for (const character of text) {
    width += shares.find(([pattern]) => pattern.test(character))?.[1] ?? 0.56;
  }
  return width * size;
};
