import { describe, expect, test } from 'vitest';
import { caption } from '../../../client/graph/caption.ts';
import { boxLook, frameLook, lineLook, statusLook, tableLook } from '../../../client/graph/look.ts';
import { labels, relationshipRules, statuses } from '../../../schema/landscape.ts';

/** The ones whose look is shared by more than one value. */
const shared = (looks: readonly (readonly [value: string, look: unknown])[]): readonly string[][] => {
  const groups = new Map<string, string[]>();
  for (const [value, look] of looks) {
    const key = JSON.stringify(look);
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
};

describe('without any colour', () => {
  test('no two statuses have the same line', () => {
    expect(
      shared(
        statuses.map((status) => {
          const { dashes, sign } = statusLook(status);
          return [status, { dashes, sign }];
        }),
      ),
    ).toEqual([]);
  });

  test('only what exists has a plain border and an unbroken line', () => {
    const isPlain = (status: string): boolean =>
      statusLook(status).border === 'solid' || statusLook(status).dashes.length === 0;
    expect(statuses.filter(isPlain)).toEqual(['existing']);
  });

  test('a box whose status is not existing says its status in words', () => {
    const lines = statuses.map((status) => caption({ name: 'Board', status, count: null }, 120));
    expect(lines).toEqual([
      ['Board'],
      ['Board', 'proposed'],
      ['Board', 'recommended'],
      ['Board', 'expected'],
      ['Board', 'considered'],
      ['Board', 'rejected'],
      ['Board', 'ended'],
      ['Board', 'guidance'],
    ]);
  });

  test('each kind of line has an end of its own, but the two forms of a seat, and all kinds that share the plain one', () => {
    const types = ['MEMBER_OF', 'OBSERVER_OF', 'ATTENDS', ...Object.keys(relationshipRules)];
    const isPlain = (type: string): boolean => lineLook(type) === lineLook('a kind not thought of');
    const kinds = [...types.filter((type) => !isPlain(type)), 'WITHIN'];
    const ends = kinds.map((type) => {
      const { end, isHollow } = lineLook(type);
      return [type, { end, isHollow }] as const;
    });
    expect(shared(ends)).toEqual([['MEMBER_OF', 'ON']]);
  });

  test('areas, partnerships, organisations and the rest each have a shape', () => {
    const shapes = new Set(labels.map((label) => boxLook(label).shape));
    expect(shapes.size).toBe(4);
    expect(['Area', 'Partnership', 'Organisation', 'Theme'].map((label) => boxLook(label).shape)).toEqual([
      'barrel',
      'round-rectangle',
      'rectangle',
      'cut-rectangle',
    ]);
  });
});

describe('for those who see little', () => {
  const channel = (share: number): number =>
    share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
      channel(parseInt(colour.slice(at, at + 2), 16) / 255),
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  /** Contrast of two colours as WCAG has it, 1 to 21. */
  const contrast = (one: string, other: string): number => {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };

  test.each([...['Area', 'Partnership', 'Organisation', 'Theme'].map(boxLook), tableLook, frameLook])(
    'text on $fill has a contrast of 4.5 or more, its border 3 or more against the page or the box',
    ({ fill, border, text }) => {
      expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(border, '#f3f2f1')).toBeGreaterThanOrEqual(3);
    },
  );

  test('each line has a contrast of 3 or more against the band that it crosses', () => {
    const faint = Object.keys(relationshipRules).filter(
      (type) => contrast(lineLook(type).colour, '#f3f2f1') < 3,
    );
    expect(faint).toEqual([]);
  });
});
