import type { Node } from '../../../schema/landscape.ts';
import type { Asks, Heard } from '../analysis.ts';
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

/** Somebody who knows what analyses say of what a finding is about. */
export interface Witness {
  /** What it has to have heard from analyses. */
  readonly asks: readonly Asks[];
  /** What that says of a finding's subjects, as far as they are in scope. */
  readonly testify: (
    heard: Heard,
    finding: { readonly scope: Scope; readonly about: readonly Node[] },
    policy: Policy,
  ) => Testimony;
}

/** How a result is cited as a witness. */
export const echoed = (analysis: string, { id, because }: Omit<Echoed, 'analysis'>): Echoed => ({
  analysis,
  id,
  because,
});
