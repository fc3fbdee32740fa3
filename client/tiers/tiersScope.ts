import { scopeOf } from '../analysis/scopeOf.ts';
import type { ScopeVariables } from '../analysis/scopeOf.ts';
import type { ViewProps } from '../views.ts';

/** What every question of the two-tier view is about: the scope, and the county where one is chosen. */
export const tiersScope = (view: ViewProps): ScopeVariables & { readonly county: string | null } => ({
  ...scopeOf(view),
  county: view.options['county'] ?? null,
});
