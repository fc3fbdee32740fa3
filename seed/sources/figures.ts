import { numberWords } from '../numberWords.ts';
import { plainText, withoutMarkup } from './plainText.ts';

/** The figures of a text: numbers in digits and in words, and amounts of money in pence. */
export interface Figures {
  readonly numbers: ReadonlySet<number>;
  readonly pence: ReadonlySet<number>;
}

/** Numbers at the beginning of a line that count paragraphs or points and state nothing. */
const enumerator = /^[\s\-·•|]*\(?(?:\d+(?:\.\d+)+|\d{1,2}(?=[.)]|\s+\p{Lu})|\p{Ll}(?=\)))[.)]?(?=\s)/gmu;
/** A number in digits with the unit behind it; part of a word, an ordinal or a paragraph's number is none. */
const digits =
  /(?<![\d.,\p{L}])£?(\d[\d,]*(?:\.\d+)?)\s?(k|m|bn|thousand|million|billion)?(?![\p{L}]|[.,]?\d)/giu;

const units: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

/** All figures that stand in a text. */
export function figuresIn(text: string): Figures {
  const bare = withoutMarkup(text).replace(enumerator, ' ');
  const found = [...bare.matchAll(digits)].map(
    ([, number = '', unit = '']) => Number(number.replaceAll(',', '')) * (units[unit.toLowerCase()] ?? 1),
  );
  const all = [...found, ...inWords(plainText(bare))];
  return { numbers: new Set(all), pence: new Set(found.map((number) => Math.round(number * 100))) };
}

const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Numbers below a hundred in words: `twenty five` is 25, and neither 20 nor 5. */
function inWords(plain: string): readonly number[] {
  const found: number[] = [];
  let ten: number | undefined;
  for (const word of [...plain.trim().split(' '), '']) {
    const one = numberWords.indexOf(word);
    const isUnit = one > 0 && one < 10;
    if (ten !== undefined) found.push(isUnit ? ten + one : ten);
    if (one >= 0 && !(ten !== undefined && isUnit)) found.push(one);
    const at = tens.indexOf(word);
    ten = at < 0 ? undefined : (at + 2) * 10;
  }
  return found;
}

/** How often a year something happens, as people say it. */
const frequencies: readonly (readonly [RegExp, number])[] = [
  [/\b(?:weekly|(?:every|each|once a) week)\b/, 52],
  [/\b(?:fortnightly|every (?:fortnight|two weeks))\b/, 26],
  [/(?<!bi )\b(?:monthly|(?:every|each|once a) month)\b/, 12],
  [/\b(?:bi ?monthly|every (?:two|other|second|2) months?)\b/, 6],
  [/\b(?:quarterly|(?:every|each) (?:quarter|three months))\b/, 4],
  [/\b(?:termly|(?:every|each) term|every four months)\b/, 3],
  [/\b(?:twice a year|half yearly|every six months|bi ?annually)\b/, 2],
  [/\b(?:annually|annual|yearly|once a year|every year)\b/, 1],
];

/** Whether a text says that something happens so many times a year, in whatever words. */
export const saysYearly = (times: number, text: string): boolean => {
  const plain = plainText(text);
  return (
    figuresIn(text).numbers.has(times) ||
    frequencies.some(([words, number]) => number === times && words.test(plain))
  );
};
