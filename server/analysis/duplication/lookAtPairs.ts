import type { CompressedRows } from '../compressedRows.ts';
import type { WordVectors } from '../statistics/tfidf.ts';
import { codeOf } from './groundRelations.ts';
import type { LikenessInput } from './likenessInput.ts';
import { rounding } from './rounding.ts';

/** A pair that is compared: it has something in common, and is not left out as its ground lies apart. */
export interface Look {
  readonly a: number;
  /** Always greater than `a`. */
  readonly b: number;
  readonly sharedTopics: number;
  readonly sharedMembers: number;
  /** Cosine of their wording; NaN where one has none. */
  readonly remit: number;
}

/** What is looked through: the input, with rows and columns exchanged where that saves searching. */
export interface Ready extends LikenessInput {
  readonly vectors: WordVectors;
  readonly withTopic: CompressedRows;
  readonly withMember: CompressedRows;
  readonly groundCode: (one: number, other: number) => number;
}

const apart = codeOf('apart');

/**
 * Looks at every pair that shares a member, or that shares a topic or is worded alike by `leastRemit` where the ground of the
 * two is not known to lie apart; by first row and then second. Gives how many were left out as it is. Row by row: what
 * each later row has in common with it is added up through what the row has (Gustavson 1978).
 */
export function lookAtPairs(ready: Ready, look: (pair: Look) => void): number {
  const { topics, members, vectors, texts, leastRemit, groundCode } = ready;
  const height = texts.length;
  const postings = postingsOf(vectors);
  const sharedTopics = new Int32Array(height);
  const sharedMembers = new Int32Array(height);
  const products = new Float64Array(height);
  const least = leastRemit - rounding;
  let leftOut = 0;
  for (let a = 0; a < height; a += 1) {
    countLater(a, topics, ready.withTopic, sharedTopics);
    countLater(a, members, ready.withMember, sharedMembers);
    multiplyLater(a, vectors, postings, products);
    for (let b = a + 1; b < height; b += 1) {
      if (sharedMembers[b] === 0) {
        if (sharedTopics[b] === 0 && (products[b] ?? 0) < least) continue;
        if (groundCode(a, b) === apart) {
          leftOut += 1;
          continue;
        }
      }
      look(pairOf(vectors, a, b, sharedTopics[b] ?? 0, sharedMembers[b] ?? 0, products[b] ?? 0));
    }
    sharedTopics.fill(0, a);
    sharedMembers.fill(0, a);
    products.fill(0, a);
  }
  return leftOut;
}

function pairOf(
  vectors: WordVectors,
  a: number,
  b: number,
  sharedTopics: number,
  sharedMembers: number,
  product: number,
): Look {
  const worded = hasWords(vectors, a) && hasWords(vectors, b);
  return { a, b, sharedTopics, sharedMembers, remit: worded ? Math.min(1, product) : NaN };
}

const hasWords = ({ starts }: WordVectors, text: number): boolean => starts[text] !== starts[text + 1];

/** Adds to each later row how many columns it shares with a row. */
function countLater(
  row: number,
  { starts, columns }: CompressedRows,
  { starts: columnStarts, columns: rowsOf }: CompressedRows,
  into: Int32Array,
): void {
  for (let at = starts[row] ?? 0, end = starts[row + 1] ?? 0; at < end; at += 1) {
    const column = columns[at] ?? 0;
    const first = columnStarts[column] ?? 0;
    // From the end: the later rows are there, and the first that is not later ends the walk.
    for (let place = (columnStarts[column + 1] ?? 0) - 1; place >= first; place -= 1) {
      const other = rowsOf[place] ?? 0;
      if (other <= row) break;
      into[other] = (into[other] ?? 0) + 1;
    }
  }
}

/** Texts by word: those with word w are at `starts[w]` to `starts[w + 1] - 1`, ascending. */
interface Postings {
  readonly starts: Int32Array;
  readonly texts: Int32Array;
  readonly weights: Float64Array;
}

/** Adds to each later text its product with a text. */
function multiplyLater(
  text: number,
  { starts, words, weights }: WordVectors,
  postings: Postings,
  into: Float64Array,
): void {
  for (let at = starts[text] ?? 0, end = starts[text + 1] ?? 0; at < end; at += 1) {
    const word = words[at] ?? 0;
    const weight = weights[at] ?? 0;
    const first = postings.starts[word] ?? 0;
    for (let place = (postings.starts[word + 1] ?? 0) - 1; place >= first; place -= 1) {
      const other = postings.texts[place] ?? 0;
      if (other <= text) break;
      into[other] = (into[other] ?? 0) + weight * (postings.weights[place] ?? 0);
    }
  }
}

function postingsOf({ starts, words, weights, width }: WordVectors): Postings {
  const wordStarts = new Int32Array(width + 1);
  for (const word of words) wordStarts[word + 1] = (wordStarts[word + 1] ?? 0) + 1;
  for (let word = 0; word < width; word += 1)
    wordStarts[word + 1] = (wordStarts[word + 1] ?? 0) + (wordStarts[word] ?? 0);
  const next = wordStarts.slice();
  const postings = {
    starts: wordStarts,
    texts: new Int32Array(words.length),
    weights: new Float64Array(words.length),
  };
  for (let text = 0; text + 1 < starts.length; text += 1)
    for (let at = starts[text] ?? 0; at < (starts[text + 1] ?? 0); at += 1) {
      const word = words[at] ?? 0;
      const place = next[word] ?? 0;
      postings.texts[place] = text;
      postings.weights[place] = weights[at] ?? 0;
      next[word] = place + 1;
    }
  return postings;
}
