import type { EdgeType, Label, Landscape, MembershipType, Status, Tier } from '../../schema/landscape.ts';
import { withPauses } from '../../schema/steps/withPauses.ts';
import type { RootResolvers } from '../api/buildSchema.ts';
import type { ApiContext } from '../api/context.ts';
import { BadUserInput } from '../errors.ts';
import { display } from '../graph/display.ts';
import { atDate } from '../analysis/atDate.ts';
import { checkDate, checkRange, checkText } from './checkArguments.ts';
import { edgesAt } from './edgesAt.ts';
import { evidence } from './evidence.ts';
import { findCandidates } from './findCandidates.ts';
import { graph } from './graph.ts';
import { groups } from './groups.ts';
import type { GatheredBy } from './groups.ts';
import { landscapeResult } from './landscapes.ts';
import { liveRevisions } from '../graph/liveRevisions.ts';
import { listed } from './listed.ts';
import type { ListedLandscape } from './listed.ts';
import { oncePer } from '../analysis/once.ts';
import { partAround } from './partAround.ts';
import type { EvidenceResult, GraphResult, GroupsResult, LandscapeResult, SearchHit } from './results.ts';
import { phraseOf, rank, searched } from './search.ts';
import { visibleLandscape } from './visibleLandscape.ts';
import { withSeating } from './withSeating.ts';

/** An argument that may be left out; GraphQL's null says the same. */
type Left<Value> = Value | null | undefined;

interface SearchArguments {
  readonly text: string;
  readonly landscapes?: Left<readonly string[]>;
  readonly labels?: Left<readonly Label[]>;
  readonly first?: Left<number>;
}

interface GraphArguments {
  readonly landscape: string;
  readonly asOf?: Left<string>;
  readonly statuses?: Left<readonly Status[]>;
  readonly labels?: Left<readonly Label[]>;
  readonly edgeTypes?: Left<readonly (EdgeType | MembershipType)[]>;
  readonly tiers?: Left<readonly Tier[]>;
  readonly around?: Left<string>;
  readonly hops?: Left<number>;
}

interface GroupsArguments {
  readonly landscape: string;
  readonly by: GatheredBy;
  readonly asOf?: Left<string>;
  readonly statuses?: Left<readonly Status[]>;
}

interface EvidenceArguments {
  readonly landscape: string;
  readonly id: string;
}

const wordsIn = oncePer(display);
const countsIn = oncePer((landscape: Landscape) => landscapeResult(landscape, wordsIn(landscape).nameOf));

async function landscape(context: ApiContext, id: string): Promise<LandscapeResult | undefined> {
  const read = await visibleLandscape(context, id);
  return read && { ...countsIn(read.landscape), revision: read.revision };
}

/** What landscapes are called is known at once; only who asks what one holds waits until that has been read. */
async function landscapes(context: ApiContext): Promise<readonly ListedLandscape[]> {
  const live = await liveRevisions(context.database);
  return live.map((one) => listed(one, () => landscape(context, one.id)));
}

async function search(context: ApiContext, args: SearchArguments): Promise<readonly SearchHit[]> {
  const first = args.first ?? 10;
  checkText('search.text', args.text);
  checkRange('search.first', first, 1, 100);
  const phrase = phraseOf(args.text);
  if (phrase === undefined) return [];
  const candidates = await findCandidates(
    context,
    phrase,
    args.labels ?? searched,
    args.landscapes ?? undefined,
  );
  return withSeating(context, rank(args.text, candidates, first));
}

async function drawing(context: ApiContext, args: GraphArguments): Promise<GraphResult | undefined> {
  checkRange('graph.hops', args.hops ?? 1, 0, 5);
  if (args.asOf != null) checkDate('graph.asOf', args.asOf);
  const read = await visibleLandscape(context, args.landscape);
  if (read === undefined) return undefined;
  const asOf = args.asOf ?? read.landscape.landscape.date;
  const statuses = args.statuses ?? undefined;
  const part =
    args.around == null
      ? atDate(read.landscape, asOf, statuses)
      : await around(read.landscape, asOf, { ...args, around: args.around });
  const { nameOf } = wordsIn(read.landscape);
  return { landscape: args.landscape, revision: read.revision, asOf, ...graph(part, nameOf, args) };
}

async function around(
  whole: Landscape,
  asOf: string,
  args: GraphArguments & { readonly around: string },
): Promise<Landscape> {
  const index = await withPauses(edgesAt.steps(whole));
  if (!index.places.nodeAt.has(args.around)) {
    throw new BadUserInput(
      'graph.around',
      `there is no such node in ${args.landscape}. Give the id of a node.`,
    );
  }
  return partAround(whole, index, [asOf, args.statuses ?? undefined], args);
}

/** Answers that were worked out of a landscape, by what was asked; they go with the landscape. */
const gatheredOf = oncePer<Landscape, Map<string, ReturnType<typeof groups>>>(() => new Map());

async function gathering(context: ApiContext, args: GroupsArguments): Promise<GroupsResult | undefined> {
  if (args.asOf != null) checkDate('groups.asOf', args.asOf);
  const read = await visibleLandscape(context, args.landscape);
  if (read === undefined) return undefined;
  const asOf = args.asOf ?? read.landscape.landscape.date;
  const statuses = args.statuses ?? undefined;
  const kept = gatheredOf(read.landscape);
  const asked = JSON.stringify([args.by, asOf, statuses]);
  const { nameOf } = wordsIn(read.landscape);
  const found = kept.get(asked) ?? groups(atDate(read.landscape, asOf, statuses), nameOf, args.by);
  if (kept.size < mostKept) kept.set(asked, found);
  return { landscape: args.landscape, revision: read.revision, asOf, ...found };
}

/** Answers kept of one landscape; dates can be asked for without end. */
const mostKept = 50;

async function proof(context: ApiContext, args: EvidenceArguments): Promise<EvidenceResult | undefined> {
  const read = await visibleLandscape(context, args.landscape);
  return read && evidence(read.landscape, wordsIn(read.landscape), args.id);
}

/** The root fields of schema/explore.graphql: arguments checked, a landscape read, a pure function of it answered. */
export const exploreResolvers = {
  landscapes: (_root: unknown, _args: unknown, context: ApiContext) => landscapes(context),
  landscape: (_root: unknown, { id }: { readonly id: string }, context: ApiContext) => landscape(context, id),
  search: (_root: unknown, args: SearchArguments, context: ApiContext) => search(context, args),
  graph: (_root: unknown, args: GraphArguments, context: ApiContext) => drawing(context, args),
  groups: (_root: unknown, args: GroupsArguments, context: ApiContext) => gathering(context, args),
  evidence: (_root: unknown, args: EvidenceArguments, context: ApiContext) => proof(context, args),
} satisfies RootResolvers;
