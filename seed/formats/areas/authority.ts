import type { areaKinds } from '../../../schema/landscape.ts';

/** One row of a list of authorities, read. Codes of others are codes of rows of the same list. */
export interface Authority {
  /** Line of the file. */
  readonly line: number;
  readonly code: string;
  readonly name: string;
  readonly officialName: string;
  readonly aliases: readonly string[];
  readonly gss: string;
  readonly formerGss: readonly string[];
  readonly snac: string;
  readonly kind: (typeof areaKinds)[number];
  /** What the file calls its kind. */
  readonly typeName: string;
  /** First and last day, EDTF; blank where not stated. */
  readonly from: string;
  readonly to: string;
  readonly replacedBy: readonly string[];
  /** Codes of its county and of its combined authority; blank where it is in none. */
  readonly county: string;
  readonly combined: string;
  /** Whether the file calls it current; undefined where it does not say. */
  readonly isCurrent: boolean | undefined;
  /** As cells of a register, blank where not stated. */
  readonly latitude: string;
  readonly longitude: string;
  readonly population: string;
}
