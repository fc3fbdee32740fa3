import { isEdtf } from '../../../schema/edtf.ts';

/** From when until when, each an EDTF date or blank. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const two = (number: number): string => String(number).padStart(2, '0');

/** Forms that a day, a month or a year is written in, and what they say. The day stands before the month. */
const forms: readonly (readonly [RegExp, (parts: readonly string[]) => string])[] = [
  [/^(\d{4}(?:-(?:0\d|1[012])(?:-\d{2})?)?)(?:T[\d:.]+Z)?$/, ([date = '']) => date],
  [
    /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/,
    ([day, month, year]) => `${year}-${two(Number(month))}-${two(Number(day))}`,
  ],
  [
    /^(?:[a-z]+day,? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/,
    ([day, month, year]) => `${year}-${monthOf(month)}-${two(Number(day))}`,
  ],
  [/^([a-z]{3,9})\.?,? (\d{4})$/, ([month, year]) => `${year}-${monthOf(month)}`],
  [/^(\d{1,2})\/(\d{4})$/, ([month, year]) => `${year}-${two(Number(month))}`],
];

const monthOf = (word = ''): string => two(months.indexOf(word.slice(0, 3)) + 1);

/** A day, month or year as an EDTF date, no more exact than it is written; undefined where it is none. */
export function dateOf(text: string): string | undefined {
  const plain = text.trim().replace(/\s+/g, ' ').toLowerCase();
  for (const [pattern, say] of forms) {
    const found = pattern.exec(plain) ?? pattern.exec(text.trim());
    const date = found && say(found.slice(1));
    if (date) return isEdtf(date) ? date : undefined;
  }
  return undefined;
}

/** `May 2023 to May 2027` or `2023-2027`; undefined where it says no two dates, as "four years" does not. */
export function periodOf(cell: string): Period | undefined {
  const text = cell.trim().replace(/\s+/g, ' ');
  const years = /^(\d{4}) ?[-–/] ?(\d{4}|\d{2})$/.exec(text);
  if (years) {
    const [, from = '', to = ''] = years;
    return Number(to) <= 12 && to.length === 2
      ? undefined
      : { from, to: `${from.slice(0, 4 - to.length)}${to}` };
  }
  const parts = text.split(/ (?:to|until|till|-|–) | ?– ?/i).map((part) => part.replace(/^from /i, ''));
  const [from, to] = parts.map(dateOf);
  if (parts.length === 2 && from !== undefined && to !== undefined) return { from, to };
  const [, until = ''] = /^(?:until|to|expires|ends) (.*)$/i.exec(text) ?? [];
  const end = dateOf(until);
  return end === undefined ? undefined : { from: '', to: end };
}
