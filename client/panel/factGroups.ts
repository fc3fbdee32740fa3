import type { Fact } from '../queries.ts';

/** Facts that say the same kind of thing, under one heading. */
export interface FactGroup {
  readonly heading: string;
  readonly facts: readonly Fact[];
}

/** Headings by type of link, read from the selected end: outgoing, then incoming. In the order they are shown. */
const headings: readonly (readonly [type: string, outgoing: string, incoming: string])[] = [
  ['ON', 'The partnership', 'Who sits on it'],
  ['ON_BEHALF_OF', 'Held on behalf of', 'Seats held on its behalf'],
  ['HELD_BY', 'Held by', 'Seats'],
  ['EX_OFFICIO', 'Goes with the post', 'Seats that go with it'],
  ['HOLDS', 'Posts', 'Held by'],
  ['POST_IN', 'In', 'Posts'],
  ['PART_OF', 'Part of', 'Its parts'],
  ['FEEDS_INTO', 'Feeds into', 'What feeds into it'],
  ['ACCOUNTABLE_TO', 'Accountable to', 'Who is accountable to it'],
  ['COUNTERPART_OF', 'Counterparts', 'Counterparts'],
  ['COVERS', 'Areas', 'Who covers it'],
  ['WITHIN', 'Lies within', 'What lies within it'],
  ['SUCCEEDED_BY', 'What came after', 'What came before'],
  ['LEADS', 'Leads on', 'Who leads'],
  ['ADDRESSES', 'Works on', 'Who works on it'],
  ['NAMED_FOR', 'Named for', 'Who is named for it'],
  ['MODE_OF', 'The partnership', 'How it works'],
  ['DESCRIBES', 'What it describes', 'Stated values'],
  ['SUPPORTS', 'Views it takes', 'Who takes a view'],
  ['WEIGHED_IN', 'Weighed in', 'What was weighed'],
  ['TOOK_PART_IN', 'Took part in', 'Who took part'],
  ['DECIDED_BY', 'Decided by', 'What it decides'],
  ['CONCERNS', 'Concerns', 'When, and what was weighed'],
  ['ABOUT', 'About', 'What the paper says of it'],
  ['SAID_BY', 'Said by', 'What it says'],
];

const headingOf = ({ edge }: Fact, selected: string): string => {
  const known = headings.find(([type]) => type === edge.type);
  if (known === undefined) return 'Other links';
  return edge.from === selected ? known[1] : known[2];
};

const order = new Map(
  headings.flatMap(([, outgoing, incoming]) => [incoming, outgoing]).map((heading, at) => [heading, at]),
);

/** The facts of a node by what they say, who sits where first. */
export const factGroups = (facts: readonly Fact[], selected: string): readonly FactGroup[] => {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const heading = headingOf(fact, selected);
    groups.set(heading, [...(groups.get(heading) ?? []), fact]);
  }
  return [...groups]
    .map(([heading, its]) => ({ heading, facts: its }))
    .sort((a, b) => (order.get(a.heading) ?? 999) - (order.get(b.heading) ?? 999));
};
