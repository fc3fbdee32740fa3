import { beforeAll, describe, expect, test } from 'vitest';
import type { Landscape } from '../../../schema/landscape.ts';
import { createSchema, writeLandscape } from '../../../seed/write.ts';
import { serveApi } from '../../support/api.ts';
import type { Api } from '../../support/api.ts';
import { useDatabase } from '../../support/database.ts';
import { landscape } from '../../support/smallLandscape.ts';

/** People of a landscape that withholds them are seen on this machine and nowhere else: not by any way there is. */

const database = useDatabase();
let open: Api;
let here: Api;

const withPeople = (id: string, showsPeople: boolean): Landscape =>
  landscape(id, { showsPeople })
    .node('Partnership', 'board', { name: 'The Board', kind: 'board' })
    .node('Organisation', 'council', { name: 'The Council', sector: 'local authority' })
    .node('Post', 'leader', { name: 'Leader' })
    .node('Seat', 'seat', { role: 'chair' })
    .node('Person', 'smith', { name: 'Jane Smithers' })
    .node('Event', 'meeting', { name: 'A meeting', kind: 'meeting' })
    .node('Option', 'option', { name: 'An option' })
    .node('Finding', 'finding', { name: 'A finding', kind: 'gap' })
    .node('Attribute', 'attribute', { attribute: 'other', value: 'a value' })
    .edge('ON', 'seat', 'board')
    .edge('ON_BEHALF_OF', 'seat', 'council')
    .edge('HELD_BY', 'seat', 'smith')
    .edge('POST_IN', 'leader', 'council')
    .edge('HOLDS', 'smith', 'leader')
    .edge('TOOK_PART_IN', 'smith', 'meeting')
    .edge('DECIDED_BY', 'meeting', 'smith')
    .edge('SUPPORTS', 'smith', 'option', { stance: 'for' })
    .edge('ABOUT', 'finding', 'smith')
    .edge('SAID_BY', 'finding', 'smith')
    .edge('DESCRIBES', 'attribute', 'smith').built;

beforeAll(async () => {
  await createSchema(database());
  await writeLandscape(database(), withPeople('people-withheld', false));
  await writeLandscape(database(), withPeople('people-shown', true));
  open = await serveApi(database(), { env: { HOST: '0.0.0.0' } });
  here = await serveApi(database());
});

const person = '{ __typename ... on Person { id name } }';
const page = `{ totalCount edges { cursor properties { id } node ${person} } }`;

/** Every way from the rest of the graph to a person, the lists and the pages; in three, as one would be too much. */
const ways = (id: string) => [
  `{
  seats(where: { landscape: { eq: "${id}" } }) {
    heldBy { id name }
    heldByConnection { totalCount edges { properties { id } node { name } } }
  }
  posts(where: { landscape: { eq: "${id}" } }) {
    holders { name }
    holdersConnection { totalCount edges { properties { id } node { name } } }
  }
  events(where: { landscape: { eq: "${id}" } }) {
    participants ${person} participantsConnection ${page}
    decidedBy ${person} decidedByConnection ${page}
  }
  options(where: { landscape: { eq: "${id}" } }) { stances ${person} stancesConnection ${page} }
  people(where: { landscape: { eq: "${id}" } }, sort: [{ name: ASC }]) { id name }
  peopleConnection(where: { landscape: { eq: "${id}" } }) { totalCount edges { node { name } } }
}`,
  `{
  findings(where: { landscape: { eq: "${id}" } }) {
    about ${person} aboutConnection ${page}
    saidBy ${person} saidByConnection ${page}
  }
}`,
  `{
  attributes(where: { landscape: { eq: "${id}" } }) {
    describes ${person}
    describesConnection { totalCount edges { properties { id } node ${person} } }
  }
}`,
];
const askAll = (api: Api, id: string) => Promise.all(ways(id).map((query) => api.ask(query)));

describe('on a server that others can reach', () => {
  test.each(['people-withheld', 'people-shown'])('%s: every way to a person', async (id) => {
    const answers = await askAll(open, id);
    for (const { status, text } of answers) {
      expect([status, text]).toEqual([200, expect.any(String)]);
      expect(/smith/i.test(text)).toBe(id === 'people-shown');
    }
  });

  test('no count, cursor or null tells that somebody is there', async () => {
    const answers = await askAll(open, 'people-withheld');
    const none = { totalCount: 0, edges: [] };
    expect(Object.assign({}, ...answers.map(({ data }) => data))).toEqual({
      seats: [{ heldBy: null, heldByConnection: none }],
      posts: [{ holders: [], holdersConnection: none }],
      events: [{ participants: [], participantsConnection: none, decidedBy: [], decidedByConnection: none }],
      options: [{ stances: [], stancesConnection: none }],
      findings: [{ about: [], aboutConnection: none, saidBy: [], saidByConnection: none }],
      attributes: [{ describes: null, describesConnection: none }],
      people: [],
      peopleConnection: { totalCount: 0, edges: [] },
    });
  });

  test('a name cannot be guessed letter by letter', async () => {
    const guess = async (letter: string) => {
      const { text } = await open.ask(`{
        people(where: { name: { startsWith: "${letter}" } }) { landscape }
        peopleConnection(where: { landscape: { eq: "people-withheld" }, name: { startsWith: "${letter}" } }) { totalCount }
        posts(where: { landscape: { eq: "people-withheld" } }) {
          holders(where: { name: { startsWith: "${letter}" } }) { id }
          holdersConnection(where: { node: { name: { startsWith: "${letter}" } } }) { totalCount }
        }
        events(where: { landscape: { eq: "people-withheld" } }) {
          participantsConnection(where: { Person: { node: { name: { startsWith: "${letter}" } } } }) { totalCount }
        }
      }`);
      return text.replaceAll('people-shown', '');
    };
    expect((await guess('J')).replaceAll('{"landscape":""}', '')).toBe(
      (await guess('X')).replaceAll('{"landscape":""}', ''),
    );
  });

  test.each([
    '{ seats(where: { heldBy: { name: { startsWith: "J" } } }) { id } }',
    '{ seats(where: { heldByConnection: { node: { name: { startsWith: "J" } } } }) { id } }',
    '{ posts(where: { holders: { some: { name: { startsWith: "J" } } } }) { id } }',
    '{ partnerships(where: { seats: { some: { heldBy: { name: { startsWith: "J" } } } } }) { id } }',
    '{ events(where: { participantsConnection: { some: { Person: { node: { name: { startsWith: "J" } } } } } }) { id } }',
    '{ findings(where: { about: { some: { Person: { name: { startsWith: "J" } } } } }) { id } }',
  ])('no filter by person: %s', async (query) => {
    const { status, errors } = await open.ask(query);
    expect([status, errors[0]?.extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  });

  test('neither a search nor a drawing nor evidence knows a withheld person', async () => {
    const { text, data } = await open.ask(`{
      search(text: "Jane Smithers", landscapes: ["people-withheld"]) { matched }
      graph(landscape: "people-withheld") { nodes { id label } edges { id } }
      seat: evidence(landscape: "people-withheld", id: "seat") { name facts { sentence } }
      one: evidence(landscape: "people-withheld", id: "smith") { name }
      edge: evidence(landscape: "people-withheld", id: "HELD_BY:seat:smith") { name }
      landscape(id: "people-withheld") { nodeCounts { name } findings { name } }
    }`);
    expect(text).not.toMatch(/smith|Person/i);
    expect(data).toMatchObject({ search: [], one: null, edge: null });
  });
});

describe('on this machine', () => {
  test.each(['people-withheld', 'people-shown'])('%s: people are seen', async (id) => {
    const texts = (await askAll(here, id)).map(({ text }) => text).join('');
    expect(texts.match(/Jane Smithers/g)?.length).toBeGreaterThan(8);
    const { data } = await here.ask(`{ search(text: "jane smither", landscapes: ["${id}"]) { matched } }`);
    expect(data).toEqual({ search: [{ matched: 'Jane Smithers' }] });
  });
});
