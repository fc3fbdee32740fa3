const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 has no way to write, as a reference neither: most control characters, halves of a pair, U+FFFE and U+FFFF. */
const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A text as it stands in an XML element or between the quotation marks of an attribute. What XML cannot say becomes U+FFFD. */
export function xmlText(text: string): string {
  return (
    text
      .replace(unwritable, '\u{fffd}')
      .replace(/[&<>"]/g, (letter) => entities[letter] ?? letter)
      // A reader makes blanks of tabs and line ends in an attribute, unless they are references.
      .replace(/[\t\n\r]/g, (blank) => `&#${blank.charCodeAt(0)};`)
  );
}
