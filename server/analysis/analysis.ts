import type { Label } from '../../schema/landscape.ts';
import type { OptionRules, OptionValues } from './options.ts';
import type { KernelId } from './kernels.ts';
import type { Scope } from './scope.ts';

/** A node that a result is about. */
export interface Subject {
  readonly id: string;
  readonly label: Label;
  readonly name: string;
}

/** A place in a document, as the evidence query gives it. */
export interface CitedPassage {
  readonly id: string;
  readonly source: string;
  readonly locator: string;
  readonly note: string | null;
}

/** What every analysis says of every result; each adds figures of its own. */
export interface Result {
  /** The same for the same subjects, whatever the options: `overlap:a:b`. */
  readonly id: string;
  readonly subjects: readonly Subject[];
  /** In the range that the analysis states. */
  readonly score: number;
  /** A sentence to read aloud, with its numbers. */
  readonly because: string;
  readonly passages: readonly CitedPassage[];
}

/** How much of what a measure needs the source states. */
export interface Completeness {
  readonly known: number;
  readonly of: number;
  readonly says: string;
}

/** A figure known within bounds; `to` is null where the source does not say enough for an upper bound. */
export interface Range {
  readonly from: number;
  readonly to: number | null;
}

/**
 * What an analysis answers. Further outputs stand beside these, as values or as functions of their own arguments; one that can
 * do without has a default for them, and is told wherever an answer is told whole.
 */
export interface Answer<R extends Result = Result> {
  readonly total: number;
  /** Results from `offset` on, `first` at most, strongest first, then by id: only these are put into words. */
  readonly results: (offset: number, first: number) => readonly R[];
  /**
   * Where results are pairs of partnerships: those of which both are among these, or with any other where it is one; in the same
   * order, and no others are put into words.
   */
  readonly among?: (partnerships: ReadonlySet<string>) => readonly R[];
  readonly completeness: readonly Completeness[];
  /** Why there is nothing, or what a reader should know before the figures. */
  readonly said?: string;
}

/**
 * Another analysis that one looks at, in its own scope, and what that is asked: the same answer as its own page gives. A
 * constant, as its answer is kept by it.
 */
export interface Asks<A extends Answer = Answer> {
  readonly analysis: Omit<Analysis, 'run'> & { readonly run: (question: never) => A };
  readonly given: Readonly<Record<string, unknown>>;
}

/** What analyses have answered that are looked at. Throws a `RangeError` where that was not asked before. */
export type Heard = <A extends Answer>(asks: Asks<A>) => A;

/** What is asked. `other` is there for an analysis that compares two scopes. */
export interface Question<Options, Computed> {
  readonly scope: Scope;
  readonly other: Scope | undefined;
  readonly options: Options;
  /** What the kernel made of its input; undefined where the analysis has none. */
  readonly computed: Computed;
  /** Answers to what the analysis asks of others. */
  readonly heard: Heard;
}

/**
 * The heavy part of an analysis: a function of plain arrays that may run beside the event loop, named in `kernels.ts`.
 * Input and output can be sent to another thread.
 */
export interface HeavyPart<Options> {
  readonly id: KernelId;
  readonly input: (scope: Scope, options: Options) => unknown;
  /** Names the options that the input depends on; equal keys, equal inputs for a scope. */
  readonly key: (options: Options) => string;
  /** About how many steps it takes; below a million it is worked out where it is asked. */
  readonly cost: (scope: Scope) => number;
}

/**
 * Puts in order what the heavy part and the answer look things up in, in steps of some milliseconds, so that others are
 * answered meanwhile. It is kept with the scope; without this it is done where it is needed, at one go.
 */
export type Prepare<Options> = (
  question: Omit<Question<Options, never>, 'computed' | 'heard'>,
) => Generator<undefined, unknown>;

/** Puts in order what the heavy part has made, in steps as well; it is kept with what it is made of. */
export type Settle<Options, Computed> = (
  question: Question<Options, Computed>,
) => Generator<undefined, unknown>;

/** A column of an analysis's table on the command line and in CSV. */
export interface ResultColumn<R> {
  readonly name: string;
  readonly of: (result: R) => string | number | boolean | null | undefined;
}

/** What an analysis says of itself: the API, the command line, the page and the README take it from here. */
export interface Described {
  /** The name of its Query field and of its files. */
  readonly id: string;
  readonly title: string;
  /** The question it answers, in one line. */
  readonly question: string;
  /** What its score is: formula in words, range, reading direction. */
  readonly measure: string;
  /** Least and greatest score. */
  readonly scores: readonly [number, number];
  /** Where the measure comes from: author, year; or "the reviews", "ours". */
  readonly source: string;
  /** Statuses that are looked at where none are chosen. */
  readonly statuses: Scope['statuses'];
  /** Whether it compares with a second scope (`toLandscape`, `toAsOf`, `toStatuses`). */
  readonly compares?: true;
  readonly options: OptionRules;
}

/** An analysis whose types are its own; `defineAnalysis` makes it one of the registry. */
interface Definition<
  Rules extends OptionRules,
  R extends Result,
  A extends Answer<R>,
  Computed,
> extends Described {
  readonly options: Rules;
  /** Other analyses that it looks at in a scope. */
  readonly asks?: (scope: Scope) => readonly Asks[];
  readonly prepare?: Prepare<OptionValues<Rules>>;
  readonly kernel?: HeavyPart<OptionValues<Rules>>;
  readonly settle?: Settle<OptionValues<Rules>, Computed>;
  readonly columns: readonly ResultColumn<R>[];
  readonly run: (question: Question<OptionValues<Rules>, Computed>) => A;
}

/** An analysis as the registry has it. Pure: the same question, the same answer. */
export interface Analysis extends Described {
  readonly asks?: (scope: Scope) => readonly Asks[];
  readonly prepare?: Prepare<never>;
  readonly kernel?: HeavyPart<never>;
  readonly settle?: Settle<never, never>;
  readonly columns: readonly ResultColumn<never>[];
  readonly run: (question: Question<never, never>) => Answer;
}

/** Checks an analysis's types, and makes it one of the registry. */
export const defineAnalysis = <
  const Rules extends OptionRules,
  R extends Result,
  A extends Answer<R>,
  Computed = undefined,
>(
  definition: Definition<Rules, R, A, Computed>,
): Definition<Rules, R, A, Computed> => definition;
