/** The word of a closed list that a text is, upper and lower case and hyphens apart; undefined where it is none. */
export function wordOf<T extends string>(words: readonly T[], text: unknown): T | undefined {
  if (typeof text !== 'string') return undefined;
  const plain = (word: string) =>
    word
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/g, ' ');
  return words.find((word) => plain(word) === plain(text));
}
