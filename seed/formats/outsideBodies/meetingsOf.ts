import { numberWords } from '../../numberWords.ts';

/** Meetings a year, at least and at most, as cells of a register. */
export interface Meetings {
  readonly from: string;
  readonly to: string;
}

const often: readonly (readonly [RegExp, number])[] = [
  [/^(?:weekly|every week)$/, 52],
  [/^(?:fortnightly|every (?:fortnight|two weeks))$/, 26],
  [/^(?:monthly|every month|once a month)$/, 12],
  [/^(?:every (?:two|2|second|other) months?|every other month)$/, 6],
  [/^(?:quarterly|every quarter|once a quarter|every (?:three|3) months)$/, 4],
  [/^(?:termly|every term|once a term)$/, 3],
  [/^(?:half[ -]?yearly|six[ -]?monthly|twice (?:a year|yearly|per year)|every (?:six|6) months)$/, 2],
  [/^(?:annual|annually|yearly|once a year|every year)$/, 1],
];
/** None to twelve: nobody writes more out. */
const words = ['no', ...numberWords.slice(1, 13)];

/** How often a body meets; undefined where it does not say how many times a year: "bi-monthly" is six or twenty-four. */
export function meetingsOf(text: string): Meetings | undefined {
  const lower = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const plain = lower
    .replace(/\.$/, '')
    .replace(/\b[a-z]+\b/g, (word) => (words.includes(word) ? String(words.indexOf(word)) : word));
  const times = often.find(([pattern]) => pattern.test(lower))?.[1];
  if (times !== undefined) return { from: String(times), to: String(times) };
  const [, from, to = from] =
    /^(\d+)(?: ?(?:-|–|to|or) ?(\d+))?(?: ?(?:times|meetings|x))?(?: ?(?:a|per|each|\/) ?(?:year|annum|yr))?$/.exec(
      plain,
    ) ?? [];
  if (from === undefined || to === undefined || Number(from) > Number(to) || Number(to) > 366)
    return undefined;
  return { from: String(Number(from)), to: String(Number(to)) };
}
