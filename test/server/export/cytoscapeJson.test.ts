import cytoscape from 'cytoscape';
import { describe, expect, test } from 'vitest';
import { exportCytoscapeJson } from '../../../server/export/cytoscapeJson.ts';
import { fiveNodes } from '../../support/fiveNodes.ts';
import { landscape } from '../../support/smallLandscape.ts';

interface Written {
  readonly data: unknown;
  readonly elements: {
    readonly nodes: { data: Record<string, unknown> & { id: string } }[];
    readonly edges: { data: Record<string, unknown> & { source: string; target: string } }[];
  };
}
const written = (of = fiveNodes()) => JSON.parse([...exportCytoscapeJson(of)].join('')) as Written;

describe('a landscape as Cytoscape JSON', () => {
  test('holds each node and edge with what is stated of it', () => {
    const { nodes, edges } = written().elements;
    expect(nodes[0]).toEqual({
      data: {
        id: 'county',
        value: 'county',
        type: 'Organisation',
        name: 'Shire & County <Council>',
        aliases: 'SCC; The Shire\\; "County"',
        status: 'existing',
        sector: 'local authority',
      },
    });
    expect(edges.at(-1)).toEqual({
      data: {
        id: 'MEMBER_OF:seat-1:pct',
        key: 'MEMBER_OF:seat-1:pct',
        source: 'pct',
        target: 'lsp',
        interaction: 'MEMBER_OF',
        type: 'MEMBER_OF',
        seat: 'seat-1',
        role: 'chair',
        status: 'proposed',
      },
    });
  });

  test('is read by Cytoscape as it is', () => {
    const cy = cytoscape({ headless: true, elements: written().elements });
    expect([cy.nodes().length, cy.edges().length]).toEqual([5, 6]);
    expect(cy.getElementById('lsp').incomers('edge[type = "MEMBER_OF"]').length).toBe(2);
  });

  test('keeps what an attribute states beside the identity that others look for', () => {
    const { nodes } = written(
      landscape('one').node('Attribute', 'limit', { attribute: 'seats', value: '25' }).built,
    ).elements;
    expect(nodes[0]?.data).toMatchObject({ value: 'limit', stated: '25', name: 'Seats: 25' });
  });
});
