import type { Node } from '../../../schema/landscape.ts';
import type { Scope } from '../scope.ts';

/** A result of an analysis that speaks of a finding's subjects. */
export interface Echoed {
  readonly analysis: string;
  readonly id: string;
  readonly because: string;
}

/** What an analysis has to say of a finding: results that show the same, and results that show the opposite. */
export interface Testimony {
  readonly same: readonly Echoed[];
  readonly opposite: readonly Echoed[];
}

/** What local policy sets. */
export interface Policy {
  /** Pairs of partnerships that score at least this are called alike, 0 to 1. */
  readonly alikeFrom: number;
}

/** Asks an analysis of what a finding is about, as far as it is in scope. */
export type Witness = (scope: Scope, about: readonly Node[], policy: Policy) => Testimony;

/** How a result is cited as a witness. */
export const echoed = (analysis: string, { id, because }: Omit<Echoed, 'analysis'>): Echoed => ({
  analysis,
  id,
  because,
});
