/** Orders by a text, by code unit as Python does. */
export const by =
  <T>(textOf: (one: T) => string) =>
  (one: T, other: T): number => {
    const [a, b] = [textOf(one), textOf(other)];
    return a < b ? -1 : a > b ? 1 : 0;
  };
