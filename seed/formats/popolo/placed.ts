import type { Area, Membership, Organization, Person, Popolo, Post } from './shape.ts';

/** An entry and where it stands in the file: `organizations[2].posts[0]`. */
export interface Placed<T> {
  readonly path: string;
  readonly entry: T;
}

/** The entries of a file, those that stand within others among their kind. */
export interface Entries {
  readonly persons: readonly Placed<Person>[];
  readonly organizations: readonly Placed<Organization>[];
  readonly posts: readonly Placed<Post>[];
  readonly areas: readonly Placed<Area>[];
  readonly memberships: readonly Placed<Membership>[];
}

const placed = <T>(entries: readonly T[] | null | undefined, path: string): readonly Placed<T>[] =>
  (entries ?? []).map((entry, at) => ({ entry, path: `${path}[${at}]` }));

/** All entries of a file with their places. What stands within another entry belongs to it where it does not say otherwise. */
export function entriesOf(popolo: Popolo): Entries {
  const persons = placed(popolo.persons, 'persons');
  const organizations = placed(popolo.organizations, 'organizations');
  const posts = [
    ...placed(popolo.posts, 'posts'),
    ...organizations.flatMap(({ entry, path }) =>
      within(placed(entry.posts, `${path}.posts`), { organization_id: entry.id }),
    ),
  ];
  const memberships = [
    ...placed(popolo.memberships, 'memberships'),
    ...persons.flatMap(({ entry, path }) =>
      within(placed(entry.memberships, `${path}.memberships`), { person_id: entry.id }),
    ),
    ...organizations.flatMap(({ entry, path }) =>
      within(placed(entry.memberships, `${path}.memberships`), { organization_id: entry.id }),
    ),
    ...posts.flatMap(({ entry, path }) =>
      within(placed(entry.memberships, `${path}.memberships`), { post_id: entry.id }),
    ),
  ];
  return { persons, organizations, posts, areas: placed(popolo.areas, 'areas'), memberships };
}

const within = <T extends object>(entries: readonly Placed<T>[], owner: Partial<T>): readonly Placed<T>[] =>
  entries.map(({ entry, path }) => ({ path, entry: { ...owner, ...entry } }));
