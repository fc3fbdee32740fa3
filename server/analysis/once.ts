/** A function of an object that is worked out once for each, and forgotten with it: what it is given must be frozen. */
export function oncePer<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const kept = known.get(key) ?? { value: work(key) };
    known.set(key, kept);
    return kept.value;
  };
}

/** The same for keys that are no objects, such as words: kept as long as the function is. */
export function keptPer<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const kept = new Map<Key, Value>();
  return (key) => {
    const value = kept.get(key) ?? work(key);
    kept.set(key, value);
    return value;
  };
}
