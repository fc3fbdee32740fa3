const key = 'landscape';

/** Id of the landscape looked at last in this browser; undefined where there was none, or where nothing is kept. */
export const rememberedLandscape = (): string | undefined => {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
};

/** Keeps the landscape for the next visit. A browser that keeps nothing loses nothing else by it. */
export const rememberLandscape = (id: string): void => {
  try {
    localStorage.setItem(key, id);
  } catch {
    return;
  }
};
