import type { Edge } from '../../../schema/landscape.ts';
import type { CitedPassage, Subject } from '../analysis.ts';
import { compareText } from '../compareText.ts';
import { groupedByEach } from '../../../schema/grouped.ts';
import { listed } from '../../../schema/inWords.ts';
import { oncePer } from '../once.ts';
import type { Scope } from '../scope.ts';
import { topicsHeldBy } from '../topicHolders.ts';
import type { Places } from './places.ts';

/** A partnership of the county and one of a district that answer to each other. */
export interface Counterpart {
  readonly county: Subject;
  readonly district: Subject;
  readonly stated: boolean;
  readonly because: string;
  readonly passages: readonly CitedPassage[];
}

/** A pair before it is put into words: the edge that states it, or the topics that both hold. */
interface Pair {
  readonly county: string;
  readonly district: string;
  readonly edge: Edge | undefined;
  readonly topics: readonly string[];
}

/**
 * Pairs of partnerships, one of the county and one of a district: first those that the source states, then those that we work
 * out, which hold a topic or a block in common and of which the source states nothing.
 */
export function pairsOf(scope: Scope, places: Places): readonly Pair[] {
  const stated = statedPairs(scope, places);
  const known = new Set(stated.map(({ county, district }) => `${county} ${district}`));
  const byTopic = holdersByTopic(scope, districtPartnerships(scope, places));
  const derived = partnerships(scope, places.atCounty).flatMap((county) => {
    const topicsHeld = [...topicsHeldBy(scope, county).keys()];
    const shared = groupedByEach(topicsHeld, (topic) => byTopic.get(topic) ?? []);
    return [...shared].map(([district, topics]) => ({ county, district, edge: undefined, topics }));
  });
  const worked = derived.filter(
    ({ county, district }) => county !== district && !known.has(`${county} ${district}`),
  );
  return [...stated.toSorted(byIds), ...worked.toSorted(byIds)];
}

/** Partnerships of the county that answer to none in any district, stated or worked out, by id. */
export function withoutCounterpart(scope: Scope, places: Places): readonly Subject[] {
  const topics = holdersByTopic(scope, districtPartnerships(scope, places));
  const stated = new Set(statedPairs(scope, places).map(({ county }) => county));
  return partnerships(scope, places.atCounty)
    .filter((county) => !stated.has(county))
    .filter((county) =>
      [...topicsHeldBy(scope, county).keys()].every((topic) =>
        (topics.get(topic) ?? []).every((district) => district === county),
      ),
    )
    .map(scope.subject);
}

/** Puts a pair into words. */
export function counterpartInWords(scope: Scope, { county, district, edge, topics }: Pair): Counterpart {
  const [above, below] = [scope.subject(county), scope.subject(district)];
  const shared = listed(topics.toSorted(compareText).map((topic) => scope.subject(topic).name));
  const facts = topics.flatMap((topic) =>
    [county, district].flatMap((body) => topicsHeldBy(scope, body).get(topic) ?? []),
  );
  return {
    county: above,
    district: below,
    stated: edge !== undefined,
    because: edge
      ? `The source states that ${below.name} is the counterpart of ${above.name}.`
      : `${above.name} and ${below.name} both hold ${shared}; that one answers to the other, the source does not say.`,
    passages: scope.passages(...(edge ? [edge] : facts)),
  };
}

/** As the source has it; both ends may stand in no cell, unless other counties are there that they could be of. */
function statedPairs(scope: Scope, { atCounty, inDistrict, untied }: Places): readonly Pair[] {
  const below = (body: string) =>
    untied.has(body) || [...inDistrict.values()].some((bodies) => bodies.has(body));
  return statedIn(scope)
    .filter(({ from, to }) => atCounty.has(from) || below(to))
    .map((edge) => ({ county: edge.from, district: edge.to, edge, topics: [] }));
}

const statedIn = oncePer((scope: Scope): readonly Edge[] =>
  scope.nodes('Partnership').flatMap(({ id }) => scope.from(id, 'COUNTERPART_OF')),
);

const districtPartnerships = (scope: Scope, { inDistrict, untied }: Places): readonly string[] =>
  partnerships(scope, new Set([...[...inDistrict.values()].flatMap((bodies) => [...bodies]), ...untied]));

const partnerships = (scope: Scope, bodies: ReadonlySet<string>): readonly string[] =>
  [...bodies].filter((id) => scope.node(id)?.label === 'Partnership').toSorted(compareText);

const holdersByTopic = (scope: Scope, bodies: readonly string[]): ReadonlyMap<string, readonly string[]> =>
  groupedByEach(bodies, (body) => [...topicsHeldBy(scope, body).keys()]);

const byIds = (a: Pair, b: Pair): number =>
  compareText(a.county, b.county) || compareText(a.district, b.district);
