/** The items of a JSON array, without its brackets, in parts to be written one after the other: a line each. */
export function* jsonLines(values: Iterable<object>): Generator<string> {
  let before = '\n';
  for (const value of values) {
    yield `${before}${JSON.stringify(value)}`;
    before = ',\n';
  }
  yield '\n';
}
