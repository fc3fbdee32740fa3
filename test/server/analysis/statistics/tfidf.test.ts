import { expect, test } from 'vitest';
import { tfidf } from '../../../../server/analysis/statistics/tfidf.ts';
import type { WordVectors } from '../../../../server/analysis/statistics/tfidf.ts';

const table = ({ starts, words, weights, width }: WordVectors) =>
  Array.from({ length: starts.length - 1 }, (_, text) => {
    const row = Array.from({ length: width }, () => 0);
    for (let at = starts[text] ?? 0; at < (starts[text + 1] ?? 0); at += 1)
      row[words[at] ?? 0] = weights[at] ?? 0;
    return row;
  });

test('weighs words as scikit-learn 1.9.1 does: repeats, accents, underscores, one-letter words, a text without words', () => {
  const texts = ['Safer Safer Town Board', 'Town Health Board a I', 'Über-Health 2nd_tier', '.'];
  // TfidfVectorizer().fit_transform(texts): 2nd_tier, board, health, safer, town, über.
  const expected = [
    [0, 0.3443145201184689, 0, 0.8734386197502243, 0.3443145201184689, 0],
    [0, 0.5773502691896257, 0.5773502691896257, 0, 0.5773502691896257, 0],
    [0.6176143709756019, 0, 0.48693426407352264, 0, 0, 0.6176143709756019],
    [0, 0, 0, 0, 0, 0],
  ];
  expect(table(tfidf(texts))).toEqual(
    expected.map((row) => row.map((weight): unknown => expect.closeTo(weight, 14))),
  );
});

test('two texts of one word each: on both ln(3/3) + 1 = 1; whatever the weight, the length is 1', () => {
  expect(table(tfidf(['board', 'Board']))).toEqual([[1], [1]]);
  expect(tfidf([])).toMatchObject({ starts: new Int32Array(1), width: 0 });
});
