import { made, rowsOf } from './hostileFile.ts';
import type { Content, HostileFile } from './hostileFile.ts';
import { harmless, landscapeId } from './smallRegister.ts';

const { refused, taken } = rowsOf((content: Content | (() => string)) => ({
  files: () => ({ 'export.json': made(content) }),
  path: 'export.json',
  words: ['--format', 'json'],
}));

const record = {
  id: landscapeId,
  name: 'Hostile',
  kind: 'imported',
  publisher: 'A council',
  date: '2011',
  showsPeople: false,
  description: '',
};
const stated = { status: 'existing', passages: ['p1'] };
const small = [
  { label: 'Source', id: 'paper', name: 'Paper', publisher: 'A council', date: '2011' },
  { label: 'Passage', id: 'p1', source: 'paper', locator: 'Paragraph 1' },
  { label: 'Organisation', id: 'county', name: 'County', sector: 'local authority', ...stated },
  { label: 'Partnership', id: 'lsp', name: 'LSP', kind: 'board', ...stated },
];
const whole = { landscape: record, nodes: small, edges: [] };

/** An export with these nodes beside the small ones. */
const nodes = (...more: readonly object[]): string =>
  JSON.stringify({ ...whole, nodes: [...small, ...more] });
const pct = (changed: object): string =>
  nodes({ label: 'Organisation', id: 'pct', name: 'PCT', sector: 'health', ...stated, ...changed });
const edges = (...more: readonly object[]): string =>
  JSON.stringify({
    ...whole,
    nodes: [...small, { label: 'Organisation', id: 'pct', name: 'PCT', sector: 'health', ...stated }],
    edges: more.map((edge) => ({ ...stated, ...edge })),
  });
/** A node as it stands in the text, for what no object can say. */
const raw = (facts: string): string =>
  JSON.stringify(whole).replace(
    '],"edges"',
    `,{"label":"Organisation","id":"pct","name":"PCT","sector":"health","status":"existing","passages":["p1"],${facts}}],"edges"`,
  );

/** Exports of ours that have been in other hands. */
export const jsonExports: readonly HostileFile[] = [
  refused('nothing in it', '', /export\.json(?::1)?: The file is no JSON\. See that it is whole/),
  refused(
    'UTF-16',
    Buffer.from(`\uFEFF${JSON.stringify(whole)}`, 'utf16le'),
    /export\.json: The file is not a text in UTF-8/,
  ),
  refused(
    'Windows-1252',
    Buffer.from(pct({ name: 'Caf\xe9' }), 'latin1'),
    /export\.json: The file is not a text in UTF-8.*Save it in UTF-8/,
  ),
  taken('a byte order mark', `\uFEFF${JSON.stringify(whole)}`, harmless),
  refused('a PDF in it', Buffer.from('%PDF-1.7\n%âãÏÓ', 'latin1'), /export\.json: The file is not a text/),
  refused(
    'only its first half',
    JSON.stringify(whole, null, 1).slice(0, 300),
    /export\.json:\d+: The file is no JSON/,
  ),
  refused(
    'a comma at the end',
    JSON.stringify(whole).replace('],"edges"', ',],"edges"'),
    /export\.json(?::1)?: The file is no JSON/,
  ),
  refused(
    'JSON lines',
    `${JSON.stringify({ landscape: record })}\n${JSON.stringify(small[0])}\n`,
    /export\.json:2: The file is no JSON/,
  ),
  refused('NaN', raw('"count":NaN'), /export\.json(?::1)?: The file is no JSON/),
  refused(
    'a list at its top',
    JSON.stringify([whole]),
    /export\.json: .*Write it as "landscape export --format json" does/,
  ),
  refused('a million brackets', () => '['.repeat(1_000_000), /export\.json:1: The file is no JSON/),
  refused(
    'a field of depth 100,000',
    () => raw(`"note":${'['.repeat(100_000)}${']'.repeat(100_000)}`),
    /export\.json: nodes\[4\]\.note/,
  ),
  refused(
    'more than a file can be',
    { length: 129 * 1024 * 1024 },
    /export\.json: The file is larger than 128 MB\. Take it in as a data package/,
  ),
  refused(
    'a number beyond all numbers',
    raw('"count":1e999'),
    /export\.json: nodes\[4\]\.count: Invalid input/,
  ),
  refused(
    'a number that no number holds',
    raw('"count":9007199254740993'),
    /export\.json: nodes\[4\], column count: 9007199254740992 is out of range/,
  ),
  refused('a field twice', raw('"note":"One.","note":"Other."'), /export\.json: nodes\[4\]\.note: .*twice/),
  refused(
    'a node with __proto__',
    raw('"__proto__":{"label":"Person"}'),
    /export\.json: A field is called __proto__/,
  ),
  refused(
    'a field called constructor',
    pct({ constructor: 'what' }),
    /export\.json: nodes\[4\], column constructor: The table organisations has no such column\. Move what it says to note/,
  ),
  taken('an id that is hasownproperty', pct({ id: 'hasownproperty' }), [
    ...harmless,
    'Organisation hasownproperty "PCT" sector=health',
  ]),
  refused(
    'an id that is __proto__',
    pct({ id: '__proto__' }),
    /export\.json: nodes\[4\], column id: "__proto__" is no id/,
  ),
  refused('half a surrogate', pct({ name: 'P\uD800CT' }), /export\.json: nodes\[4\], column name: .*U\+D800/),
  refused('an escaped zero', pct({ name: 'P\0CT' }), /export\.json: nodes\[4\], column name: .*U\+0000/),
  refused(
    'a turned title',
    JSON.stringify({ ...whole, landscape: { ...record, name: '\u202Elootsib' } }),
    /export\.json, column name: .*U\+202E at its start/,
  ),
  refused(
    'no title',
    JSON.stringify({ ...whole, landscape: { ...record, name: ' ' } }),
    /export\.json, column name: .*blank/,
  ),
  refused(
    'a label that there is not',
    nodes({ label: 'constructor', id: 'x' }),
    /export\.json: nodes\[4\]\.label: .*Write it as/,
  ),
  refused(
    'an id twice, for two things',
    nodes({ label: 'Organisation', id: 'county', name: 'Other', sector: 'health', ...stated }),
    /export\.json: nodes\[4\], column id: The id "county" is given in export\.json: nodes\[2\] already/,
  ),
  taken(
    'a node twice',
    nodes(small[2] ?? {}),
    harmless,
    /export\.json: nodes\[4\]: The row is the same as nodes\[2\]/,
  ),
  refused(
    'an edge to nowhere',
    edges({ type: 'PART_OF', from: 'pct', to: 'elsewhere' }),
    /export\.json: edges\[0\], column to: There is no "elsewhere"/,
  ),
  refused(
    'an edge that is __proto__',
    edges({ type: '__proto__', from: 'pct', to: 'county' }),
    /export\.json: edges\[0\], column type: "__proto__" is none of the words/,
  ),
  refused(
    'a body that is part of itself',
    edges({ type: 'PART_OF', from: 'pct', to: 'pct' }),
    /export\.json: edges\[0\], column to: "pct" is linked to itself/,
  ),
  refused(
    'a ring of bodies',
    edges({ type: 'PART_OF', from: 'pct', to: 'county' }, { type: 'PART_OF', from: 'county', to: 'pct' }),
    /export\.json: edges\[1\], column to: PART_OF leads round in a ring/,
  ),
  refused(
    'an edge of a column that says nothing of it',
    edges({ type: 'ON_BEHALF_OF', from: 'lsp', to: 'pct', row: 0 }),
    /export\.json: edges\[0\]: No column of "lsp" says this/,
  ),
  taken('HTML for a name', pct({ name: '</script><svg onload=alert(1)>' }), [
    ...harmless,
    'Organisation pct "</script><svg onload=alert(1)>" sector=health',
  ]),
];
