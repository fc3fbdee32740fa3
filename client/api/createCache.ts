/** Keeps the last answers, so that Back is at once. What failed or was cancelled is not kept. */
export interface Cache {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}

/** `most` is how many answers are kept, 1 or more; the one longest unused goes first. */
export const createCache = (most: number): Cache => {
  const kept = new Map<string, unknown>();
  return {
    get: (key) => {
      const value = kept.get(key);
      if (value === undefined) return undefined;
      kept.delete(key);
      kept.set(key, value);
      return value;
    },
    set: (key, value) => {
      kept.delete(key);
      kept.set(key, value);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
  };
};
