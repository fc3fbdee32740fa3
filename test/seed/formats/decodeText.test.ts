import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../seed/formats/decodeText.ts';
import { startReport } from '../../../seed/report.ts';

const read = (bytes: Uint8Array) => {
  const report = startReport();
  const text = decodeText(bytes, 'seats.csv', report);
  return { text, faults: report.faults.map(({ fault }) => fault), notices: report.notices };
};

describe('the bytes of a file', () => {
  test('are read as UTF-8, with a byte order mark or without', () => {
    const text = 'Café';
    expect(read(Buffer.from(text))).toEqual({ text, faults: [], notices: [] });
    expect(read(Buffer.from(`\ufeff${text}`))).toEqual({ text, faults: [], notices: [] });
  });

  test('are converted from Windows-1252 with a notice of where to look', () => {
    const bytes = Buffer.from('id,name\ncafe,Caf\xe9 \x96 Norwich\n', 'latin1');
    expect(read(bytes)).toEqual({
      text: 'id,name\ncafe,Café – Norwich\n',
      faults: [],
      notices: [
        {
          file: 'seats.csv',
          row: 2,
          notice:
            'The file is not in UTF-8 and was read as Windows-1252; see whether seats.csv:2 reads right.',
        },
      ],
    });
  });

  test.each([
    ['UTF-16', Buffer.from('\ufeffid,name', 'utf16le'), 'The file is in UTF-16.'],
    ['no text at all', Buffer.from([0x81, 0x8d, 0xff, 0x41]), 'The file is not a text in UTF-8.'],
  ])('are refused where they are %s', (_, bytes, fault) => {
    expect(read(bytes)).toEqual({ text: undefined, faults: [fault], notices: [] });
  });
});
