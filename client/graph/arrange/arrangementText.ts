import type { Point } from '../layout/picture.ts';
import { asDrawn, groupings, mostOutlined, mostSteps } from './arrangement.ts';
import type { Arrangement, Grouping } from './arrangement.ts';

/**
 * An arrangement as one short text for an address, and back: `by.area!closed.a,b!near.2,board`. Empty for one that is as
 * drawn. Ids are percent-encoded where they hold a sign that the text itself uses.
 */

/** Signs that addresses take as they are, and ids hardly ever hold. */
const between = '!';
const after = '.';

const own = /[~!.,@%&=#+?\s]/gu;
const written = (id: string): string =>
  id.replace(own, (sign) => `~${(sign.codePointAt(0) ?? 0).toString(16)}~`);
const readId = (text: string): string =>
  text.replace(/~([0-9a-f]{1,6})~/gu, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));

const ids = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(',')
      .filter((one) => one !== '')
      .map(readId),
  ),
];

const list = (name: string, values: readonly string[]): readonly string[] =>
  values.length === 0 ? [] : [`${name}${after}${values.map(written).join(',')}`];

/** The arrangement as a text, empty for one that is as drawn. */
export const writeArrangement = (arrangement: Arrangement): string => {
  const { groupBy, closed, hidden, near, path, moved, outlined } = arrangement;
  return [
    ...(groupBy === asDrawn.groupBy ? [] : [`by${after}${groupBy}`]),
    ...list('closed', closed),
    ...list('hidden', hidden),
    ...(near === undefined ? [] : [`near${after}${near.steps},${written(near.id)}`]),
    ...(path === undefined ? [] : list('path', [path.from, path.to])),
    ...(Object.keys(moved).length === 0
      ? []
      : [
          `moved${after}${Object.entries(moved)
            .map(([id, { x, y }]) => `${written(id)}@${x}@${y}`)
            .join(',')}`,
        ]),
    ...list('outlined', outlined),
  ].join(between);
};

const nearOf = (text: string): Arrangement['near'] => {
  const [steps = '', id = ''] = text.split(',');
  const count = Number(steps);
  if (id === '' || !Number.isInteger(count) || count < 1 || count > mostSteps) return undefined;
  return { id: readId(id), steps: count };
};

const pathOf = (text: string): Arrangement['path'] => {
  const [from, to] = text.split(',').map(readId);
  return from === undefined || to === undefined || from === '' || to === '' ? undefined : { from, to };
};

const pointsOf = (text: string): Arrangement['moved'] =>
  Object.fromEntries(
    text.split(',').flatMap((one): readonly (readonly [string, Point])[] => {
      const [id = '', x = '', y = ''] = one.split('@');
      const point = { x: Number(x), y: Number(y) };
      return id !== '' && x !== '' && y !== '' && Number.isFinite(point.x) && Number.isFinite(point.y)
        ? [[readId(id), point]]
        : [];
    }),
  );

const isGrouping = (text: string): text is Grouping => groupings.some((one) => one === text);

/** The arrangement that a text names. What makes no sense in it is left out: an address may come from anywhere. */
export const readArrangement = (text: string): Arrangement => {
  const parts = new Map(
    text.split(between).map((part) => {
      const at = part.indexOf(after);
      return [part.slice(0, Math.max(0, at)), part.slice(at + 1)] as const;
    }),
  );
  const part = (name: string): string => parts.get(name) ?? '';
  const by = part('by');
  return {
    groupBy: isGrouping(by) ? by : asDrawn.groupBy,
    closed: ids(part('closed')),
    hidden: ids(part('hidden')),
    near: nearOf(part('near')),
    path: pathOf(part('path')),
    moved: pointsOf(part('moved')),
    outlined: ids(part('outlined')).slice(-mostOutlined),
  };
};
