/** A name for a file that every system takes: "Overlaps, Leicestershire 2002" gives `overlaps-leicestershire-2002`. */
export const fileName = (...parts: readonly string[]): string =>
  parts
    .join('-')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100) || 'landscape';
