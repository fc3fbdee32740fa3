/** Order by code unit, the same on every machine: for ids, which no reader sorts by. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
