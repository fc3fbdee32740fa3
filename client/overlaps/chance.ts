/** Where q is held against chance: the share of false alarms that one puts up with among the pairs below it. */
const hardlyChance = 0.05;

/** A small probability as people read it: "0.032", "less than 0.001". */
export const probability = (value: number): string =>
  value < 0.001 ? 'less than 0.001' : value.toLocaleString('en-GB', { maximumSignificantDigits: 2 });

/** What q says to somebody who is no statistician. */
export const chanceInWords = (q: number): string =>
  q <= hardlyChance ? 'More than chance' : 'Could well be chance';
