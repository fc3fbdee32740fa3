import { isPersonalHeading } from '../../checks/personal.ts';

/** What a column of an outside-bodies list can say, and what councils call it, the most usual first. */
const synonyms = {
  partnership: [
    'outside body',
    'name of outside body',
    'outside body name',
    'outside bodies',
    'outside organisation',
    'external body',
    'partnership',
    'name of partnership',
    'joint committee',
    'committee',
    'body',
    'name of body',
    'board',
    'panel',
    'forum',
    'group',
  ],
  organisation: [
    'appointed by',
    'nominated by',
    'nominating organisation',
    'nominating body',
    'appointing body',
    'appointing organisation',
    'appointing authority',
    'on behalf of',
    'representing',
    'organisation represented',
    'organisation',
    'member organisation',
    'employer',
    'council',
    'authority',
  ],
  person: [
    'representative',
    'council representative',
    'name of representative',
    'current representative',
    'appointed representative',
    'appointed member',
    'appointee',
    'nominee',
    'member',
    'elected member',
    'councillor',
    'cllr',
    'member name',
    'name of member',
    'name of councillor',
    'person',
    'name',
  ],
  role: ['role', 'position', 'capacity', 'office', 'appointed as', 'role on body', 'type of appointment'],
  from: [
    'from',
    'start',
    'start date',
    'date appointed',
    'date of appointment',
    'appointment date',
    'appointed from',
    'appointed on',
    'term start',
    'term begins',
  ],
  to: [
    'to',
    'until',
    'end',
    'end date',
    'expiry',
    'expiry date',
    'date of expiry',
    'expires',
    'appointed until',
    'term end',
    'term ends',
    'term expires',
  ],
  term: [
    'term of office',
    'term',
    'period of office',
    'period of appointment',
    'period',
    'length of appointment',
    'dates',
  ],
  meetings: [
    'meetings a year',
    'meetings per year',
    'meetings per annum',
    'number of meetings',
    'frequency of meetings',
    'meeting frequency',
    'frequency',
    'how often it meets',
    'meetings',
  ],
  kind: ['type of body', 'kind', 'type', 'body type', 'category'],
  sector: ['sector', 'type of organisation'],
  voting: ['voting', 'voting rights', 'vote', 'voting member'],
  remit: ['remit', 'purpose', 'purpose of body', 'terms of reference', 'aims', 'function', 'description'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Field = keyof typeof synonyms;
const fields = Object.keys(synonyms) as readonly Field[];

/** What a list needs: the bodies, and who is on them. */
const someone = ['organisation', 'person'] as const satisfies readonly Field[];

/** Where each field stands in a row, 0 the first column. */
export type Matched = ReadonlyMap<Field, number>;

/** The fields of a row of headings. A list that names only organisations has outside bodies in that column. */
export function matchHeadings(headings: readonly string[]): Matched {
  const names = headings.map(plain);
  const found = new Map<Field, number>();
  const taken = new Set<number>();
  for (const field of fields) {
    const wanted: readonly string[] = synonyms[field];
    const heading = wanted.find((name) => names.some((one, at) => one === name && !taken.has(at)));
    if (heading === undefined) continue;
    const at = names.indexOf(heading);
    found.set(field, at);
    taken.add(at);
  }
  const organisation = found.get('organisation');
  if (found.has('partnership') || organisation === undefined || !found.has('person')) return found;
  return new Map([
    ...[...found].filter(([field]) => field !== 'organisation'),
    ['partnership', organisation],
  ]);
}

/** Whether headings are those of a list of outside bodies. */
export function isList(headings: readonly string[]): boolean {
  const found = matchHeadings(headings);
  return found.has('partnership') && someone.some((field) => found.has(field));
}

/** Whether a column holds how to reach somebody, which is never taken in. */
export const isContact = (heading: string): boolean =>
  isPersonalHeading(heading) || /\b(?:contacts?|address(?:es)?|post ?codes?)\b/i.test(heading);

/** The headings that a list can have, for whoever has to correct one. */
export const headingsInWords = `${synonyms.partnership[0]}, ${synonyms.organisation[0]}, ${synonyms.person[0]}, ${synonyms.role[0]}`;

/** `Outside Body:` and `outside_body (full name)` are one heading; so are organisation and organization, and the plurals. */
const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/[^a-z\d]+/g, ' ')
    .replaceAll('organization', 'organisation')
    .replace(
      /\b(member|councillor|representative|appointee|nominee|organisation|partnership|committee)s\b/g,
      '$1',
    )
    .trim();
