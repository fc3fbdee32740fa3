import { isEdtf } from '../../schema/edtf.ts';
import { BadUserInput } from '../errors.ts';

const longestText = 200;

/** Throws `BadUserInput` where a number is outside its range. */
export function checkRange(argument: string, value: number, least: number, most: number): void {
  if (value >= least && value <= most) return;
  throw new BadUserInput(
    argument,
    `give a whole number from ${least} to ${most}, or leave the argument out.`,
  );
}

/** Throws `BadUserInput` where a text has nothing to look for, or too much. */
export function checkText(argument: string, text: string): void {
  if (text.trim() !== '' && text.length <= longestText) return;
  throw new BadUserInput(argument, `give a name or a part of one, 1 to ${longestText} characters.`);
}

/** Throws `BadUserInput` where a text is no date. */
export function checkDate(argument: string, date: string): void {
  if (isEdtf(date)) return;
  throw new BadUserInput(argument, 'give a date as EDTF, for instance `2002`, `2002-05` or `2002-05-31`.');
}
