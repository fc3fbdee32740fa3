/**
 * EDTF (ISO 8601-2) dates of level 0 and 1: `2002`, `2002-05`, `2002-05-31`, a time of day, seasons (`2002-21` spring to
 * `2002-24` winter), unknown digits from the right (`200X`, `2002-XX`), a day of any year (`XXXX-06-27`), the marks `?`,
 * `~` and `%`, and intervals (`2002/2004`, `2002/..`). Years beyond 0000 to 9999 are left out.
 *
 * Code of our own, since npm `edtf` 4.11 takes 2001-02-29 for the first of March, stumbles over `../2002` and has no types;
 * the tests hold the two against each other on all else.
 */

/** The instants that a date may mean, in milliseconds since 1970 (UTC). Open ends are infinite. */
export interface PossibleInterval {
  readonly earliest: number;
  readonly latest: number;
}

interface Parts {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
}

const pattern = /^(?<year>[\dX]{4})(?:-(?<month>[\dX]{2})(?:-(?<day>[\dX]{2}))?)?[?~%]?$/;
const instant = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;

/** Spring, summer, autumn, winter: first month, and last (13 and 14 are January and February of the next year). */
const seasons: Readonly<Record<string, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  // Whether the winter of 2002 is the one that begins or the one that ends in it, people differ.
  24: [1, 14],
};

/** Whether a text is an EDTF date as above, and exists in the calendar. */
export const isEdtf = (text: string): boolean => possibleInterval(text) !== undefined;

/** All that a date may mean, from its earliest instant to its latest; undefined where the text is no date. */
export function possibleInterval(text: string): PossibleInterval | undefined {
  const [from = '', to, more] = text.split('/');
  if (more !== undefined) return undefined;
  if (to === undefined) return ofDate(from);
  if (isOpen(from) && isOpen(to)) return undefined;
  const first = isOpen(from) ? { earliest: -Infinity, latest: -Infinity } : ofDate(from);
  const last = isOpen(to) ? { earliest: Infinity, latest: Infinity } : ofDate(to);
  if (!first || !last || first.earliest > last.latest) return undefined;
  return { earliest: first.earliest, latest: last.latest };
}

/** The first instant that a date may mean; undefined where the text is no date. */
export const earliest = (text: string): number | undefined => possibleInterval(text)?.earliest;

/** The last instant that a date may mean; undefined where the text is no date. */
export const latest = (text: string): number | undefined => possibleInterval(text)?.latest;

const isOpen = (end: string): boolean => end === '..' || end === '';

function ofDate(text: string): PossibleInterval | undefined {
  if (instant.test(text)) return ofInstant(text);
  const groups = pattern.exec(text)?.groups;
  if (!groups) return undefined;
  const parts = { year: groups['year'] ?? '', month: groups['month'], day: groups['day'] };
  if (!/^\d*X*$/.test(parts.year)) return undefined;
  const years = [Number(parts.year.replaceAll('X', '0')), Number(parts.year.replaceAll('X', '9'))] as const;
  const season = parts.day === undefined ? seasons[parts.month ?? ''] : undefined;
  if (season) return between(years[0], season[0], 1, years[1], season[1], undefined);
  return ofCalendar(parts, years);
}

function ofInstant(text: string): PossibleInterval | undefined {
  const day = ofDate(text.slice(0, 10));
  // A time without a zone is local to a place that we do not know; the difference is hours.
  const at = Date.parse(/Z|[+-]\d\d:\d\d$/.test(text) ? text : `${text}Z`);
  return day && { earliest: at, latest: at };
}

function ofCalendar({ month, day }: Parts, years: readonly [number, number]): PossibleInterval | undefined {
  const months = digits(month, 1, 12);
  if (!months) return undefined;
  // The longest of the months that may be meant says which days there may be.
  const longest = Math.max(...range(months).map((one) => daysIn(years, one)));
  const days = digits(day, 1, longest);
  if (!days) return undefined;
  return between(years[0], months[0], days[0], years[1], months[1], day === undefined ? undefined : days[1]);
}

/** Which numbers two digits may mean, X being any; undefined where none of them lies within the bounds. */
function digits(
  text: string | undefined,
  least: number,
  most: number,
): readonly [number, number] | undefined {
  if (text === undefined || text === 'XX') return [least, most];
  if (text.includes('X')) return undefined;
  const number = Number(text);
  return number >= least && number <= most ? [number, number] : undefined;
}

const range = ([from, to]: readonly [number, number]): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Days that a month may have in any of the years: among ten years there is a leap year. */
function daysIn([from, to]: readonly [number, number], month: number): number {
  return Math.max(lastDay(from, month), lastDay(Math.min(to, from + 4), month), lastDay(to, month));
}

const lastDay = (year: number, month: number): number => new Date(instantOf(year, month + 1, 0)).getUTCDate();

function between(
  fromYear: number,
  fromMonth: number,
  fromDay: number,
  toYear: number,
  toMonth: number,
  toDay: number | undefined,
): PossibleInterval {
  const end =
    toDay === undefined
      ? instantOf(toYear, toMonth + 1, 1)
      : instantOf(toYear, toMonth, Math.min(toDay, lastDay(toYear, toMonth)) + 1);
  return { earliest: instantOf(fromYear, fromMonth, fromDay), latest: end - 1 };
}

/** Midnight at the start of a day. Not `Date.UTC`, which takes the year 50 for 1950. */
const instantOf = (year: number, month: number, day: number): number =>
  new Date(0).setUTCFullYear(year, month - 1, day);
