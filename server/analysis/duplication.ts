import { duplicationClasses } from '../../schema/analysis/words.ts';
import { defineAnalysis } from './analysis.ts';
import type { Answer, Result } from './analysis.ts';
import { sizeOf } from './compressedRows.ts';
import { classIn, isByWording } from './duplication/classOf.ts';
import type { DuplicationClass } from './duplication/classOf.ts';
import { relationOf } from './duplication/groundRelations.ts';
import type { AreaRelation } from './duplication/groundRelations.ts';
import { stated } from './duplication/likeness.ts';
import type { LikenessTable } from './duplication/likeness.ts';
import { leastRemit, likenessInput } from './duplication/likenessInput.ts';
import { pairInWords } from './duplication/pairInWords.ts';
import type { Components } from './duplication/pairInWords.ts';
import { rankedScores } from './duplication/rankedScores.ts';
import { reached } from './duplication/reached.ts';
import { areaAlike, scoresOf } from './duplication/scoresOf.ts';
import { sharedFacts } from './duplication/sharedFacts.ts';
import { weighsNothing } from './duplication/weighsNothing.ts';
import { whatWasCompared } from './duplication/whatWasCompared.ts';
import { incidenceOf } from './incidence.ts';
import type { OptionValues } from './options.ts';
import { placesAmong } from './placesAmong.ts';
import type { Scope } from './scope.ts';

export interface DuplicationResult extends Result {
  readonly class: DuplicationClass | null;
  /** Share of the five components that are known, 0 to 1. */
  readonly confidence: number;
  readonly components: Components;
  readonly ground: AreaRelation | null;
}

const weight = (of: string, usual: number) =>
  ({ type: 'number', range: [0, 10], default: usual, says: `Weight of ${of}, 0 to 10.` }) as const;

const options = {
  class: { type: 'word', words: duplicationClasses, says: 'Only pairs of this class.' },
  minScore: {
    type: 'number',
    range: [0, 1],
    default: 0,
    says: 'Only pairs that score at least this, 0 to 1.',
  },
  minRemit: {
    type: 'number',
    range: [leastRemit, 1],
    default: 0.3,
    says: 'Wording counts as alike from this on, 0.2 to 1.',
  },
  themesWeight: weight('shared topics', 3),
  areaWeight: weight('shared ground', 2),
  modesWeight: weight('shared modes of working', 1),
  membershipWeight: weight('shared members', 2),
  remitWeight: weight('like wording', 2),
} as const;
type Options = OptionValues<typeof options>;

/**
 * Which partnerships do the same work for the same people. Of each pair five components, 0 to 1, undefined where the source
 * does not say it of both:
 *  - themes: Jaccard of the topics they hold and of the blocks that these align with;
 *  - area: 1 on the same ground, 0.5 where one lies within the other or they overlap, 0 apart; a body without stated areas
 *    has those of the body that it is part of;
 *  - modes, membership: Jaccard of modes of working, of the organisations on them;
 *  - remit: cosine of name, remit and topic names (TF-IDF as scikit-learn has it where nothing is set).
 * score = Σ weight · component / Σ weight over the known ones, 0 to 1, higher, more alike; confidence = known / 5.
 * Compared are pairs that share a member, and pairs on ground not known to lie apart that share a topic or are worded
 * alike by `minRemit`. Sources: Jaccard 1901; Salton and Buckley 1988; the score and the classes (`classOf.ts`) are ours.
 */
export const duplication = defineAnalysis({
  id: 'duplication',
  title: 'Duplication',
  question: 'Which partnerships do the same work for the same people?',
  measure:
    'Weighted mean of how alike topics, ground, modes, members and wording are, of those known; 0 to 1, higher, more alike.',
  scores: [0, 1],
  source: 'Jaccard 1901; Salton and Buckley 1988 (TF-IDF, as scikit-learn); score and classes, ours',
  statuses: ['existing'],
  options,
  prepare: ({ scope }) => likenessInput.steps(scope),
  kernel: {
    id: 'likeness',
    input: (scope) => likenessInput(scope),
    key: () => '',
    cost: (scope) => scope.nodes('Partnership').length ** 2,
  },
  *settle({ options: chosen, computed }: Asked) {
    scoresOf(computed, chosen);
    yield;
  },
  columns: [
    { name: 'class', of: (result: DuplicationResult) => result.class },
    { name: 'confidence', of: ({ confidence }) => confidence },
    { name: 'ground', of: ({ ground }) => ground },
  ],
  run: ({ scope, options: chosen, computed }: Asked): Answer<DuplicationResult> => {
    const { total, page } = rankedScores(scoresOf(computed, chosen));
    const { partnerships, rowOf } = incidenceOf(scope, 'organisations');
    const said = weighsNothing(chosen) ?? whatWasCompared(computed);
    return {
      total,
      results: (offset, first) => {
        // Another may have been answered since, of the same table and weighed otherwise.
        const scores = scoresOf(computed, chosen);
        return page(offset, first).map((at) =>
          resultOf(scope, partnerships, computed, at, scores[at] ?? 0, chosen),
        );
      },
      among: (ids) => {
        const scores = scoresOf(computed, chosen);
        const rows = [...ids].flatMap((id) => rowOf(id) ?? []);
        return placesAmong(computed, rows, partnerships.length)
          .filter((at) => (scores[at] ?? NaN) >= 0)
          .toSorted((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other)
          .map((at) => resultOf(scope, partnerships, computed, at, scores[at] ?? 0, chosen));
      },
      completeness: completenessOf(scope),
      ...(said !== undefined && { said }),
    };
  },
});

interface Asked {
  readonly scope: Scope;
  readonly options: Options;
  readonly computed: LikenessTable;
}

function resultOf(
  scope: Scope,
  partnerships: readonly string[],
  table: LikenessTable,
  at: number,
  score: number,
  { minRemit }: Options,
): DuplicationResult {
  const [a, b] = [partnerships[table.a[at] ?? 0] ?? '', partnerships[table.b[at] ?? 0] ?? ''];
  const subjects = [scope.subject(a), scope.subject(b)] as const;
  const components = componentsOf(table, at);
  const facts = {
    score,
    components,
    ground: relationOf(table.ground[at] ?? 0) ?? null,
    class: classIn(table.classes[at] ?? 0, table.remit[at] ?? 0, minRemit) ?? null,
  };
  const { topics, organisations, passages } = sharedFacts(scope, a, b);
  const known = Object.values(components).filter((value) => value !== null).length;
  return {
    id: `duplication:${a}:${b}`,
    subjects,
    because: pairInWords({
      ...facts,
      byWording: isByWording(table.classes[at] ?? 0),
      succession:
        reached(scope, a, 'SUCCEEDED_BY').includes(b) || reached(scope, b, 'SUCCEEDED_BY').includes(a),
      names: [subjects[0].name, subjects[1].name],
      topics: topics.map((topic) => scope.subject(topic).name),
      organisations: organisations.length,
    }),
    passages,
    confidence: known / 5,
    ...facts,
  };
}

function componentsOf(table: LikenessTable, at: number): Components {
  const known = table.known[at] ?? 0;
  const ifStated = (bit: number, value: number | undefined) => ((known & bit) > 0 ? (value ?? 0) : null);
  return {
    themes: ifStated(stated.themes, table.themes[at]),
    area: ifStated(stated.area, areaAlike(table, at)),
    modes: ifStated(stated.modes, table.modes[at]),
    membership: ifStated(stated.membership, table.membership[at]),
    remit: ifStated(stated.remit, table.remit[at]),
  };
}

function completenessOf(scope: Scope) {
  const { topics, members, modes, grounds, texts } = likenessInput(scope);
  const filled = (rows: typeof topics) => texts.filter((_, row) => sizeOf(rows, row) > 0).length;
  const known = [
    ['topics', filled(topics)],
    ['where they work', grounds.of.filter((ground) => ground >= 0).length],
    ['modes of working', modes.filter((bits) => bits > 0).length],
    ['organisations on them', filled(members)],
  ] as const;
  return known.map(([what, count]) => ({
    known: count,
    of: texts.length,
    says: `${count} of ${texts.length} partnerships state ${what}`,
  }));
}
