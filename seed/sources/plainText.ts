/**
 * A text as words that can be compared: lower case, one space between, no line breaks, hyphens, dashes, quotation marks,
 * punctuation, markdown or tags. A possessive 's goes, and the comma of 1,000. Begins and ends with a space, so that
 * ` word ` finds whole words only.
 */
export function plainText(text: string): string {
  const words = withoutMarkup(text)
    .toLowerCase()
    .replace(/(\p{L})['’`]s(?!\p{L})/gu, '$1')
    .replace(/['’‘`]/gu, '')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/[^\p{L}\p{N}&£%¶]+/gu, ' ')
    .trim();
  return ` ${words} `;
}

/** Whether a name stands in a plain text, whole words only. A name without a letter or digit stands nowhere. */
export const standsIn = (name: string, plain: string): boolean => {
  const wanted = plainText(name);
  return wanted.trim() !== '' && plain.includes(wanted);
};

const entities: Readonly<Record<string, string>> = { amp: '&', nbsp: ' ', lt: '<', gt: '>', quot: '"' };

/** The text without tags, superscripts, emphasis and characters that nobody sees. */
export function withoutMarkup(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&([a-z]+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/[*_]+/g, ' ')
    .replace(/[\p{Cf}\\]/gu, '')
    .replace(/\^\{([^{}]*)\}/g, '$1');
}
