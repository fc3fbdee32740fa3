import type { OptionFacts } from '../queries.ts';

/** What is wrong with a typed number; undefined where nothing is. An empty field is the standard. */
export const numberFault = (
  text: string,
  { type, least, greatest }: Pick<OptionFacts, 'type' | 'least' | 'greatest'>,
): string | undefined => {
  if (text === '') return undefined;
  const number = Number(text);
  const isKind = type === 'integer' ? Number.isInteger(number) : Number.isFinite(number);
  if (isKind && number >= (least ?? -Infinity) && number <= (greatest ?? Infinity)) return undefined;
  return `Give ${type === 'integer' ? 'a whole number' : 'a number'} from ${String(least)} to ${String(greatest)}.`;
};
