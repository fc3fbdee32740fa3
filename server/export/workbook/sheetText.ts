/**
 * A text as the cells of a workbook hold it, where `_x0041_` stands for "A". Escaped are texts that read so already,
 * the replacement character, which the writer leaves out, and names of JavaScript's own, which it takes for texts that it
 * has written before.
 */
export function sheetText(text: string): string {
  const escaped = text.replace(/_(?=x[\dA-Fa-f]{4}_)|\uFFFD/g, escape);
  return escaped in Object.prototype ? `${escape(escaped.charAt(0))}${escaped.slice(1)}` : escaped;
}

const escape = (letter: string): string =>
  `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
