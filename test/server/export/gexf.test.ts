import { describe, expect, test } from 'vitest';
import { exportGexf } from '../../../server/export/gexf.ts';
import { fiveNodes } from '../../support/fiveNodes.ts';

describe('a landscape as GEXF', () => {
  const written = [...exportGexf(fiveNodes())];
  const line = (start: string) => written.find((part) => part.startsWith(start));

  test('says whose it is', () => {
    expect(line('<meta>')).toBe(
      '<meta><creator>A &amp; B</creator>' +
        '<description>Five &lt;nodes&gt; &amp; &quot;more&quot;: Made by hand.</description></meta>\n',
    );
  });

  test('labels nodes with their names and edges with their types', () => {
    expect(line('<node id="seat-1"')).toBe(
      '<node id="seat-1" label="Chair, on behalf of Shire &amp; County &lt;Council&gt; and PCT"><attvalues>' +
        '<attvalue for="type" value="Seat"/>' +
        '<attvalue for="name" value="Chair, on behalf of Shire &amp; County &lt;Council&gt; and PCT"/>' +
        '<attvalue for="unnamed" value="true"/><attvalue for="status" value="proposed"/>' +
        '<attvalue for="role" value="chair"/><attvalue for="voting" value="true"/></attvalues></node>\n',
    );
    expect(line('<edge id="ON_BEHALF_OF:seat-1:pct"')).toBe(
      '<edge id="ON_BEHALF_OF:seat-1:pct" source="seat-1" target="pct" label="ON_BEHALF_OF"><attvalues>' +
        '<attvalue for="type" value="ON_BEHALF_OF"/><attvalue for="status" value="proposed"/>' +
        '<attvalue for="place" value="2"/></attvalues></edge>\n',
    );
  });

  test('declares each attribute once for nodes and once for edges', () => {
    const text = written.join('');
    for (const part of text.match(/<attributes[^]*?<\/attributes>/g) ?? []) {
      const titles = [...part.matchAll(/title="(.*?)"/g)].map(([, title]) => title);
      expect(new Set(titles).size).toBe(titles.length);
    }
    expect(text.match(/<attributes class="(node|edge)"/g)).toHaveLength(2);
  });
});
