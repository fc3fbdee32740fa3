import { z } from 'zod';

const text = z.string().nullish();
/** Some publishers number their entries. */
const reference = z.union([z.string(), z.number()], 'Expected a text or a number').nullish();
/** One name, or one in each of several languages: `{"en": "…", "cy": "…"}`. */
const names = z
  .union([z.string(), z.record(z.string(), z.string())], 'Expected a name, or names by language')
  .nullish();

const otherName = z.looseObject({
  name: z.string(),
  lang: text,
  note: text,
  start_date: text,
  end_date: text,
});
const identifier = z.looseObject({ identifier: z.union([z.string(), z.number()]), scheme: text });
const link = z.looseObject({ url: text, note: text });

/** What entries of all kinds have. What is not named here is kept as it is: see `addRow`. */
const common = {
  id: reference,
  other_names: z.array(otherName).nullish(),
  identifiers: z.array(identifier).nullish(),
  sources: z.array(link).nullish(),
  start_date: text,
  end_date: text,
};
const held = z.looseObject({ id: reference }).nullish();

const membership = z.looseObject({
  ...common,
  label: names,
  role: text,
  person_id: reference,
  member: held,
  organization_id: reference,
  on_behalf_of_id: reference,
  on_behalf_of_ids: z.array(z.union([z.string(), z.number()])).nullish(),
  post_id: reference,
});
const memberships = z.array(membership).nullish();

const person = z.looseObject({
  ...common,
  name: names,
  given_name: text,
  family_name: text,
  memberships,
});

const post = z.looseObject({
  ...common,
  label: names,
  role: text,
  other_label: z.union([z.string(), z.array(z.union([z.string(), otherName]))]).nullish(),
  organization_id: reference,
  memberships,
});

const organization = z.looseObject({
  ...common,
  name: names,
  classification: text,
  parent_id: reference,
  area_id: reference,
  founding_date: text,
  dissolution_date: text,
  abstract: text,
  description: text,
  memberships,
  posts: z.array(post).nullish(),
});

const area = z.looseObject({
  ...common,
  name: names,
  identifier: text,
  classification: text,
  parent_id: reference,
  geometry: z.unknown().optional(),
});

/** What our own export says of the whole file; Popolo has no place for it. */
const meta = z.looseObject({ id: text, name: text, publisher: text, date: text, description: text });

/** A file of Popolo JSON (popoloproject.com): lists that refer to each other by id. */
export const popoloShape = z.looseObject({
  meta: meta.nullish(),
  persons: z.array(person).default([]),
  organizations: z.array(organization).default([]),
  memberships: z.array(membership).default([]),
  posts: z.array(post).default([]),
  areas: z.array(area).default([]),
});

export type Popolo = z.infer<typeof popoloShape>;
export type Person = z.infer<typeof person>;
export type Organization = z.infer<typeof organization>;
export type Post = z.infer<typeof post>;
export type Membership = z.infer<typeof membership>;
export type Area = z.infer<typeof area>;
