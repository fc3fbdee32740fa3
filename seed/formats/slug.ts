/** A name as an id: lower case, hyphens, accents and apostrophes left out. Blank where no letter or digit of ours is left. */
export const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .replaceAll('&', ' and ')
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, 180)
    .replace(/^-|-$/g, '');
