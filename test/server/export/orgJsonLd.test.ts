import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Landscape } from '../../../schema/landscape.ts';
import { landscapeOf } from '../../../seed/landscapeOf.ts';
import { exportOrgJsonLd, orgLeavesOut } from '../../../server/export/orgJsonLd.ts';
import { fiveNodes } from '../../support/fiveNodes.ts';
import { randomRegister } from '../../support/randomRegister.ts';
import { landscape } from '../../support/smallLandscape.ts';

type Resource = Readonly<Record<string, unknown>> & { readonly id: string };
interface Written {
  readonly '@context': Readonly<Record<string, unknown>>;
  readonly '@graph': readonly Resource[];
}
const written = (of: Landscape) => JSON.parse([...exportOrgJsonLd(of)].join('')) as Written;
const resource = (of: Landscape, id: string) => written(of)['@graph'].find((one) => one.id === `here:${id}`);

const small = () =>
  landscape('small')
    .node('Source', 'report', { name: 'Report', publisher: 'A council', date: '2002' })
    .node('Passage', 'p1', { locator: 'Paragraph 1' })
    .node('Area', 'shire', { name: 'Shire', kind: 'county', identifiers: ['gss:E10000018'], latitude: 52.5 })
    .node('Organisation', 'council', { name: 'Council', sector: 'local authority', passages: ['p1'] })
    .node('Organisation', 'police', { name: 'Police', sector: 'police' })
    .node('Partnership', 'lsp', { name: 'LSP', kind: 'board' })
    .node('Post', 'clerk', { name: 'Clerk' })
    .node('Person', 'ann', { name: 'Ann' })
    .node('Seat', 'seat-1', { role: 'member', validFrom: '2002', validTo: '2003-05' })
    .node('Seat', 'seat-2', { role: 'observer', sector: 'faith', status: 'considered' })
    .edge('OF', 'p1', 'report')
    .edge('POST_IN', 'clerk', 'council')
    .edge('HOLDS', 'ann', 'clerk')
    .edge('COVERS', 'council', 'shire')
    .edge('PART_OF', 'lsp', 'council')
    .edge('ACCOUNTABLE_TO', 'lsp', 'council', { status: 'proposed' })
    .edge('SUCCEEDED_BY', 'police', 'council', { status: 'expected', validFrom: '2005' })
    .edge('ON', 'seat-1', 'lsp')
    .edge('ON_BEHALF_OF', 'seat-1', 'council')
    .edge('ON_BEHALF_OF', 'seat-1', 'police', { place: 2 })
    .edge('EX_OFFICIO', 'seat-1', 'clerk')
    .edge('ON', 'seat-2', 'lsp', { status: 'considered' }).built;

describe('a landscape in the Organization Ontology', () => {
  test('has a membership of the person who holds a seat, on behalf of its bodies', () => {
    expect(resource(fiveNodes(), 'seat-1')).toEqual({
      id: 'here:seat-1',
      type: 'org:Membership',
      'org:member': 'here:barber',
      'opengov:onBehalfOf': ['here:county', 'here:pct'],
      'org:organization': 'here:lsp',
      'org:role': 'term:chair',
      'term:status': 'proposed',
      'term:voting': true,
    });
    expect(written(fiveNodes())['@graph']).toContainEqual({
      id: 'term:chair',
      type: 'org:Role',
      'skos:prefLabel': 'chair',
    });
  });

  test('has a membership for each body where nobody is named, and a post where no body is', () => {
    const memberships = written(small())['@graph'].filter(({ type }) => type === 'org:Membership');
    const alike = {
      type: 'org:Membership',
      'org:organization': 'here:lsp',
      'org:memberDuring': {
        type: 'time:Interval',
        'time:hasBeginning': {
          type: 'time:Instant',
          'time:inXSDgYear': { '@type': 'xsd:gYear', '@value': '2002' },
        },
        'time:hasEnd': {
          type: 'time:Instant',
          'time:inXSDgYearMonth': { '@type': 'xsd:gYearMonth', '@value': '2003-05' },
        },
      },
      'org:role': 'term:member',
      'opengov:post': 'here:clerk',
      'term:status': 'existing',
      'term:validFrom': '2002',
      'term:validTo': '2003-05',
    };
    expect(memberships).toEqual([
      { id: 'here:seat-1', 'org:member': 'here:council', ...alike },
      { id: 'here:seat-1/2', 'org:member': 'here:police', ...alike },
    ]);
    expect(resource(small(), 'seat-2')).toEqual({
      id: 'here:seat-2',
      type: 'org:Post',
      'org:postIn': 'here:lsp',
      'org:role': 'term:observer',
      'term:status': 'considered',
      'term:sector': 'faith',
    });
  });

  test('links what is, makes an event of a succession, and cites', () => {
    expect(resource(small(), 'council')).toEqual({
      id: 'here:council',
      type: 'org:Organization',
      'skos:prefLabel': 'Council',
      'dcterms:spatial': ['here:shire'],
      'org:classification': 'term:local-authority',
      'dcterms:source': ['here:p1'],
      'term:status': 'existing',
    });
    expect(resource(small(), 'lsp')).toEqual({
      id: 'here:lsp',
      type: ['org:Organization', 'org:OrganizationalCollaboration'],
      'skos:prefLabel': 'LSP',
      'org:subOrganizationOf': ['here:council'],
      'org:classification': 'term:board',
      'term:status': 'existing',
    });
    expect(resource(small(), 'ann')).toMatchObject({ type: 'foaf:Person', 'org:holds': ['here:clerk'] });
    expect(resource(small(), 'SUCCEEDED_BY:police:council')).toEqual({
      id: 'here:SUCCEEDED_BY:police:council',
      type: 'org:ChangeEvent',
      'org:originalOrganization': 'here:police',
      'org:resultingOrganization': 'here:council',
      'term:status': 'expected',
      'term:validFrom': '2005',
    });
    expect(resource(small(), 'p1')).toMatchObject({
      'dcterms:title': 'Paragraph 1',
      'dcterms:isPartOf': 'here:report',
    });
  });

  test('says what it cannot carry', () => {
    expect(orgLeavesOut(small())).toEqual([
      'ORG has no place for these relationships, or for their status, and they were left out: ACCOUNTABLE_TO 1.',
      'ORG itself cannot say that these are no facts of the ground: only who reads the field status sees it: Seat (considered) 1.',
      'A membership has one member in ORG: 1 held for several bodies became one for each.',
    ]);
    const built = landscape('other')
      .node('Theme', 'health', { name: 'Health' })
      .node('Event', 'meeting', { name: 'Meeting', kind: 'meeting' }).built;
    expect(orgLeavesOut(built)).toEqual([
      'ORG has no place for these, which were left out: Theme 1, Event 1.',
    ]);
  });

  test('refers to nothing that it does not say, and uses no prefix that it does not explain', () => {
    fc.assert(
      fc.property(randomRegister(), (register) => {
        const { '@context': context, '@graph': graph } = written(landscapeOf(register));
        const known = new Set(graph.map(({ id }) => id));
        expect(known.size).toBe(graph.length);
        for (const [property, value] of graph.flatMap((one) => Object.entries(one))) {
          const [prefix] = property.split(':');
          expect(context).toHaveProperty([prefix ?? '']);
          if (property === 'id' || !Object.hasOwn(context, property) || property === 'type') continue;
          for (const id of [value].flat()) expect(known).toContain(id);
        }
      }),
      { numRuns: 20 },
    );
  });
});
