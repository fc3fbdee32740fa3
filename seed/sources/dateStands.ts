import { withoutMarkup } from './plainText.ts';

const months = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
];
const seasons: Readonly<Record<string, string>> = {
  21: 'spring',
  22: 'summer',
  23: '(?:autumn|fall)',
  24: 'winter',
};

/**
 * Whether an EDTF date stands in a text: its day and month side by side, a month or season shortly before its year, a
 * year anywhere. Of an interval both ends must stand; an open end states nothing.
 */
export function dateStands(edtf: string, text: string): boolean {
  const plain = withoutMarkup(text)
    .toLowerCase()
    .replace(/[\s,]+/g, ' ');
  return edtf
    .split('/')
    .map((date) => date.replace(/T.*$|[?~%]/g, ''))
    .filter((date) => date !== '' && date !== '..')
    .every((date) => oneStands(date, plain));
}

function oneStands(date: string, text: string): boolean {
  const [year = '', month = '', day = ''] = date.split('-').map((part) => (/^X+$/.test(part) ? '' : part));
  const named = seasons[month] ?? months[Number(month) - 1];
  if (day !== '' && named !== undefined) return dayStands(year, month, day, named, text);
  if (named === undefined) return yearStands(year, text);
  if (year === '') return new RegExp(`\\b${named}\\b`).test(text);
  return (
    new RegExp(`\\b${named}\\b[^.;¶]{0,40}?${yearPattern(year)}`).test(text) ||
    new RegExp(`(?<![\\d/.-])0?${Number(month)}[/.-]${yearPattern(year)}`).test(text)
  );
}

function dayStands(year: string, month: string, day: string, named: string, text: string): boolean {
  const number = `(?<!\\d)0?${Number(day)}`;
  const inDigits = new RegExp(
    `${number}[/.-]0?${Number(month)}[/.-](?:${year === '' ? '(?:\\d\\d){1,2}' : `${year}|${year.slice(2)}`})(?!\\d)`,
  );
  const before = new RegExp(`${number} ?(?:st|nd|rd|th)?(?: of)? ${named}\\b`);
  const after = new RegExp(`\\b${named} ${number} ?(?:st|nd|rd|th)?\\b`);
  if (inDigits.test(text)) return true;
  return (before.test(text) || after.test(text)) && yearStands(year, text);
}

const yearStands = (year: string, text: string): boolean =>
  year === '' || new RegExp(yearPattern(year)).test(text);

/** 2011 also stands as the end of 2010/11 and 2008-11; 200X as any year of the decade. */
function yearPattern(year: string): string {
  if (year.includes('X')) return `(?<!\\d)${year.replaceAll('X', '\\d')}(?!\\d)`;
  return `(?:(?<!\\d)${year}(?!\\d)|(?<=\\b(?:19|20)\\d\\d ?[/–-] ?)${year.slice(2)}(?!\\d))`;
}
