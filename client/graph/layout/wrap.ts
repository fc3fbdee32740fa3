import { textWidth } from './textWidth.ts';

const graphemes = new Intl.Segmenter('en');

const shortened = (text: string, most: number, size: number): string => {
  if (textWidth(text, size) <= most) return text;
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (textWidth(`${kept}${segment}…`, size) > most) break;
    kept += segment;
  }
  return `${kept}…`;
};

/** A text in lines no wider than `width`, four at most; what does not fit is cut and ends in "…". */
export const wrap = (text: string, width: number, size: number, mostLines = 4): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const kept = lines.slice(0, mostLines);
  if (lines.length > mostLines) kept[mostLines - 1] = `${kept[mostLines - 1] ?? ''}…`;
  return kept.map((line) => shortened(line, width, size));
};
