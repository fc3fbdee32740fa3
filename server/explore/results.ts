import type {
  EdgeType,
  Label,
  LandscapeRecord,
  MembershipType,
  Status,
  Tier,
} from '../../schema/landscape.ts';

/** What the root fields of schema/explore.graphql answer, in its words. Null stands for "not stated". */

export interface GraphNode {
  readonly id: string;
  readonly landscape: string;
  readonly label: Label;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly status: Status | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly tier: Tier | null;
  readonly kind: string | null;
  readonly sector: string | null;
  readonly count: number | null;
}

export interface GraphEdge {
  readonly id: string;
  readonly type: EdgeType | MembershipType;
  readonly from: string;
  readonly to: string;
  readonly status: Status | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly role: string | null;
  readonly seat: string | null;
}

export interface GraphResult {
  readonly landscape: string;
  readonly revision: number;
  readonly asOf: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface GroupResult {
  readonly node: GraphNode;
  readonly partnerships: number;
  readonly members: number;
}

export interface GroupLinkResult {
  readonly from: string;
  readonly to: string;
  readonly shared: number;
  readonly isWithin: boolean;
}

export interface GroupsResult {
  readonly landscape: string;
  readonly revision: number;
  readonly asOf: string;
  readonly groups: readonly GroupResult[];
  readonly links: readonly GroupLinkResult[];
  readonly ungrouped: number;
}

export interface CountResult {
  readonly name: string;
  readonly count: number;
}

export interface SourceResult {
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly date: string;
  readonly licence: string | null;
  readonly holes: string | null;
}

export interface LandscapeResult extends LandscapeRecord {
  readonly revision: number;
  readonly facts: number;
  readonly nodeCounts: readonly CountResult[];
  readonly edgeCounts: readonly CountResult[];
  readonly statusCounts: readonly CountResult[];
  readonly sources: readonly SourceResult[];
  readonly findings: readonly GraphNode[];
}

export interface SearchHit {
  readonly node: GraphNode;
  readonly score: number;
  readonly matched: string;
  readonly represents: readonly string[];
  readonly seatCounts: readonly CountResult[];
}

export interface PropertyResult {
  readonly name: string;
  readonly heading: string;
  readonly value: string;
}

export interface PassageResult {
  readonly id: string;
  readonly source: string;
  readonly locator: string;
  readonly note: string | null;
}

export interface LinkedFactResult {
  readonly edge: GraphEdge;
  readonly sentence: string;
  readonly other: GraphNode;
  readonly note: string | null;
  readonly passages: readonly PassageResult[];
}

export interface EvidenceResult {
  readonly id: string;
  readonly what: string;
  readonly name: string;
  readonly status: Status | null;
  readonly properties: readonly PropertyResult[];
  readonly passages: readonly PassageResult[];
  readonly facts: readonly LinkedFactResult[];
  readonly restOnIt: readonly RestingFactResult[];
}

export interface RestingFactResult {
  readonly id: string;
  readonly what: string;
  readonly name: string;
  readonly status: Status | null;
}
