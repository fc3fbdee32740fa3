import { keyActors, keyRoles } from '../../schema/analysis/words.ts';
import type { Tier } from '../../schema/landscape.ts';
import { defineAnalysis } from './analysis.ts';
import type { Answer, Result, Subject } from './analysis.ts';
import { byName } from './byName.ts';
import { figure } from '../../schema/inWords.ts';
import type { OptionValues } from './options.ts';
import type { Scope } from './scope.ts';
import { seatCount } from './seatCount.ts';
import { stepsFor } from './keyPeople/betweenness.ts';
import { cutOff, cutsOthersOff } from './keyPeople/cutOff.ts';
import type { HeldTogether } from './keyPeople/heldTogether.ts';
import { keyPersonInWords } from './keyPeople/inWords.ts';
import { rankedActors } from './keyPeople/rankedActors.ts';
import { seatGraphInSteps, seatGraphOf } from './keyPeople/seatGraph.ts';
import type { KeyActor, SeatGraph } from './keyPeople/seatGraph.ts';
import { holdersNamed, tiersStated } from './keyPeople/stated.ts';
import { bridgesTiers, seatsHeldBy, tiersOf } from './keyPeople/tiersOf.ts';

export interface KeyPeopleResult extends Result {
  readonly seats: number;
  readonly betweenness: number;
  readonly cutsOff: boolean;
  /** Those no longer tied to the largest part left, by name. */
  readonly cutOff: readonly Subject[];
  readonly tiers: readonly Tier[];
  readonly bridgesTiers: boolean;
}

export interface KeyPeopleAnswer extends Answer<KeyPeopleResult> {
  /** Of how many the shortest paths were followed; null where betweenness is exact. */
  readonly sampled: number | null;
  /** The largest standard error of a score; null where betweenness is exact. */
  readonly standardError: number | null;
}

const options = {
  of: { type: 'word', words: keyActors, default: 'people', says: 'Whose going is looked at.' },
  only: { type: 'word', words: keyRoles, says: 'Only those of whom this holds.' },
} as const;

/**
 * Who holds the landscape together. score = betweenness of a person (or body) on the two-mode graph of people (bodies) and
 * the partnerships that they hold a seat on, normalised by the pairs of other nodes; 0 to 1, higher, more of the shortest paths
 * between others lead through them. Several seats on a partnership are one tie; one that itself sits on others is one node. cutsOff: an
 * articulation point, without which that graph falls into more parts; cutOff: those no longer tied to the largest part left.
 * Results are those with two ties or more: without two, nobody lies between others or cuts them off. A partnership without a
 * tier in the source adds none to `tiers`. Sources: Freeman 1977; Brandes 2001 (and Brandes and Pich 2007 where sampled);
 * Tarjan 1972.
 */
export const keyPeople = defineAnalysis({
  id: 'keyPeople',
  title: 'Key people',
  question: 'Whose leaving would disconnect the landscape, and who bridges its tiers?',
  measure:
    'Betweenness: share of the shortest paths between two others, through partnerships and those who sit on them, that lead through them; 0 to 1, higher, more.',
  scores: [0, 1],
  source: 'Freeman 1977; Brandes 2001; where sampled, Brandes and Pich 2007; Tarjan 1972',
  statuses: ['existing'],
  options,
  *prepare({ scope, options: { of, only } }) {
    yield* seatGraphInSteps(scope, of);
    if (only === 'bridges tiers') yield* bridgesTiers[of].steps(scope);
  },
  kernel: {
    id: 'heldTogether',
    input: (scope, { of }) => seatGraphOf(scope, of).ties,
    key: ({ of }) => of,
    cost: (scope) => stepsFor(scope.seats().length),
  },
  columns: [
    { name: 'seats', of: ({ seats }: KeyPeopleResult) => seats },
    { name: 'cutsOff', of: ({ cutsOff }) => cutsOff },
    { name: 'cutOff', of: (result) => result.cutOff.map(({ name }) => name).join('; ') },
    { name: 'tiers', of: ({ tiers }) => tiers.join('; ') },
  ],
  run: ({
    scope,
    options: { of, only },
    computed,
  }: {
    scope: Scope;
    options: OptionValues<typeof options>;
    computed: HeldTogether;
  }) => {
    const graph = seatGraphOf(scope, of);
    const { between } = computed;
    const ranked = rankedActors(graph, between.score);
    const sampled = between.error ? between.sources : null;
    const shown = only === undefined ? ranked : ranked.filter(holding(only, scope, of, computed));
    const said = remarkOn(of, graph, ranked.length, shown.length === 0 ? null : sampled);
    return {
      total: shown.length,
      results: (offset, first) =>
        shown.slice(offset, offset + first).map((actor) => resultOf(scope, of, graph, computed, actor)),
      completeness: [holdersNamed[of](scope), tiersStated(scope)],
      ...(said !== undefined && { said }),
      sampled,
      standardError: between.error
        ? ranked.reduce((most, actor) => Math.max(most, between.error?.[actor] ?? 0), 0)
        : null,
    } satisfies KeyPeopleAnswer;
  },
});

/** Tells of whom it holds, by their place in the graph. */
function holding(
  role: (typeof keyRoles)[number],
  scope: Scope,
  of: KeyActor,
  { parts }: HeldTogether,
): (actor: number) => boolean {
  switch (role) {
    case 'cuts others off':
      return (actor) => cutsOthersOff(parts, actor);
    case 'bridges tiers': {
      const bridging = bridgesTiers[of](scope);
      return (actor) => bridging[actor] === 1;
    }
  }
}

function resultOf(
  scope: Scope,
  of: KeyActor,
  { ids }: SeatGraph,
  { between, parts }: HeldTogether,
  actor: number,
): KeyPeopleResult {
  const id = ids[actor] ?? '';
  const held = seatsHeldBy(scope, of, id);
  const subject = scope.subject(id);
  const figures = {
    seats: seatCount(held),
    betweenness: between.score[actor] ?? 0,
    cutOff: cutOff(parts, actor)
      .map((node) => scope.subject(ids[node] ?? ''))
      .toSorted(byName),
    tiers: tiersOf(scope, held),
  };
  const partnerships = new Set(held.map(({ partnership }) => partnership)).size;
  const hasMembers = of === 'organisations' && scope.seatsOn(id).some(({ bodies }) => bodies.length > 0);
  return {
    id: `keyPeople:${of}:${id}`,
    subjects: [subject],
    score: figures.betweenness,
    because: keyPersonInWords(subject.name, {
      ...figures,
      of,
      partnerships,
      hasMembers,
      error: between.error?.[actor] ?? null,
    }),
    passages: scope.passages(...held.map(({ node }) => node)),
    ...figures,
    cutsOff: figures.cutOff.length > 0,
    bridgesTiers: figures.tiers.length > 1,
  };
}

/** Why there is nothing, or that the figures are estimates. */
function remarkOn(
  of: KeyActor,
  { ids, actors }: SeatGraph,
  found: number,
  sampled: number | null,
): string | undefined {
  const who = of === 'people' ? 'people who hold a seat' : 'bodies that a seat is held for';
  if (actors.length === 0) return `The source names no ${who}.`;
  if (found === 0) return `None of the ${figure(actors.length)} ${who} is on a second partnership.`;
  if (sampled === null) return undefined;
  return `Betweenness is estimated from the shortest paths of ${figure(sampled)} of ${figure(ids.length)}, drawn by chance.`;
}
