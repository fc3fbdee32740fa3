import type { Options } from '../state/place.ts';

/** What stands in the address is text of anybody's making: each of these gives the value where it is one, else null. */

/** Whether a text is a number as people and addresses write it: no exponent, no sign but a minus. */
export const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

/** A number as it is typed. Whether it lies in its range the API says, with the range. */
export const chosenNumber = (options: Options, name: string): number | null => {
  const text = options[name]?.trim();
  if (text === undefined || !isNumber(text)) return null;
  return Number(text);
};

/** A whole number as it is typed. */
export const chosenInteger = (options: Options, name: string): number | null => {
  const number = chosenNumber(options, name);
  return Number.isInteger(number) ? number : null;
};

/** One of a closed list, in the API's spelling. */
export const chosenWord = <Word extends string>(
  options: Options,
  name: string,
  words: readonly Word[],
): Word | null => words.find((word) => word === options[name]) ?? null;

/** Those of a comma-separated list that are in the closed list; null where none is. */
export const chosenWords = <Word extends string>(
  options: Options,
  name: string,
  words: readonly Word[],
): Word[] | null => {
  const given = options[name]?.split(',') ?? [];
  const found = words.filter((word) => given.includes(word));
  return found.length === 0 ? null : found;
};

/** `true` or `false`. */
export const chosenYesNo = (options: Options, name: string): boolean | null =>
  options[name] === 'true' ? true : options[name] === 'false' ? false : null;
