import { roles } from '../../../schema/landscape.ts';
import type { Role } from '../../../schema/landscape.ts';
import { cellOfItems } from '../../cells.ts';
import { namesOf } from './names.ts';
import type { Entries, Placed } from './placed.ts';
import { addRow, refer } from './reader.ts';
import type { Reader } from './reader.ts';
import type { Membership } from './shape.ts';
import { wordOf } from '../wordOf.ts';

const known = [
  ...['id', 'label', 'role', 'person_id', 'member', 'organization_id', 'post_id', 'other_names'],
  ...['on_behalf_of_id', 'on_behalf_of_ids', 'start_date', 'end_date'],
];

type Id = string | number | null | undefined;

/** What an entry says once what it leaves to others is filled in. */
export interface Meant {
  readonly placed: Placed<Membership>;
  /** The organization it is of: its own, else that of its post. */
  readonly organization: Id;
  readonly person: Id;
  readonly onBehalfOf: readonly (string | number)[];
  /** It says which post of the organization a person holds, and nothing else: no seat. */
  readonly isHolding: boolean;
}

/** What the memberships of a file mean. */
export function meantBy({ memberships, posts, organizations }: Entries): readonly Meant[] {
  const bodies = new Map(posts.map(({ entry }) => [String(entry.id), entry.organization_id]));
  const isBody = new Set(organizations.map(({ entry }) => String(entry.id)));
  return memberships.map((placed) => {
    const { person_id, member, post_id, organization_id, role, ...entry } = placed.entry;
    const ofPost = post_id == null ? undefined : bodies.get(String(post_id));
    const organization = organization_id ?? ofPost;
    const memberBody = member?.id != null && isBody.has(String(member.id)) ? [member.id] : [];
    const person = person_id ?? (memberBody.length === 0 ? member?.id : undefined);
    const named = [entry.on_behalf_of_id ?? [], entry.on_behalf_of_ids ?? [], memberBody].flat();
    const onBehalfOf = [...new Map(named.map((one) => [String(one), one])).values()];
    const isOwnPost = ofPost != null && String(ofPost) === String(organization);
    const isHolding = isOwnPost && person != null && !role && onBehalfOf.length === 0;
    return { placed, organization, person, onBehalfOf, isHolding };
  });
}

/** A row of `seats` for a membership, or a row that says who holds a post. */
export function readMembership(reader: Reader, meant: Meant): void {
  const { entry, path } = meant.placed;
  const person = refer(reader, 'person', meant.person, `${path}.person_id`);
  const post = refer(reader, 'post', entry.post_id, `${path}.post_id`);
  const dates = { validFrom: entry.start_date ?? '', validTo: entry.end_date ?? '' };
  if (meant.isHolding) {
    if (person === '' || post === '') return;
    const id = entry.id == null ? '' : reader.ids.give('membership', entry.id);
    const link = { id, type: 'HOLDS', from: person, to: post, ...dates };
    addRow(reader, 'relationships', meant.placed, link, { list: 'memberships', known });
    return;
  }
  const seat = { ...dates, heldBy: person, exOfficio: post };
  readSeat(reader, meant, seat);
}

function readSeat(reader: Reader, { placed, organization, onBehalfOf }: Meant, held: Held): void {
  const { entry, path } = placed;
  if (organization == null || organization === '')
    reader.report.fault(
      { file: reader.file, path },
      'It does not say which organization it is a membership of.',
      'Add organization_id.',
    );
  const partnership = refer(reader, 'organization', organization, `${path}.organization_id`);
  if (partnership === '') return;
  const bodies = onBehalfOf.map((id) => refer(reader, 'organization', id, `${path}.on_behalf_of_id`));
  const { name, said } = namesOf(entry, entry.label);
  const role = roleOf(entry.role);
  const who = held.heldBy || bodies[0] || held.exOfficio;
  const cells = {
    id:
      entry.id == null
        ? reader.ids.fresh(`${who}-at-${partnership}`, 'seat')
        : reader.ids.give('membership', entry.id),
    ...{ name, partnership, role: role ?? 'member', ...held },
    onBehalfOf: cellOfItems(bodies.filter((body) => body !== '')),
  };
  const notes = entry.role && role === undefined ? [...said, `role: ${entry.role}`] : said;
  addRow(reader, 'seats', placed, cells, { list: 'memberships', known, said: notes });
}

interface Held {
  readonly heldBy: string;
  readonly exOfficio: string;
  readonly validFrom: string;
  readonly validTo: string;
}

const otherWords: Readonly<Record<string, Role>> = {
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
  'vice chairman': 'vice chair',
  'vice chairwoman': 'vice chair',
  'vice chairperson': 'vice chair',
  'deputy chair': 'vice chair',
  advisor: 'adviser',
};

/** The role that a text means; undefined where it is none that a register knows. */
function roleOf(text: string | null | undefined): Role | undefined {
  const other = wordOf(Object.keys(otherWords), text);
  return wordOf(roles, text) ?? (other === undefined ? undefined : otherWords[other]);
}
