/** Arguments of the API that the page calls by another name. */
const spoken: Readonly<Record<string, string>> = { asOf: 'Date' };

/**
 * A message of the server for who looks at the page: "overlap.asOf: give a date" names the field and argument of the API,
 * the page's own name of it is "Date". What names no argument stays as it is.
 */
export const refusalInWords = (message: string): string =>
  message
    .replace(/^[a-z]\w*\.(\w+): /, (_, argument: string) => `${spoken[argument] ?? argument}: `)
    .replaceAll('`', '');
