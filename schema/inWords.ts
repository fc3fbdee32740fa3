/** `A, B and C`; of more than `most`, the first of them `and 4 more`. */
export function listed(names: readonly string[], most = names.length): string {
  const shown = names.slice(0, most);
  const left = names.length - shown.length;
  const parts = left > 0 ? [...shown, `${left} more`] : shown;
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

/** `1,234`. */
export const figure = (count: number): string => count.toLocaleString('en-GB');

/** `1 seat`, `7 seats`; `one` is the word for one, `many` that for all else where an s does not do. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${figure(count)} ${count === 1 ? one : many}`;

/** The text with its first letter a capital: `vice chair` is `Vice chair`. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
