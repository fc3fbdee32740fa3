import { describe, expect, test } from 'vitest';
import { exportGraphml } from '../../../server/export/graphml.ts';
import { fiveNodes } from '../../support/fiveNodes.ts';
import { landscape } from '../../support/smallLandscape.ts';

describe('a landscape as GraphML', () => {
  test('is well formed where there is nothing in it', () => {
    expect([...exportGraphml(landscape('empty').built)].join('')).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n' +
        ['name', 'kind', 'publisher', 'date', 'description']
          .map((key) => `<key id="graph-${key}" for="graph" attr.name="${key}" attr.type="string"/>\n`)
          .join('') +
        '<graph id="empty" edgedefault="directed"><data key="graph-name">empty</data>' +
        '<data key="graph-kind">imported</data><data key="graph-publisher">A test</data>' +
        '<data key="graph-date">2002-05-31</data><data key="graph-description">Made by hand.</data>\n' +
        '</graph>\n</graphml>\n',
    );
  });

  test('declares what its nodes and edges have, with its type', () => {
    const keys = [...[...exportGraphml(fiveNodes())].join('').matchAll(/<key id="(.*?)".*type="(.*?)"/g)];
    expect(keys.map(([, key, type]) => `${key} ${type}`).filter((key) => !key.startsWith('graph-'))).toEqual([
      'node-type string',
      'node-name string',
      'node-aliases string',
      'node-status string',
      'node-sector string',
      'node-count long',
      'node-validFrom string',
      'node-kind string',
      'node-meetingsAYearFrom double',
      'node-statutory boolean',
      'node-remit string',
      'node-unnamed boolean',
      'node-role string',
      'node-voting boolean',
      'edge-type string',
      'edge-status string',
      'edge-place long',
      'edge-seat string',
      'edge-role string',
    ]);
  });

  test('keeps names and notes whatever stands in them, and says who sits where without the seat', () => {
    const written = [...exportGraphml(fiveNodes())];
    const line = (start: string) => written.find((part) => part.startsWith(start));
    expect(line('<node id="county"')).toBe(
      '<node id="county"><data key="node-type">Organisation</data>' +
        '<data key="node-name">Shire &amp; County &lt;Council&gt;</data>' +
        '<data key="node-aliases">SCC; The Shire\\; &quot;County&quot;</data>' +
        '<data key="node-status">existing</data><data key="node-sector">local authority</data></node>\n',
    );
    expect(line('<node id="lsp"')).toContain('<data key="node-remit">One line&#10;and&#9;another</data>');
    expect(line('<edge id="MEMBER_OF:seat-1:pct"')).toBe(
      '<edge id="MEMBER_OF:seat-1:pct" source="pct" target="lsp"><data key="edge-type">MEMBER_OF</data>' +
        '<data key="edge-seat">seat-1</data><data key="edge-role">chair</data>' +
        '<data key="edge-status">proposed</data></edge>\n',
    );
  });
});
