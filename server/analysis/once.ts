import { drained } from '../../schema/steps/drained.ts';

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

/** Work that is done once for an object. */
export interface InSteps<Key, Value> {
  /** Does what is left of it at one go. */
  (key: Key): Value;
  /** Does it in steps, between which others can go on; who comes meanwhile goes on with the same work. */
  readonly steps: (key: Key) => Generator<undefined, Value>;
}

/** `oncePer` for work that takes long: what it is given must be frozen. */
export function oncePerInSteps<Key extends object, Value>(
  work: (key: Key) => Generator<undefined, Value>,
): InSteps<Key, Value> {
  const begun = new WeakMap<Key, { readonly going: Generator<undefined, Value>; done?: { value: Value } }>();
  function* steps(key: Key): Generator<undefined, Value> {
    const one = begun.get(key) ?? { going: work(key) };
    begun.set(key, one);
    while (!one.done) {
      const step = nextOf(one.going, () => begun.delete(key));
      if (step.done === true) one.done = { value: step.value };
      else yield;
    }
    return one.done.value;
  }
  return Object.assign((key: Key) => drained(steps(key)), { steps });
}

/** Work that fails is begun anew by whoever asks next. */
function nextOf<Value>(
  going: Generator<undefined, Value>,
  forget: () => void,
): IteratorResult<undefined, Value> {
  try {
    return going.next();
  } catch (error) {
    forget();
    throw error;
  }
}
