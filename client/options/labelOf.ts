import { capital } from '../../schema/inWords.ts';
import { respects } from '../duplication/respects.ts';

type Labels = Readonly<Record<string, string>>;

/** What every analysis and the graph take. */
const shared: Labels = {
  asOf: 'Date',
  statuses: 'Facts that count',
  observers: 'Count observers too',
  offset: 'Page',
  landscape: 'Landscape',
};

/** What the options of the analyses are called on the page, by the analysis: where they are chosen, and where one is refused. */
const labels: Readonly<Record<string, Labels>> = {
  overlap: {
    by: 'What partnerships share',
    minShared: 'Share at least',
    maxQ: 'q at most',
    sort: 'Order',
  },
  duplication: {
    class: 'What the two are to each other',
    minScore: 'Score at least',
    minRemit: 'Wording alike from',
    ...Object.fromEntries(respects.map(({ weight, title }) => [weight, title])),
  },
  fatigue: {
    of: 'Whose load',
    sort: 'Order by',
    maxSeats: 'Too many seats: more than',
    maxMeetings: 'Too many meetings a year: more than',
    maxHours: 'Too many hours a year: more than',
    hourlyRate: 'Pence that an hour costs',
    exceeding: 'Only those beyond',
  },
  twoTier: { by: 'Topics', county: 'County' },
  gaps: { origins: 'How it is known', kinds: 'What is missing' },
  keyPeople: { of: 'Whose going is looked at', only: 'Who is shown' },
  stale: {
    kinds: 'Signs looked for',
    reviewYears: 'Review due after (years)',
    sourcesSince: 'Sources since',
  },
  change: {
    kinds: 'List only what is',
    toLandscape: 'Landscape to compare with',
    toAsOf: 'Date compared with',
    toStatuses: 'Statuses compared with',
  },
  connection: { from: 'From', to: 'To', maxSteps: 'Steps at most' },
  communities: { resolution: 'How fine the clusters are', seed: 'What chance begins with' },
  echo: { verdict: 'What the figures say', kinds: 'Kinds of finding', alikeFrom: 'Alike from' },
};

/** "Min shared", of a name that has no label yet. */
const spelled = (name: string): string =>
  capital(
    name.replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`),
  );

/** What an option of an analysis, or an argument of another field of the API, is called on the page: "q at most". */
export const labelOf = (analysis: string, name: string): string =>
  labels[analysis]?.[name] ?? shared[name] ?? spelled(name);
