/** Deeper than any entry of Popolo goes. */
const deepest = 4;

/** A value of JSON as words for a note; blank where it says nothing. What lies deeper than anybody would write is "…". */
export function inWords(value: unknown, depth = 0): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'object') return JSON.stringify(value);
  if (depth === deepest) return '…';
  const parts = Array.isArray(value)
    ? value.map((one) => inWords(one, depth + 1))
    : Object.entries(value).map(([field, one]) => {
        const words = inWords(one, depth + 1);
        return words === '' ? '' : `${field} ${words}`;
      });
  return parts.filter((part) => part !== '').join(', ');
}
