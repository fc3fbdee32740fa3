/** Texts as vectors over the words in them: those of text t are at `starts[t]` to `starts[t + 1] - 1`, ascending by word. */
export interface WordVectors {
  /** One more than there are texts, the first 0. */
  readonly starts: Int32Array;
  /** Places of the words among all words there are. */
  readonly words: Int32Array;
  /** Above 0; the squares of a text sum to 1. */
  readonly weights: Float64Array;
  /** How many words there are in all. */
  readonly width: number;
}

/** A run of two letters, digits or underscores at least, of any script. */
const word = /[\p{L}\p{N}_]{2,}/gu;

/**
 * Term frequency by inverse document frequency, as scikit-learn's TfidfVectorizer does it where nothing is set: lower
 * case, words of two characters at least, no word left out; weight = times in the text · (ln((1 + n) / (1 + df)) + 1)
 * for n texts of which df have the word; each text divided by its Euclidean length. The product of two texts is then
 * their cosine, 0 to 1. A text without words has no weights. Source: Salton and Buckley 1988; scikit-learn.
 */
export function tfidf(texts: readonly string[]): WordVectors {
  const counts = texts.map(countWords);
  const textsWith = new Map<string, number>();
  for (const counted of counts)
    for (const one of counted.keys()) textsWith.set(one, (textsWith.get(one) ?? 0) + 1);
  const placeOf = new Map([...textsWith.keys()].toSorted().map((one, at) => [one, at]));
  const idf = (one: string) => Math.log((1 + texts.length) / (1 + (textsWith.get(one) ?? 0))) + 1;
  const vectors = counts.map((counted) =>
    normalised(
      [...counted]
        .map(([one, times]) => ({ place: placeOf.get(one) ?? 0, weight: times * idf(one) }))
        .sort((a, b) => a.place - b.place),
    ),
  );
  const starts = new Int32Array(texts.length + 1);
  vectors.forEach((vector, text) => {
    starts[text + 1] = (starts[text] ?? 0) + vector.length;
  });
  const all = vectors.flat();
  return {
    starts,
    words: Int32Array.from(all, ({ place }) => place),
    weights: Float64Array.from(all, ({ weight }) => weight),
    width: placeOf.size,
  };
}

interface Weighted {
  readonly place: number;
  readonly weight: number;
}

function normalised(vector: readonly Weighted[]): readonly Weighted[] {
  const length = Math.sqrt(vector.reduce((sum, { weight }) => sum + weight * weight, 0));
  return vector.map(({ place, weight }) => ({ place, weight: weight / length }));
}

function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of text.toLowerCase().match(word) ?? []) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
