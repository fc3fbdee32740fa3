import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';

/** A landscape's live revision, and whether its people are shown. */
export interface Live {
  readonly id: string;
  /** As `landscape@number`, the value of `revision` on each of its nodes. */
  readonly revision: string;
  readonly showsPeople: boolean;
  /** Its own date, EDTF. */
  readonly date: string;
}

/** What a generated read needs of its request. */
export interface LiveContext {
  /** Asked of the database at most once a request, so that one answer never mixes two revisions. */
  readonly live: () => Promise<readonly Live[]>;
  /** Whether people are shown whatever their landscape says: on this machine only. */
  readonly showsAllPeople: boolean;
}

type Resolver = GraphQLFieldResolver<unknown, LiveContext, Record<string, unknown>>;

/**
 * Narrows every generated root field to the live revisions, in place. Filtering where a query starts is enough, and
 * costs nothing further in: relationships never lead from one revision to another. `ours` are the root fields that
 * are not generated.
 */
export function readLiveOnly(schema: GraphQLSchema, ours: ReadonlySet<string>): void {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    if (ours.has(field.name)) continue;
    const generated = field.resolve as Resolver | undefined;
    if (generated === undefined)
      throw new TypeError(`The root field ${field.name} has no resolver to narrow.`);
    field.resolve = narrowed(generated);
  }
}

function narrowed(generated: Resolver): Resolver {
  return async (root, args, context, info) => {
    const live = await context.live();
    const peopleShownIn = live
      .filter((one) => context.showsAllPeople || one.showsPeople)
      .map((one) => one.id);
    const revision = { revision: { in: live.map((one) => one.revision) } };
    const where = args.where === undefined ? revision : { AND: [revision, args.where] };
    return generated(root, { ...args, where }, { ...context, peopleShownIn } as LiveContext, info);
  };
}
