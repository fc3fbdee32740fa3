/**
 * The vocabulary of a partnership landscape, and the landscape as plain data. `model.graphql` says the same to GraphQL
 * (a test pins the two together); `schema/README.md` explains each word. Imports nothing of ours.
 */

/** What a node can be. One label a node; `Body` is the interface of Partnership and Organisation. */
export const labels = [
  'Area',
  'Partnership',
  'Organisation',
  'Person',
  'Post',
  'Seat',
  'ModeOfWorking',
  'Block',
  'Theme',
  'Strategy',
  'Target',
  'Agreement',
  'Duty',
  'Fund',
  'Allocation',
  'Project',
  'Event',
  'Option',
  'Finding',
  'Attribute',
  'Source',
  'Passage',
] as const;
export type Label = (typeof labels)[number];

/** Labels that record where a fact stands and are no facts themselves. */
export const evidenceLabels = ['Source', 'Passage'] as const satisfies readonly Label[];

/** How far a fact is a fact of the ground. Only `existing` describes what is. */
export const statuses = [
  'existing',
  'proposed',
  'recommended',
  'expected',
  'considered',
  'rejected',
  'ended',
  'guidance',
] as const;
export type Status = (typeof statuses)[number];
/** Of what is no fact yet and may become one. */
export const plannedStatuses = ['proposed', 'recommended', 'expected'] as const satisfies readonly Status[];

export const landscapeKinds = ['published', 'imported', 'reference', 'template'] as const;
export const tiers = [
  'neighbourhood',
  'parish',
  'district',
  'county',
  'unitary',
  'sub-regional',
  'regional',
  'national',
] as const;
export type Tier = (typeof tiers)[number];

export const areaKinds = [
  'neighbourhood',
  'parish',
  'district',
  'county',
  'unitary',
  'city',
  'sub-region',
  'region',
  'nation',
  'other',
] as const;

export const partnershipKinds = [
  'local strategic partnership',
  'thematic partnership',
  'thematic group',
  'board',
  'forum',
  'trust',
  'network',
  'management group',
  'working group',
  'joint committee',
  'association',
  'other',
] as const;

export const sectors = [
  'local authority',
  'health',
  'police',
  'fire',
  'probation',
  'voluntary and community',
  'business',
  'education and skills',
  'faith',
  'housing',
  'culture and sport',
  'environment',
  'transport',
  'government',
  'regional body',
  'parish and town councils',
  'research',
  'audit',
  'other',
] as const;

export const roles = [
  'chair',
  'vice chair',
  'member',
  'adviser',
  'secretary',
  'observer',
  'in attendance',
] as const;
export type Role = (typeof roles)[number];

export const modes = ['advisory', 'commissioning', 'laboratory', 'community empowerment'] as const;
export const formalities = ['formal', 'informal'] as const;

export const agreementKinds = [
  'compact',
  'protocol',
  'local area agreement',
  'public service agreement',
  'statement of commitment',
  'other',
] as const;

export const eventKinds = [
  'meeting',
  'seminar',
  'publication',
  'report',
  'deadline',
  'stage',
  'decision',
  'task',
  'consultation',
  'announcement',
  'change',
  'other',
] as const;

export const findingKinds = [
  'gap',
  'blank in table',
  'duplication',
  'fatigue',
  'tension between tiers',
  'request',
  'recommendation',
  'advantage',
  'disadvantage',
  'risk',
  'concern',
  'principle',
  'function',
  'observation',
] as const;

export const fundingKinds = ['capital', 'revenue', 'capital and revenue'] as const;
export const stances = ['for', 'against', 'for in part', 'concerned', 'undecided'] as const;

/** What a row of the `attributes` table can state of a node: a value whose status or date differs from the node's own. */
export const attributes = [
  'name',
  'kind',
  'tier',
  'statutory',
  'formality',
  'executive powers',
  'accreditation',
  'remit',
  'seat limit (absolute)',
  'seat limit (preferred)',
  'seats',
  'meetings a year',
  'hours a meeting',
  'activity',
  'count',
  'period',
  'measure',
  'amount',
  'amount (revenue)',
  'amount (capital)',
  'expected outcome',
  'match funding',
  'other',
] as const;

/** A relationship type: from which labels to which, and what it says. `Body` stands for Partnership and Organisation. */
export interface RelationshipRule {
  readonly from: readonly Label[];
  readonly to: readonly Label[];
  readonly says: string;
}

const body = ['Partnership', 'Organisation'] as const;
const topic = ['Theme', 'Block'] as const;
const anything = [
  'Area',
  ...body,
  'Person',
  'Post',
  'Seat',
  'ModeOfWorking',
  ...topic,
  'Strategy',
  'Target',
  'Agreement',
  'Duty',
  'Fund',
  'Allocation',
  'Project',
  'Event',
  'Option',
] as const;

/**
 * Every relationship type, in the order of the model's table. Those that a table of
 * `register.ts` names in a column are written there (a seat names its partnership), the rest as rows of `relationships`.
 */
export const relationshipRules = {
  ON: { from: ['Seat'], to: ['Partnership'], says: 'the seat is on the partnership' },
  ON_BEHALF_OF: { from: ['Seat'], to: body, says: 'the seat is held on behalf of the body' },
  HELD_BY: { from: ['Seat'], to: ['Person'], says: 'the seat is held by the person' },
  EX_OFFICIO: { from: ['Seat'], to: ['Post'], says: 'the seat goes with the post' },
  HOLDS: { from: ['Person'], to: ['Post'], says: 'the person holds the post' },
  POST_IN: { from: ['Post'], to: body, says: 'the post is in the body' },
  MODE_OF: {
    from: ['ModeOfWorking'],
    to: ['Partnership'],
    says: 'the mode of working is one of the partnership',
  },
  PART_OF: { from: body, to: body, says: 'the body is part of the other' },
  FEEDS_INTO: { from: body, to: body, says: 'the body feeds into, reports to or is linked into the other' },
  ACCOUNTABLE_TO: { from: body, to: body, says: 'the body is accountable to the other' },
  COUNTERPART_OF: {
    from: ['Partnership'],
    to: ['Partnership'],
    says: "the county's partnership has the district's as its counterpart",
  },
  COVERS: { from: body, to: ['Area'], says: 'the body covers the area' },
  WITHIN: { from: ['Area'], to: ['Area'], says: 'the area lies within the other' },
  SUCCEEDED_BY: { from: [...body, 'Area'], to: [...body, 'Area'], says: 'is succeeded by' },
  LEADS: { from: body, to: topic, says: 'the body leads on the topic' },
  NAMED_FOR: { from: body, to: topic, says: 'the body is a candidate for a seat for the topic' },
  ADDRESSES: { from: ['Partnership'], to: topic, says: 'the partnership addresses the topic' },
  ALIGNS_WITH: { from: ['Theme'], to: ['Block'], says: 'the theme aligns with the block' },
  NESTS_IN: {
    from: ['Strategy'],
    to: ['Strategy'],
    says: 'the strategy is nested in, or takes its frame from, the other',
  },
  OWNED_BY: { from: ['Strategy'], to: body, says: 'the strategy is owned or prepared by the body' },
  SERVES: { from: ['Target'], to: topic, says: 'the target serves the topic' },
  BINDS: { from: ['Duty'], to: body, says: 'the duty binds the body' },
  BETWEEN: { from: ['Agreement'], to: body, says: 'the body is a party to the agreement' },
  RESPONSIBLE_FOR: { from: body, to: ['Fund'], says: 'the body is responsible for the fund' },
  ACCOUNTABLE_BODY_FOR: { from: body, to: ['Fund'], says: 'the body is the accountable body for the fund' },
  FROM: { from: ['Allocation'], to: ['Fund'], says: 'the allocation is made from the fund' },
  TO: { from: ['Allocation'], to: ['Project', ...body], says: 'the allocation goes to the project or body' },
  TOOK_PART_IN: { from: [...body, 'Person', 'Post'], to: ['Event'], says: 'took part in the event' },
  DECIDED_BY: {
    from: ['Event'],
    to: [...body, 'Person', 'Post'],
    says: 'the event is decided, or to be decided, by',
  },
  WEIGHED_IN: { from: ['Option'], to: ['Event'], says: 'the option is weighed in the event' },
  SUPPORTS: { from: [...body, 'Person', 'Post'], to: ['Option'], says: 'takes the stance on the option' },
  CONCERNS: { from: ['Event', 'Option'], to: anything, says: 'the event or option concerns' },
  ABOUT: { from: ['Finding'], to: anything, says: 'the finding is about' },
  SAID_BY: { from: ['Finding'], to: [...body, 'Person', 'Post'], says: 'the finding is said by' },
  DESCRIBES: { from: ['Attribute'], to: anything, says: 'the value describes the node' },
  OF: { from: ['Passage'], to: ['Source'], says: 'the passage stands in the source' },
} as const satisfies Record<string, RelationshipRule>;

export type EdgeType = keyof typeof relationshipRules;
export const edgeTypes = Object.keys(relationshipRules) as readonly EdgeType[];

/** Edges that no register row states but each Seat implies, from the body it is held for to the partnership. */
export const membershipTypes = ['MEMBER_OF', 'OBSERVER_OF', 'ATTENDS'] as const;
export type MembershipType = (typeof membershipTypes)[number];

/** Which membership a seat's role gives to the body it is held for: observers and attendants are not members. */
export const membershipOfRole = {
  chair: 'MEMBER_OF',
  'vice chair': 'MEMBER_OF',
  member: 'MEMBER_OF',
  adviser: 'ATTENDS',
  secretary: 'ATTENDS',
  observer: 'OBSERVER_OF',
  'in attendance': 'ATTENDS',
} as const satisfies Record<Role, MembershipType>;

/** A value of a node or edge beside its id, type, status, dates and passages. Absent means "not stated". */
export type Value = string | number | boolean | readonly string[];

/** What stands on every fact. Dates are EDTF, partial ones kept partial; `passages` are ids of Passage nodes. */
interface Stated {
  readonly id: string;
  /** Absent on Source and Passage only. */
  readonly status?: Status;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly passages: readonly string[];
  readonly note?: string;
  /** Place of the row in its table, 1 the first; kept so that an export writes rows in the order they were read. */
  readonly row: number;
  /** Further columns of the row's table, by column name, e.g. `kind`, `seatLimitAbsolute`. */
  readonly properties: Readonly<Record<string, Value>>;
}

export interface Node extends Stated {
  readonly label: Label;
  /** Absent where the source gives none (most seats). `server/graph/display.ts` gives every node a label to read. */
  readonly name?: string;
  readonly aliases: readonly string[];
}

/** A stated relationship. Written as a row, or implied by a column of its `from` node (then `row` is 0 and status, dates and passages are the node's). */
export interface Edge extends Stated {
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
}

/** What the register says of itself. */
export interface LandscapeRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: (typeof landscapeKinds)[number];
  readonly publisher: string;
  /** The paper's date, EDTF; the default of `asOf`. */
  readonly date: string;
  /** Whether people's names are shown outside loopback. */
  readonly showsPeople: boolean;
  readonly description: string;
}

/** One landscape, whole: plain data, frozen by its reader. */
export interface Landscape {
  readonly landscape: LandscapeRecord;
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}
