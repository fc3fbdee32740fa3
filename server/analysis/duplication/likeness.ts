import { sizeOf, transposed } from '../compressedRows.ts';
import type { CompressedRows } from '../compressedRows.ts';
import { jaccard } from '../overlap/measures.ts';
import { tfidf } from '../statistics/tfidf.ts';
import { classOf, codeOfClass } from './classOf.ts';
import { groundRelations, relationOf } from './groundRelations.ts';
import type { LikenessInput } from './likenessInput.ts';
import { lookAtPairs } from './lookAtPairs.ts';
import type { Look, Ready } from './lookAtPairs.ts';
import { levelFor, levels } from './levelFor.ts';

/** Every pair that is compared, by first row and then second: plain arrays, one entry a pair; 0 where `known` has no bit. */
export interface LikenessTable {
  readonly a: Int32Array;
  /** Always greater than `a`. */
  readonly b: Int32Array;
  readonly themes: Float64Array;
  readonly modes: Float64Array;
  readonly membership: Float64Array;
  readonly remit: Float64Array;
  /** A bit for each component that is stated of both. */
  readonly known: Uint8Array;
  /** How the ground lies, as a code. */
  readonly ground: Uint8Array;
  /** What the two are to each other, as a code. */
  readonly classes: Uint8Array;
  /** Pairs that share a topic or like wording but no member, and were left out since their ground lies apart. */
  readonly apart: number;
  /** Where there are too many pairs: how alike wording must be, of pairs with a shared member and of those without. */
  readonly levels: { readonly together: number; readonly alone: number };
}

/**
 * Compares every two partnerships that share a member, or whose ground is not known to lie apart and that share a topic or
 * are worded alike. Where that is more than `mostPairs`, those whose wording is least alike are left out, first of
 * those that share no member. All pairs are looked at twice, so that no array has to grow: to count, and to fill.
 */
export function likeness(input: LikenessInput): LikenessTable {
  const ready = { ...input, ...preparedOf(input) };
  const { together, alone, apart } = counted(ready);
  const ofTogether = levelFor(together, input.mostPairs);
  const ofAlone = levelFor(alone, input.mostPairs - ofTogether.kept);
  const table = emptyTable(ofTogether.kept + ofAlone.kept);
  let size = 0;
  lookAtPairs(ready, (pair) => {
    const { level } = pair.sharedMembers > 0 ? ofTogether : ofAlone;
    if (levelOf(pair.remit) >= level) put(ready, table, size++, pair);
  });
  return { ...table, apart, levels: { together: ofTogether.level / levels, alone: ofAlone.level / levels } };
}

const preparedOf = (input: LikenessInput) => ({
  vectors: tfidf(input.texts),
  withTopic: transposed(input.topics),
  withMember: transposed(input.members),
  groundCode: groundRelations(input.grounds),
});

function counted(ready: Ready) {
  const together = new Float64Array(levels + 1);
  const alone = new Float64Array(levels + 1);
  const apart = lookAtPairs(ready, ({ sharedMembers, remit }) => {
    const counts = sharedMembers > 0 ? together : alone;
    const level = levelOf(remit);
    counts[level] = (counts[level] ?? 0) + 1;
  });
  return { together, alone, apart };
}

/** Wording in steps; where one of two has none, the lowest. */
const levelOf = (remit: number): number => (remit >= 0 ? Math.floor(remit * levels) : 0);

const emptyTable = (size: number) => ({
  a: new Int32Array(size),
  b: new Int32Array(size),
  themes: new Float64Array(size),
  modes: new Float64Array(size),
  membership: new Float64Array(size),
  remit: new Float64Array(size),
  known: new Uint8Array(size),
  ground: new Uint8Array(size),
  classes: new Uint8Array(size),
});

/** Bits of the components. */
export const stated = { themes: 1, area: 2, modes: 4, membership: 8, remit: 16 } as const;

function put(ready: Ready, table: ReturnType<typeof emptyTable>, at: number, pair: Look): void {
  const { a, b } = pair;
  const { topics, members, modes } = ready;
  const themes = jaccardOf(topics, a, b, pair.sharedTopics);
  const ofModes = modesAlike(modes[a] ?? 0, modes[b] ?? 0);
  const membership = jaccardOf(members, a, b, pair.sharedMembers);
  const ground = ready.groundCode(a, b);
  table.a[at] = a;
  table.b[at] = b;
  table.themes[at] = themes || 0;
  table.modes[at] = ofModes || 0;
  table.membership[at] = membership || 0;
  table.remit[at] = pair.remit || 0;
  table.known[at] =
    (themes >= 0 ? stated.themes : 0) |
    (ground > 0 ? stated.area : 0) |
    (ofModes >= 0 ? stated.modes : 0) |
    (membership >= 0 ? stated.membership : 0) |
    (pair.remit >= 0 ? stated.remit : 0);
  table.ground[at] = ground;
  table.classes[at] = classCode(ready, a, b, { ground, themes, sharedMembers: pair.sharedMembers });
}

/** Jaccard where both rows have something, else NaN: not stated. */
function jaccardOf(rows: CompressedRows, a: number, b: number, shared: number): number {
  const one = sizeOf(rows, a);
  const other = sizeOf(rows, b);
  return one === 0 || other === 0 ? NaN : jaccard(shared, one, other);
}

const modesAlike = (a: number, b: number): number =>
  a === 0 || b === 0 ? NaN : bitsIn(a & b) / bitsIn(a | b);

function bitsIn(value: number): number {
  let count = 0;
  for (let left = value; left > 0; left >>= 1) count += left & 1;
  return count;
}

function classCode(
  { wholes, successors, counterparts, tiers }: Ready,
  a: number,
  b: number,
  pair: { readonly ground: number; readonly themes: number; readonly sharedMembers: number },
): number {
  return codeOfClass(
    classOf({
      partOf: has(wholes, a, b) || has(wholes, b, a),
      succession: has(successors, a, b) || has(successors, b, a),
      counterparts: has(counterparts, a, b),
      tiers: [tiers[a] ?? -1, tiers[b] ?? -1],
      ground: relationOf(pair.ground),
      themes: pair.themes,
      sharesMember: pair.sharedMembers > 0,
    }),
  );
}

function has({ starts, columns }: CompressedRows, row: number, column: number): boolean {
  for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1)
    if (columns[at] === column) return true;
  return false;
}
