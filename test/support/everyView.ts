import { landscape } from './smallLandscape.ts';

const long = `${'Forum of a very long name '.repeat(10)}<b>now</b> 🏛️ منتدى`;

/** A county with two districts in which no view is empty: who sits at both tiers, what overlaps, what is missing, what changes. */
export const everything = landscape('every-view', { name: 'A county and two districts' })
  .node('Source', 'paper', { name: 'Paper', publisher: 'A council', date: '2002' })
  .node('Passage', 'p1', { locator: 'Paragraph 1' })
  .edge('OF', 'p1', 'paper')
  .node('Area', 'shire', { name: 'Shire', kind: 'county' })
  .node('Area', 'north', { name: 'North', kind: 'district' })
  .node('Area', 'south', { name: 'South', kind: 'district' })
  .edge('WITHIN', 'north', 'shire')
  .edge('WITHIN', 'south', 'shire')
  .node('Theme', 'safety', { name: 'Safety', passages: ['p1'] })
  .node('Theme', 'transport', { name: 'Transport' })
  .node('Finding', 'blank', { name: 'No organisation: Transport', kind: 'blank in table', passages: ['p1'] })
  .edge('ABOUT', 'blank', 'transport')
  .node('Partnership', 'board', { name: 'Shire board', tier: 'county', statutory: true, passages: ['p1'] })
  .node('Partnership', 'north-board', { name: 'North board', tier: 'district', meetingsAYearFrom: 4 })
  .node('Partnership', 'forum', { name: long, tier: 'county', statutory: false })
  .node('Partnership', 'new', { name: 'New board', tier: 'county', status: 'proposed' })
  .edge('SUCCEEDED_BY', 'forum', 'new', { status: 'proposed' })
  .edge('COVERS', 'board', 'shire')
  .edge('COVERS', 'forum', 'shire')
  .edge('COVERS', 'north-board', 'north')
  .edge('ADDRESSES', 'board', 'safety')
  .edge('ADDRESSES', 'forum', 'safety')
  .edge('ADDRESSES', 'north-board', 'safety')
  .node('Organisation', 'council', { name: 'The council', sector: 'local authority' })
  .node('Organisation', 'police', { name: 'The police', sector: 'police' })
  .node('Person', 'ann', { name: 'Ann Onymous', passages: ['p1'] })
  .node('Person', 'ben', { name: 'Ben' });
const seats = [
  ['board', 'council', 'ann'],
  ['board', 'police', 'ben'],
  ['north-board', 'council', 'ann'],
  ['forum', 'council', 'ben'],
  ['forum', 'police', 'ann'],
] as const;
for (const [board, body, person] of seats)
  everything
    .node('Seat', `${board}-${body}`, { role: 'member', passages: ['p1'] })
    .edge('ON', `${board}-${body}`, board)
    .edge('ON_BEHALF_OF', `${board}-${body}`, body)
    .edge('HELD_BY', `${board}-${body}`, person);

export const nothing = landscape('every-view-empty', { name: 'Nobody yet' });

/** A view, or a part of one that asks its own questions, as a person opens it. */
export interface ViewCase {
  readonly name: string;
  /** What its address says beside the landscape. */
  readonly query: string;
  /** What is there once it has its answer (a selector). */
  readonly filled: string;
  /** The questions that it waits for; where left out, all but those of the frame. */
  readonly asks?: readonly string[];
  /** Its last answer stays in sight while the next is on its way. */
  readonly lasts?: true;
  /** Something that is selected has its facts beside it. */
  readonly hasPanel?: true;
}

const analysis = { filled: '.result', lasts: true, hasPanel: true } as const;

/** Every view of the explorer; a test compares it with the navigation. */
export const viewCases: readonly ViewCase[] = [
  { name: 'Start', query: 'view=start', filled: '.start__counts', asks: ['Landscape', 'Revision'] },
  { name: 'At a glance', query: 'view=glance', ...analysis },
  { name: 'Who sits on what', query: 'view=sits', filled: '.names' },
  { name: 'Who sits on what: one', query: 'view=sits&selected=ann', filled: '.seat__passages' },
  { name: 'Map', query: 'view=map', filled: '[role=application]', hasPanel: true },
  { name: 'Table', query: 'view=table', filled: 'tbody tr', hasPanel: true },
  { name: 'Overlaps', query: 'view=overlaps', ...analysis },
  { name: 'Clusters', query: 'view=clusters', ...analysis },
  { name: 'Duplication', query: 'view=duplication', ...analysis },
  { name: 'Fatigue', query: 'view=fatigue', ...analysis },
  { name: 'Key people', query: 'view=keyPeople', ...analysis },
  { name: 'Two tiers', query: 'view=tiers', ...analysis },
  { name: 'Gaps and stale', query: 'view=gaps', ...analysis },
  { name: 'Gaps and stale: stale', query: 'view=gaps&show=stale', ...analysis },
  { name: 'Change', query: 'view=change', ...analysis, filled: '.change-said' },
  { name: 'Evidence', query: 'view=evidence', ...analysis },
  {
    name: 'About the figures',
    query: 'view=about',
    filled: '.about__measure',
    asks: ['Analyses', 'Revision'],
  },
  // It asks the server by other ways than the API; its own test has what becomes of those.
  { name: 'Bring in', query: 'view=import', filled: '.import__revision', asks: [] },
];

/** Questions of the page around a view. */
const ofFrame: readonly string[] = ['Landscapes', 'Landscape', 'Analyses'];

/** Whether a view waits for a question of a name. */
export const isAskedBy = ({ asks }: ViewCase, name: string): boolean =>
  asks === undefined ? !ofFrame.includes(name) : asks.includes(name);
