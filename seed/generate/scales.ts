/** How much a made-up landscape holds. */
export interface Scale {
  readonly counties: number;
  /** Districts in each county. */
  readonly districts: number;
  readonly partnerships: number;
  readonly organisations: number;
  readonly seats: number;
}

/**
 * The sizes that can be asked for by name. `national` is England's two-tier part at its busiest; `county` is one
 * county with everything that meets in it; `five` is small enough to check by hand.
 */
export const scales = {
  five: { counties: 1, districts: 5, partnerships: 24, organisations: 60, seats: 200 },
  county: { counties: 1, districts: 8, partnerships: 1_000, organisations: 10_000, seats: 32_400 },
  national: { counties: 21, districts: 8, partnerships: 10_000, organisations: 100_000, seats: 324_000 },
} as const satisfies Record<string, Scale>;

export type ScaleName = keyof typeof scales;
