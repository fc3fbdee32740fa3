import { unseen } from './cells.ts';

/** Characters of a place, and of what is said of it: the rest of a cell of ten million helps nobody. */
const longest = { place: 100, text: 600 } as const;

/** What a file says, as it may be shown on a terminal or a page: cut, and what is not seen written as `\u202E`. */
export function visible<T extends object>(told: T): T {
  const shown = Object.entries(told).map(([field, value]: readonly [string, unknown]) => {
    if (typeof value !== 'string') return [field, value] as const;
    const most = field === 'file' || field === 'column' || field === 'path' ? longest.place : longest.text;
    return [field, spelt(value.length <= most ? value : `${value.slice(0, most - 1)}…`)] as const;
  });
  return Object.fromEntries(shown) as T;
}

const every = new RegExp(`${unseen.source}|\\n`, 'gu');

const spelt = (text: string): string =>
  text.replace(every, (letter) => {
    const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return code.length <= 4 ? `\\u${code.padStart(4, '0')}` : `\\u{${code}}`;
  });
