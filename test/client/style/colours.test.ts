import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Colours that stand for different things are told apart by people who see colours otherwise, in pictures of the page. */

type Rgb = readonly [number, number, number];

/** What dichromats see, for linear light: Machado, Oliveira and Fernandes 2009, severity 1. */
const sight: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  'all three cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  'no colour at all': [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

const linear = (colour: string): Rgb => {
  const part = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
};

const times = (matrix: readonly [Rgb, Rgb, Rgb], [r, g, b]: Rgb): Rgb => {
  const row = ([x, y, z]: Rgb): number => Math.min(Math.max(x * r + y * g + z * b, 0), 1);
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

/** CIE L*a*b* of linear sRGB under D65. */
const lab = ([r, g, b]: Rgb): Rgb => {
  const f = (t: number): number => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

/** CIE76: about 2 is just seen, side by side. */
const difference = (matrix: readonly [Rgb, Rgb, Rgb], one: string, other: string): number => {
  const [a, b] = [lab(times(matrix, linear(one))), lab(times(matrix, linear(other)))];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
};

const styles = join(import.meta.dirname, '../../../client/style');
/** The fill of a class, as its style sheet has it. */
const fillOf = (sheet: string, name: string): string => {
  const text = readFileSync(join(styles, `_${sheet}.scss`), 'utf8');
  const found = new RegExp(`\\.${name}\\s*\\{[^}]*?fill:\\s*(#[0-9a-f]{6})`).exec(text)?.[1];
  if (found === undefined) throw new Error(`_${sheet}.scss gives .${name} no fill.`);
  return found;
};

/** Fills that stand beside each other and mean different things. */
const palettes = [
  [
    'seats that a statute requires, that none does, and not stated',
    'fatigue',
    ['load__statutory', 'load__voluntary', 'load__unstated'],
  ],
  ['loads within a threshold and beyond it', 'fatigue', ['distribution__within', 'distribution__beyond']],
  ['only the one, both, only the other', 'overlaps', ['shares__one', 'shares__both', 'shares__other']],
  ['how alike, and the rest', 'duplication', ['respects__known', 'respects__ground']],
] as const;

describe.each(Object.entries(sight))('with %s', (_, matrix) => {
  test.each(palettes)('%s are told apart', (__, sheet, names) => {
    const fills = names.map((name) => fillOf(sheet, name));
    const pairs = fills.flatMap((one, at) =>
      fills.slice(at + 1).map((other) => difference(matrix, one, other)),
    );
    expect(Math.min(...pairs)).toBeGreaterThan(12);
  });
});

test('the simulation itself: red and green of like lightness are one to who lacks the cone for green', () => {
  const { deuteranopia, 'all three cones': all } = sight;
  if (deuteranopia === undefined || all === undefined) throw new Error('There is no such sight.');
  expect(difference(all, '#c0504d', '#7a8b2f')).toBeGreaterThan(50);
  expect(difference(deuteranopia, '#c0504d', '#7a8b2f')).toBeLessThan(25);
});
