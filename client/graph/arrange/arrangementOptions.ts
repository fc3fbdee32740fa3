import type { OptionChanges } from '../../state/move.ts';
import type { Options } from '../../state/place.ts';
import type { Point } from '../layout/picture.ts';
import { asDrawn, groupings, mostOutlined, mostSteps } from './arrangement.ts';
import type { Arrangement, Grouping } from './arrangement.ts';

/** An arrangement as options of an address, and back. What is as drawn is left out of the address. */

/** Signs that separate in these texts, and what an address cannot hold as it is: `~2c~` stands for a comma in an id. */
const own = /[~,@%&=#+?\s]/gu;
const written = (id: string): string =>
  id.replace(own, (sign) => `~${(sign.codePointAt(0) ?? 0).toString(16)}~`);
const readId = (text: string): string =>
  text.replace(/~([0-9a-f]{1,5})~/gu, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));

const list = (ids: readonly string[]): string | undefined =>
  ids.length === 0 ? undefined : ids.map(written).join(',');

const ids = (text = ''): readonly string[] => [
  ...new Set(
    text
      .split(',')
      .filter((one) => one !== '')
      .map(readId),
  ),
];

const placesOf = (moved: Arrangement['moved']): string | undefined =>
  Object.keys(moved).length === 0
    ? undefined
    : Object.entries(moved)
        .map(([id, { x, y }]) => `${written(id)}@${x}@${y}`)
        .join(',');

/** What to set so that an address names an arrangement. */
export const optionsOf = ({
  groupBy,
  closed,
  hidden,
  near,
  path,
  moved,
  outlined,
}: Arrangement): OptionChanges => ({
  by: groupBy === asDrawn.groupBy ? undefined : groupBy,
  closed: list(closed),
  hidden: list(hidden),
  near: near && `${near.steps},${written(near.id)}`,
  path: path && `${written(path.from)},${written(path.to)}`,
  moved: placesOf(moved),
  outlined: list(outlined),
});

const nearOf = (text = ''): Arrangement['near'] => {
  const [steps = '', id = ''] = text.split(',');
  const count = Number(steps);
  if (id === '' || !Number.isInteger(count) || count < 1 || count > mostSteps) return undefined;
  return { id: readId(id), steps: count };
};

const pathOf = (text = ''): Arrangement['path'] => {
  const [from = '', to = ''] = text.split(',');
  return from === '' || to === '' ? undefined : { from: readId(from), to: readId(to) };
};

const pointsOf = (text = ''): Arrangement['moved'] =>
  Object.fromEntries(
    text.split(',').flatMap((one): readonly (readonly [string, Point])[] => {
      const [id = '', x = '', y = ''] = one.split('@');
      const point = { x: Number(x), y: Number(y) };
      return id !== '' && x !== '' && y !== '' && Number.isFinite(point.x) && Number.isFinite(point.y)
        ? [[readId(id), point]]
        : [];
    }),
  );

const isGrouping = (text: string | undefined): text is Grouping => groupings.some((one) => one === text);

/** The arrangement that an address names. What makes no sense in it is left out: an address may come from anywhere. */
export const arrangementOf = (options: Options): Arrangement => ({
  groupBy: isGrouping(options['by']) ? options['by'] : asDrawn.groupBy,
  closed: ids(options['closed']),
  hidden: ids(options['hidden']),
  near: nearOf(options['near']),
  path: pathOf(options['path']),
  moved: pointsOf(options['moved']),
  outlined: ids(options['outlined']).slice(-mostOutlined),
});
