import { describe, expect, test } from 'vitest';
import { xmlText } from '../../schema/graphFiles/xmlText.ts';

describe('a text in XML', () => {
  test.each([
    ['Town & Parish', 'Town &amp; Parish'],
    ['<b>"quoted"</b>', '&lt;b&gt;&quot;quoted&quot;&lt;/b&gt;'],
    ['two\nlines\ta tab\r', 'two&#10;lines&#9;a tab&#13;'],
    ['Ynys Môn 🏛', 'Ynys Môn 🏛'],
    ['a bell \u0007, a half \ud83c, a nothing \uffff', 'a bell \ufffd, a half \ufffd, a nothing \ufffd'],
  ])('%j is written %j', (text, escaped) => {
    expect(xmlText(text)).toBe(escaped);
  });
});
