/**
 * The value of a key, made anew where none that is good is kept. It then counts as used last, and of more than `most` the longest
 * unused are given up.
 */
export function latelyUsed<Key, Value>(
  kept: Map<Key, Value>,
  key: Key,
  most: number,
  make: () => Value,
  isGood: (value: Value) => boolean = () => true,
): Value {
  const found = kept.get(key);
  const value = found !== undefined && isGood(found) ? found : make();
  kept.delete(key);
  kept.set(key, value);
  for (const oldest of [...kept.keys()].slice(0, -most)) kept.delete(oldest);
  return value;
}
