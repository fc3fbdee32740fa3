/** Chances are compared relatively only: one of 1e-12 that is off by 1e-12 is off by all of it. */
const relativeOnly = new Set(['p', 'q']);
const precision = 1e-9;

/**
 * Where a value differs from the expected, as lines to read: numbers by more than 1e-9 of themselves (or, but for chances,
 * in all), everything else at all. Keys that only the actual value has are not looked at.
 */
export function differences(actual: unknown, expected: unknown, path = ''): readonly string[] {
  if (typeof actual === 'number' && typeof expected === 'number')
    return isClose(actual, expected, path) ? [] : [`${path}: ${actual}, not ${expected}`];
  if (isObject(actual) && isObject(expected)) {
    const size = Array.isArray(expected) && Array.isArray(actual) ? actual.length - expected.length : 0;
    return [
      ...(size === 0 ? [] : [`${path}: ${Math.abs(size)} too ${size > 0 ? 'many' : 'few'}`]),
      ...Object.keys(expected).flatMap((key) => differences(actual[key], expected[key], `${path}.${key}`)),
    ];
  }
  return Object.is(actual, expected)
    ? []
    : [`${path}: ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function isClose(actual: number, expected: number, path: string): boolean {
  const apart = Math.abs(actual - expected);
  const relative = apart <= precision * Math.max(Math.abs(actual), Math.abs(expected));
  return relative || (apart <= precision && !relativeOnly.has(path.split('.').at(-1) ?? ''));
}
