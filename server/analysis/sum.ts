/** What numbers add up to; 0 where there are none. */
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
