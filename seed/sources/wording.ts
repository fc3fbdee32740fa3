import { plainText } from './plainText.ts';

/** Letters by which two forms of a word are taken for one: support, supports, supporting. */
const stemLength = 5;
const leastLength = 4;
const common = new Set(
  'about also among been before being between both does each from have into more most much must need only other over should some such than that their them then there these they this those through what when where whether which while will with within without would'.split(
    ' ',
  ),
);

/**
 * Whether wording of ours rests on a text: half of its words that carry meaning stand there, in any form. Wording without
 * such words says nothing that could be looked up.
 */
export function standsInPart(wording: string, plain: string): boolean {
  const stems = stemsOf(wording);
  const stated = new Set(stemsOf(plain));
  return stems.filter((stem) => stated.has(stem)).length * 2 >= stems.length;
}

export const stemsOf = (text: string): readonly string[] => [
  ...new Set(
    plainText(text)
      .trim()
      .split(' ')
      .filter((word) => word.length >= leastLength && !common.has(word))
      .map((word) => word.slice(0, stemLength)),
  ),
];
