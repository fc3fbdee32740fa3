import { verdicts } from '../../schema/analysis/words.ts';
import type { Landscape, Node } from '../../schema/landscape.ts';
import { defineAnalysis } from './analysis.ts';
import type { Analysis, Asks, Heard, Result } from './analysis.ts';
import { compareText } from './compareText.ts';
import { allResultsInSteps } from './echo/allResults.ts';
import type { Echoed, Policy, Witness } from './echo/testimony.ts';
import { echoedKinds, witnessesAmong } from './echo/witnesses.ts';
import type { EchoedKind } from './echo/witnesses.ts';
import { counted } from '../../schema/inWords.ts';
import { oncePer } from './once.ts';
import type { Scope } from './scope.ts';

type Verdict = (typeof verdicts)[number];

export interface EchoResult extends Result {
  readonly kind: EchoedKind;
  readonly negated: boolean;
  readonly verdict: Verdict;
  readonly results: readonly Echoed[];
}

const options = {
  verdict: { type: 'word', words: verdicts, says: 'Only findings with this verdict.' },
  kinds: { type: 'words', words: echoedKinds, says: 'Only findings of these kinds.' },
  alikeFrom: {
    type: 'number',
    range: [0, 1],
    default: 0.5,
    localPolicy: true,
    says: 'Partnerships that score at least this in duplication are alike.',
  },
} as const;

/**
 * The review's own findings beside what the analyses find of the same subjects, in the same scope.
 * score = 1 where they show the same (confirmed), 0 where they show the opposite and nothing shows the same (contradicted), 0.5
 * else (not visible in the data). A finding that the review denies is confirmed by the opposite and contradicted by the
 * same. One that is about nothing in scope is not visible. Which of the given analyses are asked of which kind of finding says
 * `echo/witnesses.ts`, what counts as the same and as the opposite says each of them.
 * Source: the reviews, and ours.
 */
export const echoOf = (analyses: readonly Analysis[]) => {
  const witnesses = witnessesAmong(analyses);
  return defineAnalysis({
    id: 'echo',
    title: 'Echo',
    question:
      'Do the figures bear out what the review itself found: gap, duplication, fatigue, tension between tiers?',
    measure: '1 confirmed, 0.5 not visible in the data, 0 contradicted.',
    scores: [0, 1],
    source: 'the reviews; the rules, ours',
    statuses: ['existing', 'proposed', 'recommended', 'expected', 'considered', 'ended'],
    options,
    columns: [
      { name: 'kind', of: ({ kind }: EchoResult) => kind },
      { name: 'negated', of: ({ negated }: EchoResult) => negated },
      { name: 'verdict', of: ({ verdict }: EchoResult) => verdict },
    ],
    asks: (scope) => askedIn(scope, witnesses),
    *settle({ scope, heard }) {
      // Pairs are looked at among a finding's subjects alone; of all else, every result.
      for (const answer of askedIn(scope, witnesses).map(heard))
        if (!answer.among) yield* allResultsInSteps(answer);
    },
    run: ({ scope, heard, options: { verdict, kinds, alikeFrom } }) => {
      const judged = judgedIn(scope, heard, witnesses, { alikeFrom }).filter(
        ({ kind }) => kinds?.includes(kind) ?? true,
      );
      const shown = judged.filter((one) => verdict === undefined || one.verdict === verdict);
      const known = judged.filter(({ about }) => about.length > 0).length;
      return {
        total: shown.length,
        results: (offset, first): readonly EchoResult[] =>
          shown.slice(offset, offset + first).map((one) => inWords(scope, one)),
        completeness: [
          {
            known,
            of: judged.length,
            says: `${known} of ${judged.length} findings are about something in scope`,
          },
        ],
        verdicts: verdicts
          .map((name) => ({ name, count: judged.filter((one) => one.verdict === name).length }))
          .filter(({ count }) => count > 0),
      };
    },
  });
};

/** A finding with its verdict, before it is put into words. */
interface Judged {
  readonly finding: Node;
  readonly kind: EchoedKind;
  readonly negated: boolean;
  readonly about: readonly Node[];
  readonly verdict: Verdict;
  readonly results: readonly Echoed[];
}

type Witnesses = ReturnType<typeof witnessesAmong>;

/** Findings that an analysis can speak of, each with its kind. */
const findingsIn = oncePer((scope: Scope): readonly (readonly [Node, EchoedKind])[] =>
  scope.nodes('Finding').flatMap((finding) => {
    const kind = echoedKinds.find((one) => one === finding.properties['kind']);
    return kind === undefined ? [] : [[finding, kind] as const];
  }),
);

/** What the witnesses of its findings have to have heard, each once. */
function askedIn(scope: Scope, witnesses: Witnesses): readonly Asks[] {
  const kinds = new Set(findingsIn(scope).map(([, kind]) => kind));
  return [...new Set([...kinds].flatMap((kind) => witnesses[kind].flatMap(({ asks }) => asks)))];
}

/** Every finding of these kinds, the confirmed first, then by id. */
function judgedIn(scope: Scope, heard: Heard, witnesses: Witnesses, policy: Policy): readonly Judged[] {
  const findings = findingsIn(scope).map(([finding, kind]) =>
    judge(scope, heard, [finding, kind], witnesses[kind], policy),
  );
  return findings.toSorted(
    (a, b) => scoreOf[b.verdict] - scoreOf[a.verdict] || compareText(a.finding.id, b.finding.id),
  );
}

function judge(
  scope: Scope,
  heard: Heard,
  [finding, kind]: readonly [Node, EchoedKind],
  witnesses: readonly Witness[],
  policy: Policy,
): Judged {
  const about = scope
    .from(finding.id, 'ABOUT')
    .flatMap(({ to }) => scope.node(to) ?? [])
    .toSorted((a, b) => compareText(a.id, b.id));
  // What is about things out of scope is not about everything.
  const isElsewhere = about.length === 0 && tiedIn(scope.whole).has(finding.id);
  const testimony = isElsewhere
    ? []
    : witnesses.map((witness) => witness.testify(heard, { scope, about }, policy));
  const same = testimony.flatMap((one) => one.same);
  const opposite = testimony.flatMap((one) => one.opposite);
  const negated = finding.properties['negated'] === true;
  const [verdict, results] = verdictOf(same, opposite, negated);
  return { finding, kind, negated, about, verdict, results };
}

/** Findings that are about something, whatever its status and date. */
const tiedIn = oncePer(
  ({ edges }: Landscape): ReadonlySet<string> =>
    new Set(edges.filter(({ type }) => type === 'ABOUT').map(({ from }) => from)),
);

function verdictOf(
  same: readonly Echoed[],
  opposite: readonly Echoed[],
  negated: boolean,
): readonly [Verdict, readonly Echoed[]] {
  if (same.length > 0) return [negated ? 'contradicted' : 'confirmed', same];
  if (opposite.length > 0) return [negated ? 'confirmed' : 'contradicted', opposite];
  return ['not visible in the data', []];
}

const scoreOf: Readonly<Record<Verdict, number>> = {
  confirmed: 1,
  'not visible in the data': 0.5,
  contradicted: 0,
};

function inWords(scope: Scope, { finding, kind, negated, about, verdict, results }: Judged): EchoResult {
  const says = `The review ${negated ? 'denies' : 'finds'}: ${(finding.name ?? finding.id).replace(/\.$/u, '')} (${kind}).`;
  const first = results[0]?.because ?? '';
  const more =
    results.length > 1 ? ` ${counted(results.length - 1, 'more result says', 'more results say')} so.` : '';
  return {
    id: `echo:${finding.id}`,
    subjects: [finding, ...about].map(({ id }) => scope.subject(id)),
    score: scoreOf[verdict],
    because: `${says} ${verdictInWords(verdict, about)}${first === '' ? '' : ` ${first}`}${more}`,
    passages: scope.passages(finding),
    kind,
    negated,
    verdict,
    results,
  };
}

function verdictInWords(verdict: Verdict, about: readonly Node[]): string {
  switch (verdict) {
    case 'confirmed':
      return 'The figures show the same:';
    case 'contradicted':
      return 'The figures show the opposite:';
    case 'not visible in the data':
      return about.length === 0
        ? 'It is about nothing in particular that is in scope, so no figure can show it.'
        : 'The facts in scope neither show it nor speak against it.';
  }
}
