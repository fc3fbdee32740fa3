import { gapKinds, gapOrigins } from './gapsQueries.ts';
import type { Gap, GapCount, GapKind, GapOrigin } from './gapsQueries.ts';

/** A kind of gap with how many there are of each origin, in the order of the origins; 0 where there is none. */
export interface KindRow {
  readonly kind: GapKind;
  readonly counts: readonly number[];
}

/** Kinds that there are gaps of, in the order of the API's words. The origins stand side by side and are never added up. */
export const kindRows = (counts: readonly GapCount[]): readonly KindRow[] =>
  gapKinds
    .map((kind) => ({
      kind,
      counts: gapOrigins.map(
        (origin) => counts.find((one) => one.origin === origin && one.kind === kind)?.count ?? 0,
      ),
    }))
    .filter((row) => row.counts.some((count) => count > 0));

/** Gaps of one origin and one kind. */
export interface GapGroup {
  readonly kind: GapKind;
  readonly gaps: readonly Gap[];
}

export interface OriginGroup {
  readonly origin: GapOrigin;
  readonly groups: readonly GapGroup[];
}

/** Gaps by who says so, and in each by what is missing; only what there is. Order within a kind is the API's. */
export const byOrigin = (gaps: readonly Gap[]): readonly OriginGroup[] =>
  gapOrigins
    .map((origin) => ({
      origin,
      groups: gapKinds
        .map((kind) => ({ kind, gaps: gaps.filter((gap) => gap.origin === origin && gap.kind === kind) }))
        .filter((group) => group.gaps.length > 0),
    }))
    .filter(({ groups }) => groups.length > 0);
