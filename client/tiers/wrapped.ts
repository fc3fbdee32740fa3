/** Letters as people count them: an accent or a joined emoji is no letter of its own. */
const segmenter = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });
const lettersOf = (text: string): readonly string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

/** The words of a text in lines of at most `width` letters; a longer word has a line of its own. */
const linesOf = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last !== undefined && lettersOf(longer).length <= width) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
};

const shortened = (line: string, width: number): string =>
  `${lettersOf(line)
    .slice(0, width - 1)
    .join('')
    .trimEnd()}…`;

/**
 * A text in lines of at most `width` letters, `most` lines at most, for a picture, which does not wrap. What does not fit
 * ends in "…".
 */
export const wrapped = (text: string, width: number, most: number): readonly string[] => {
  const lines = linesOf(text, width);
  return lines.slice(0, most).map((line, at) => {
    const goesOn = at === most - 1 && lines.length > most;
    return goesOn || lettersOf(line).length > width ? shortened(line, width) : line;
  });
};
