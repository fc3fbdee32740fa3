import { labelOf } from '../options/labelOf.ts';

/**
 * A message of the server for who looks at the page: "overlap.maxQ: give a number from 0 to 1" names the field and argument
 * of the API, the page's own name of it is "q at most". What names no argument stays as it is.
 */
export const refusalInWords = (message: string): string => {
  const [found, field = '', argument = ''] = /^([a-z]\w*)\.(\w+): /.exec(message) ?? [];
  if (found === undefined) return message.replaceAll('`', '');
  return `${labelOf(field, argument)}: ${message.slice(found.length).replaceAll('`', '')}`;
};
