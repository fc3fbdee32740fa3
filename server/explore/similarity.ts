/**
 * How well a name answers what somebody typed.
 *
 *   similarity(t, n) = 2                                          if t and n are the same words
 *                    = m · (0.9 + 0.1 · min(1, |t| / |n|))        otherwise
 *
 * with m the mean, over the words of t, of the best likeness to a word of n: 1 the same, 0.9 its beginning, 0.7 one
 * typing error away, 0.5 two. Range 0 to 2, higher is better. Small and capital letters, accents and punctuation do
 * not count; `&` is `and`. Undefined for an empty text: 0.
 */
export function similarity(text: string, name: string): number {
  const typed = wordsOf(text);
  const found = wordsOf(name);
  if (typed.length === 0 || found.length === 0) return 0;
  if (typed.join(' ') === found.join(' ')) return 2;
  const likenesses = typed.map((word) => Math.max(...found.map((other) => likeness(word, other))));
  const mean = likenesses.reduce((sum, one) => sum + one, 0) / typed.length;
  return mean * (0.9 + 0.1 * Math.min(1, typed.length / found.length));
}

/** The words of a name as they are compared. */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Typing errors that a word of this length is forgiven: none in the shortest, where each letter tells words apart. */
export const errorsForgiven = (word: string): 0 | 1 | 2 => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

function likeness(typed: string, word: string): number {
  if (typed === word) return 1;
  if (word.startsWith(typed)) return 0.9;
  const most = errorsForgiven(typed);
  if (Math.abs(typed.length - word.length) > most) return 0;
  const errors = distance(typed, word);
  if (errors > most) return 0;
  return errors === 1 ? 0.7 : 0.5;
}

/** Letters to put in, leave out, replace or swap with their neighbour to make one word of the other. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? i) + 1 : Infinity;
      row.push(Math.min(replaced, swapped, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
