import type { EdgeType, Label, MembershipType, Status } from '../schema/landscape.ts';

/** The API's words as people read them. One word for one thing, on the whole page. */

interface LabelWords {
  readonly one: string;
  readonly many: string;
}

const labelWords: Readonly<Record<Label, LabelWords>> = {
  Area: { one: 'Area', many: 'Areas' },
  Partnership: { one: 'Partnership', many: 'Partnerships' },
  Organisation: { one: 'Organisation', many: 'Organisations' },
  Person: { one: 'Person', many: 'People' },
  Post: { one: 'Post', many: 'Posts' },
  Seat: { one: 'Seat', many: 'Seats' },
  ModeOfWorking: { one: 'Mode of working', many: 'Modes of working' },
  Block: { one: 'Block', many: 'Blocks' },
  Theme: { one: 'Theme', many: 'Themes' },
  Strategy: { one: 'Strategy', many: 'Strategies' },
  Target: { one: 'Target', many: 'Targets' },
  Agreement: { one: 'Agreement', many: 'Agreements' },
  Duty: { one: 'Duty', many: 'Duties' },
  Fund: { one: 'Fund', many: 'Funds' },
  Allocation: { one: 'Allocation', many: 'Allocations' },
  Project: { one: 'Project', many: 'Projects' },
  Event: { one: 'Event', many: 'Events' },
  Option: { one: 'Option', many: 'Options' },
  Finding: { one: 'Finding', many: 'Findings' },
  Attribute: { one: 'Stated value', many: 'Stated values' },
  Source: { one: 'Document', many: 'Documents' },
  Passage: { one: 'Passage', many: 'Passages' },
};

/** What a link says between the names of its two ends. */
const linkWords: Readonly<Record<EdgeType | MembershipType, string>> = {
  MEMBER_OF: 'has a seat on',
  OBSERVER_OF: 'observes',
  ATTENDS: 'attends',
  PART_OF: 'is part of',
  FEEDS_INTO: 'feeds into',
  ACCOUNTABLE_TO: 'is accountable to',
  COUNTERPART_OF: 'has as its counterpart',
  COVERS: 'covers',
  WITHIN: 'lies within',
  SUCCEEDED_BY: 'is succeeded by',
  LEADS: 'leads on',
  NAMED_FOR: 'is named for',
  ADDRESSES: 'addresses',
  ALIGNS_WITH: 'aligns with',
  NESTS_IN: 'is nested in',
  OWNED_BY: 'is owned by',
  SERVES: 'serves',
  BINDS: 'binds',
  BETWEEN: 'has as a party',
  RESPONSIBLE_FOR: 'is responsible for',
  ACCOUNTABLE_BODY_FOR: 'is the accountable body for',
  FROM: 'comes from',
  TO: 'goes to',
  TOOK_PART_IN: 'took part in',
  DECIDED_BY: 'is decided by',
  WEIGHED_IN: 'is weighed in',
  SUPPORTS: 'takes a stance on',
  ON: 'is a seat on',
  ON_BEHALF_OF: 'is held on behalf of',
  HELD_BY: 'is held by',
  EX_OFFICIO: 'goes with',
  HOLDS: 'holds',
  POST_IN: 'is a post in',
  MODE_OF: 'is a mode of',
  CONCERNS: 'concerns',
  ABOUT: 'is about',
  SAID_BY: 'is said by',
  DESCRIBES: 'describes',
  OF: 'stands in',
};

const statusMeanings: Readonly<Record<Status, string>> = {
  existing: 'it is so, says the paper',
  proposed: 'put forward, not yet agreed',
  recommended: 'the paper advises it',
  expected: 'the paper takes it to be coming',
  considered: 'looked at, no view taken',
  rejected: 'looked at and turned down',
  ended: 'it was so and is no longer',
  guidance: 'what government guidance says',
};

/** In the order in which they are listed everywhere: from what is to what is not. */
export const statusOrder: readonly string[] = Object.keys(statusMeanings);
export const labelOrder: readonly string[] = Object.keys(labelWords);
export const linkOrder: readonly string[] = Object.keys(linkWords);
/** `none` stands for bodies that state no tier. */
export const tierOrder: readonly string[] = [
  'national',
  'regional',
  'sub_regional',
  'county',
  'unitary',
  'district',
  'parish',
  'neighbourhood',
  'none',
];

/** A word of a newer API is shown as it is. */
const found = <T>(words: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(words, word) ? words[word] : undefined;

export const labelWord = (label: string): string => found(labelWords, label)?.one ?? label;
export const labelsWord = (label: string): string => found(labelWords, label)?.many ?? label;
export const linkWord = (type: string): string =>
  found(linkWords, type) ?? type.toLowerCase().replaceAll('_', ' ');
export const statusMeaning = (status: string): string => found(statusMeanings, status) ?? '';
export const tierWord = (tier: string): string =>
  tier === 'none' ? 'not stated' : tier.replaceAll('_', '-');

/** "has a seat on", or what the seat's role makes of it: "chairs". */
export const seatWord = (type: string, role: string | null): string => {
  if (role === 'chair') return 'chairs';
  if (role === 'vice chair') return 'is vice chair of';
  if (role === 'adviser' || role === 'secretary') return `is ${role} of`;
  return linkWord(type);
};
