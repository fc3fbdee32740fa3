import {
  agreementKinds,
  areaKinds,
  attributes,
  edgeTypes,
  eventKinds,
  findingKinds,
  formalities,
  fundingKinds,
  modes,
  partnershipKinds,
  roles,
  sectors,
  stances,
  statuses,
  tiers,
} from './landscape.ts';
import type { EdgeType, Label } from './landscape.ts';

/**
 * The tables of a register: what an officer fills in, an importer reads and an exporter writes. Everything else about
 * the format (Frictionless schemas, checks, headings of a workbook) is derived from this list.
 */

/** How a cell is read. Lists are separated by `; `. `edtf` is an EDTF date, level 0 or 1. `pence` is whole pence. */
export type Cell =
  | { readonly type: 'text' | 'yesNo' | 'integer' | 'number' | 'pence' | 'edtf' | 'texts' }
  | { readonly type: 'word'; readonly words: readonly string[] }
  /** The id of a row in one of the tables of these labels; becomes an edge of this type from the row's node. */
  | { readonly type: 'ref' | 'refs'; readonly edge: EdgeType };

export type Column = Cell & {
  readonly name: string;
  /** What stands above its values on screen, where it is not the name in words (see `headingOf`). */
  readonly heading?: string;
  readonly says: string;
  readonly required?: true;
  /** Least and greatest value of a number, inclusive. */
  readonly range?: readonly [number, number];
};

export interface Table {
  /** File name without `.csv`, and name of the Frictionless resource. */
  readonly name: string;
  /** Label of the node that each row is; absent for `relationships`, whose rows are edges. */
  readonly label?: Label;
  readonly says: string;
  readonly columns: readonly Column[];
}

const id = {
  name: 'id',
  type: 'text',
  required: true,
  says: 'Short name within the register: lower-case letters, digits and hyphens.',
} as const;
const name = { name: 'name', type: 'text', required: true, says: "The source's own name for it." } as const;
const anyName = { name: 'name', type: 'text', says: 'A name, if the source gives one.' } as const;
const aliases = {
  name: 'aliases',
  heading: 'Other names',
  type: 'texts',
  says: 'Other names the source uses, spelling slips included.',
} as const;
const sameAs = {
  name: 'sameAs',
  heading: 'Also in',
  type: 'text',
  says: 'The same thing in a reference landscape, as landscape/id.',
} as const;
const count = {
  name: 'count',
  heading: 'How many',
  type: 'integer',
  range: [1, 100_000],
  says: 'How many there are, where one row stands for several that the source does not name.',
} as const;
const tier = {
  name: 'tier',
  type: 'word',
  words: tiers,
  says: 'The tier of government it works at.',
} as const;
const identifiers = {
  name: 'identifiers',
  type: 'texts',
  says: 'Codes as scheme:code, for instance gss:E10000018.',
} as const;
const kind = <const W extends readonly string[]>(words: W, says: string) =>
  ({ name: 'kind', type: 'word', words, required: true, says }) as const;

/** What closes every table of facts. */
const stated = [
  {
    name: 'status',
    type: 'word',
    words: statuses,
    required: true,
    says: 'How far it is a fact of the ground; a proposal is not.',
  },
  {
    name: 'validFrom',
    heading: 'From',
    type: 'edtf',
    says: 'From when it holds, as far as the source says.',
  },
  {
    name: 'validTo',
    heading: 'Until',
    type: 'edtf',
    says: 'Until when it holds, as far as the source says.',
  },
  { name: 'passages', type: 'texts', required: true, says: 'Ids of the passages it stands in.' },
  { name: 'note', type: 'text', says: 'A note in our own words: what was inferred, what is doubtful.' },
] as const satisfies readonly Column[];

export const tables: readonly Table[] = [
  {
    name: 'sources',
    label: 'Source',
    says: 'The documents the register rests on.',
    columns: [
      id,
      name,
      { name: 'publisher', type: 'text', required: true, says: 'Who published it.' },
      { name: 'date', type: 'edtf', required: true, says: 'Date of the document.' },
      { name: 'licence', type: 'text', says: 'The terms it may be used under, if stated.' },
      { name: 'file', type: 'text', says: 'File name of the text that the facts can be checked against.' },
      {
        name: 'holes',
        heading: 'What is missing',
        type: 'text',
        says: 'What the copy at hand lacks, or what in it does not add up.',
      },
      { name: 'note', type: 'text', says: 'A note in our own words.' },
    ],
  },
  {
    name: 'passages',
    label: 'Passage',
    says: 'Places in the sources: section, paragraph, table row.',
    columns: [
      id,
      { name: 'source', type: 'ref', edge: 'OF', required: true, says: 'The source it stands in.' },
      {
        name: 'locator',
        type: 'text',
        required: true,
        says: 'The place, as a reader finds it: "Appendix 1, paragraph 12".',
      },
      { name: 'lines', type: 'text', says: "Lines of the source's text file, from-to, for checking." },
      { name: 'note', type: 'text', says: 'What stands there, in our own words.' },
    ],
  },
  {
    name: 'areas',
    label: 'Area',
    says: 'Counties, districts and other places.',
    columns: [
      id,
      name,
      aliases,
      kind(areaKinds, 'What kind of area it is.'),
      count,
      identifiers,
      { name: 'latitude', type: 'number', range: [-90, 90], says: 'Of its centre, degrees north.' },
      { name: 'longitude', type: 'number', range: [-180, 180], says: 'Of its centre, degrees east.' },
      { name: 'population', type: 'integer', range: [0, 100_000_000], says: 'Residents.' },
      sameAs,
      ...stated,
    ],
  },
  {
    name: 'organisations',
    label: 'Organisation',
    says: 'Bodies that have no seats of their own here; also classes of bodies and teams.',
    columns: [
      id,
      name,
      aliases,
      { name: 'sector', type: 'word', words: sectors, required: true, says: 'The sector it belongs to.' },
      tier,
      count,
      identifiers,
      sameAs,
      ...stated,
    ],
  },
  {
    name: 'partnerships',
    label: 'Partnership',
    says: 'Bodies that have seats: LSPs, thematic partnerships, boards, forums, trusts, networks.',
    columns: [
      id,
      name,
      aliases,
      kind(partnershipKinds, 'What kind of partnership it is.'),
      {
        name: 'sector',
        type: 'word',
        words: sectors,
        says: 'The sector it speaks for, where it speaks for one.',
      },
      tier,
      count,
      { name: 'statutory', type: 'yesNo', says: 'Whether a statute requires it.' },
      { name: 'formality', type: 'word', words: formalities, says: 'Formally constituted or informal.' },
      {
        name: 'meetingsAYearFrom',
        heading: 'Meetings a year, at least',
        type: 'number',
        range: [0, 366],
        says: 'Meetings a year, at least.',
      },
      {
        name: 'meetingsAYearTo',
        heading: 'Meetings a year, at most',
        type: 'number',
        range: [0, 366],
        says: 'Meetings a year, at most.',
      },
      { name: 'hoursAMeeting', type: 'number', range: [0, 24], says: 'Hours a meeting.' },
      {
        name: 'seatLimitAbsolute',
        heading: 'Most seats',
        type: 'integer',
        range: [1, 1000],
        says: 'Most seats allowed.',
      },
      {
        name: 'seatLimitPreferred',
        heading: 'Most seats, preferred',
        type: 'integer',
        range: [1, 1000],
        says: 'Most seats wished for.',
      },
      { name: 'remit', type: 'text', says: 'What it is for, in our own words.' },
      { name: 'lastReviewed', type: 'edtf', says: 'When it was last reviewed.' },
      identifiers,
      sameAs,
      ...stated,
    ],
  },
  {
    name: 'modes',
    label: 'ModeOfWorking',
    says: 'Modes that a partnership works in, each with its purpose.',
    columns: [
      id,
      anyName,
      {
        name: 'partnership',
        type: 'ref',
        edge: 'MODE_OF',
        required: true,
        says: 'The partnership that works in it.',
      },
      { name: 'mode', type: 'word', words: modes, required: true, says: 'The mode of working.' },
      { name: 'primary', type: 'yesNo', says: 'Whether it is the main mode.' },
      { name: 'purpose', type: 'text', says: 'What the partnership does in this mode, in our own words.' },
      ...stated,
    ],
  },
  {
    name: 'people',
    label: 'Person',
    says: 'Representatives and office holders named in the sources.',
    columns: [id, name, aliases, sameAs, ...stated],
  },
  {
    name: 'posts',
    label: 'Post',
    says: 'Offices: Leader of the Council, Director.',
    columns: [
      id,
      name,
      aliases,
      { name: 'body', type: 'ref', edge: 'POST_IN', required: true, says: 'The body the office is in.' },
      count,
      ...stated,
    ],
  },
  {
    name: 'seats',
    label: 'Seat',
    says: 'Places at partnerships: one row a seat, or a row for several alike.',
    columns: [
      id,
      anyName,
      { name: 'partnership', type: 'ref', edge: 'ON', required: true, says: 'The partnership it is on.' },
      { name: 'role', type: 'word', words: roles, required: true, says: 'What the holder does there.' },
      {
        name: 'onBehalfOf',
        type: 'refs',
        edge: 'ON_BEHALF_OF',
        says: 'The bodies it is held for: none, one or several.',
      },
      { name: 'heldBy', type: 'ref', edge: 'HELD_BY', says: 'The person who holds it.' },
      { name: 'exOfficio', type: 'ref', edge: 'EX_OFFICIO', says: 'The post it goes with.' },
      {
        name: 'sector',
        type: 'word',
        words: sectors,
        says: 'The sector it is offered to, where no body is named.',
      },
      { name: 'voting', type: 'yesNo', says: 'Whether it votes.' },
      count,
      ...stated,
    ],
  },
  {
    name: 'blocks',
    label: 'Block',
    says: 'The blocks of a Local Area Agreement, and nothing else.',
    columns: [
      id,
      name,
      aliases,
      { name: 'order', type: 'integer', range: [1, 100], says: 'Place in the agreement.' },
      sameAs,
      ...stated,
    ],
  },
  {
    name: 'themes',
    label: 'Theme',
    says: 'Local topic areas, priorities, themes and strands.',
    columns: [
      id,
      name,
      aliases,
      {
        name: 'scheme',
        type: 'text',
        says: 'The list it belongs to, for instance "topic areas of Appendix 1".',
      },
      { name: 'order', type: 'integer', range: [1, 1000], says: 'Place in that list.' },
      sameAs,
      ...stated,
    ],
  },
  {
    name: 'strategies',
    label: 'Strategy',
    says: 'Community strategies and other plans.',
    columns: [
      id,
      name,
      aliases,
      { name: 'period', type: 'text', says: 'The period it covers, as stated.' },
      count,
      sameAs,
      ...stated,
    ],
  },
  {
    name: 'targets',
    label: 'Target',
    says: 'Targets of agreements and strategies.',
    columns: [
      id,
      name,
      aliases,
      { name: 'measure', type: 'text', says: 'What is measured.' },
      { name: 'order', type: 'integer', range: [1, 1000], says: 'Number of the target.' },
      ...stated,
    ],
  },
  {
    name: 'agreements',
    label: 'Agreement',
    says: 'Compacts, protocols, Local Area Agreements.',
    columns: [
      id,
      name,
      aliases,
      kind(agreementKinds, 'What kind of agreement it is.'),
      { name: 'period', type: 'text', says: 'The period it covers, as stated.' },
      ...stated,
    ],
  },
  {
    name: 'duties',
    label: 'Duty',
    says: 'Duties that statute or government lays on bodies.',
    columns: [
      id,
      name,
      aliases,
      { name: 'statute', type: 'text', says: 'The statute it rests on, if stated.' },
      ...stated,
    ],
  },
  {
    name: 'funds',
    label: 'Fund',
    says: 'Funding streams and grants.',
    columns: [
      id,
      name,
      aliases,
      { name: 'kind', type: 'word', words: fundingKinds, says: 'Capital, revenue or both.' },
      { name: 'amountPence', heading: 'Amount', type: 'pence', says: 'Its amount in whole pence.' },
      { name: 'currency', type: 'text', says: 'ISO 4217 code of the currency.' },
      sameAs,
      ...stated,
    ],
  },
  {
    name: 'projects',
    label: 'Project',
    says: 'What funds pay for.',
    columns: [
      id,
      name,
      aliases,
      { name: 'expectedOutcome', type: 'text', says: 'What is expected of it, in our own words.' },
      {
        name: 'matchFundingPence',
        heading: 'Match funding',
        type: 'pence',
        says: 'Match funding it brings, whole pence.',
      },
      ...stated,
    ],
  },
  {
    name: 'allocations',
    label: 'Allocation',
    says: 'What was given to what.',
    columns: [
      id,
      anyName,
      { name: 'from', type: 'ref', edge: 'FROM', required: true, says: 'The fund it is made from.' },
      { name: 'to', type: 'ref', edge: 'TO', says: 'The project or body it goes to.' },
      { name: 'kind', type: 'word', words: fundingKinds, required: true, says: 'Capital or revenue.' },
      {
        name: 'amountPence',
        heading: 'Amount',
        type: 'pence',
        required: true,
        says: 'Its amount in whole pence.',
      },
      { name: 'currency', type: 'text', says: 'ISO 4217 code of the currency.' },
      ...stated,
    ],
  },
  {
    name: 'events',
    label: 'Event',
    says: 'Dated things: meetings, deadlines, stages, decisions.',
    columns: [
      id,
      name,
      aliases,
      kind(eventKinds, 'What kind of event it is.'),
      { name: 'date', type: 'edtf', says: 'When, as far as the source says.' },
      { name: 'order', type: 'integer', range: [1, 1000], says: 'Place in a sequence of stages.' },
      {
        name: 'concerns',
        type: 'refs',
        edge: 'CONCERNS',
        says: 'What it concerns: any rows of other tables.',
      },
      ...stated,
    ],
  },
  {
    name: 'options',
    label: 'Option',
    says: 'Ways forward that a review weighs.',
    columns: [
      id,
      name,
      aliases,
      {
        name: 'concerns',
        type: 'refs',
        edge: 'CONCERNS',
        says: 'What it concerns: any rows of other tables.',
      },
      ...stated,
    ],
  },
  {
    name: 'findings',
    label: 'Finding',
    says: 'What a review itself says, of what and by whom: gaps, duplication, fatigue, tension, requests.',
    columns: [
      id,
      name,
      kind(findingKinds, 'What kind of statement it is.'),
      { name: 'negated', type: 'yesNo', says: 'Whether the source denies it.' },
      { name: 'about', type: 'refs', edge: 'ABOUT', says: 'What it is about: any rows of other tables.' },
      { name: 'saidBy', type: 'refs', edge: 'SAID_BY', says: 'Who says it.' },
      ...stated,
    ],
  },
  {
    name: 'attributes',
    label: 'Attribute',
    says: 'Values whose status or date differs from that of the node they describe.',
    columns: [
      id,
      { name: 'describes', type: 'ref', edge: 'DESCRIBES', required: true, says: 'The node it describes.' },
      { name: 'attribute', type: 'word', words: attributes, required: true, says: 'What is stated of it.' },
      { name: 'value', type: 'text', required: true, says: 'The value, as stated.' },
      {
        name: 'number',
        type: 'number',
        says: 'The value as a number: a count, or whole pence for an amount.',
      },
      ...stated,
    ],
  },
  {
    name: 'relationships',
    says: 'Who is linked to whom, where no column of another table says so.',
    columns: [
      { name: 'id', type: 'text', says: 'Short name within the register; type:from:to where left blank.' },
      { name: 'type', type: 'word', words: edgeTypes, required: true, says: 'The type of relationship.' },
      { name: 'from', type: 'text', required: true, says: 'Id of the node it starts at.' },
      { name: 'to', type: 'text', required: true, says: 'Id of the node it ends at.' },
      {
        name: 'role',
        type: 'text',
        says: 'In which role a body took part in an event, or under which heading it is named for a topic.',
      },
      { name: 'stance', type: 'word', words: stances, says: 'The stance a body takes on an option.' },
      ...stated,
    ],
  },
];

/** What stands above a column's values on screen and in a workbook: `hoursAMeeting` is "Hours a meeting". */
export const headingOf = ({ name: column, heading }: Column): string =>
  heading ??
  column.charAt(0).toUpperCase() +
    column.slice(1).replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
