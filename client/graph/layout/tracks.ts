/** A stretch of a gutter that a line needs, from row to row, both included. */
export interface Stretch {
  readonly id: string;
  readonly gutter: number;
  readonly from: number;
  readonly to: number;
}

/** Which of a gutter's parallel tracks each line takes, so that no two lie on each other. */
export interface Tracks {
  readonly trackOf: ReadonlyMap<string, number>;
  /** Number of tracks, by gutter. */
  readonly count: ReadonlyMap<number, number>;
}

/** Shares tracks out: the first that is free along the whole stretch. Short lines first, they stay near their box. */
export const shareTracks = (stretches: readonly Stretch[]): Tracks => {
  const trackOf = new Map<string, number>();
  const taken = new Map<number, Stretch[][]>();
  const sorted = [...stretches].sort((a, b) => a.to - a.from - (b.to - b.from) || (a.id < b.id ? -1 : 1));
  for (const stretch of sorted) {
    const tracks = taken.get(stretch.gutter) ?? [];
    taken.set(stretch.gutter, tracks);
    const free = tracks.findIndex((lines) =>
      lines.every((line) => line.to < stretch.from || line.from > stretch.to),
    );
    const track = free === -1 ? tracks.length : free;
    (tracks[track] ??= []).push(stretch);
    trackOf.set(stretch.id, track);
  }
  return { trackOf, count: new Map([...taken].map(([gutter, tracks]) => [gutter, tracks.length])) };
};
