import { expect, test } from 'vitest';
import { heatCells } from '../../../client/overlaps/heatCells.ts';

test('cells that hold nothing are not drawn, nor is what a partnership shares with itself', () => {
  const values = [
    [1, 0.5, 0],
    [0.5, 1, 0],
    [0, 0, 1],
  ];
  expect(heatCells({ values }).map(({ row, column, text }) => [row, column, text])).toEqual([
    [0, 1, '.50'],
    [1, 0, '.50'],
  ]);
});

test('the greatest value is the darkest, and a seventh of it the palest but one', () => {
  const values = [
    [9, 7, 1],
    [7, 9, 0.5],
    [1, 0.5, 9],
  ];
  const fills = Object.fromEntries(heatCells({ values }).map(({ text, fill, ink }) => [text, [fill, ink]]));
  expect(fills).toEqual({
    '7': ['#084594', '#ffffff'],
    '1': ['#c6dbef', '#0b0c0c'],
    '.50': ['#eff3ff', '#0b0c0c'],
  });
});

test('every step can be read: 4.5 to 1 or more between what stands in it and its fill (WCAG 2.2, 1.4.3)', () => {
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const side = 15;
  const values = Array.from({ length: side }, (_, row) =>
    Array.from({ length: side }, (__, column) => row * side + column),
  );
  const cells = heatCells({ values });
  const contrasts = cells.map(({ fill, ink }) => {
    const [dark = 0, light = 0] = [luminance(fill), luminance(ink)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  });
  expect(new Set(cells.map(({ fill }) => fill)).size).toBe(7);
  expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5);
});
