import type { Range } from '../analysis.ts';
import { counted, listed } from '../../../schema/inWords.ts';
import type { LoadBearer } from './bearers.ts';
import type { Load } from './loadOf.ts';
import type { Threshold } from './thresholds.ts';

interface Told {
  readonly name: string;
  readonly of: LoadBearer;
  readonly load: Load;
  readonly alike: number;
  readonly exceeds: readonly Threshold[];
  readonly cost: Range | null;
}

/** A load as a sentence to read aloud: what is carried, what of it can be cut, and where policy draws the line. */
export function loadInWords({ name, of, load, alike, exceeds, cost }: Told): string {
  const chairs = load.chairs === 0 ? '' : `, ${figure(load.chairs)} as chair or vice chair`;
  const each =
    alike === 1 ? '' : `, ${figure(load.seats / alike)} for each of the ${figure(alike)} it stands for`;
  const parts = [
    `${counted(load.seats, 'seat')} on ${counted(load.partnerships, 'partnership')}${chairs}${each}`,
    meetingsInWords(load),
    ...(load.statedSeats === 0 ? [] : [hoursInWords(load)]),
    cutInWords(load),
    ...(of === 'people' || load.representatives === 0 ? [] : [namedInWords(load)]),
    ...(cost === null ? [] : [costInWords(cost)]),
    ...thresholdsInWords(exceeds),
  ];
  return `${name}: ${parts.join('; ')}.`;
}

function meetingsInWords({ seats, statedSeats, meetings }: Load): string {
  if (statedSeats === 0) return 'how often they meet is not stated in the source';
  const stated =
    statedSeats === seats ? '' : `, as far as ${figure(statedSeats)} of the ${figure(seats)} seats state it`;
  return `${rangeInWords(meetings, 'meeting')} a year${stated}`;
}

const hoursInWords = ({ hours }: Load): string =>
  hours.from === 0 && hours.to === null
    ? 'hours are not stated'
    : `${rangeInWords(hours, 'hour')} a year in them`;

/** Only what no statute requires can be cut: said of what is known to be so, and what is not known stays so. */
function cutInWords({ statutorySeats, voluntarySeats, unstatedSeats }: Load): string {
  const stated = [
    ...(statutorySeats === 0 ? [] : [`a statute requires ${figure(statutorySeats)}`]),
    ...(voluntarySeats === 0
      ? []
      : [`only the ${figure(voluntarySeats)} that no statute requires can be cut`]),
  ];
  if (stated.length === 0)
    return 'whether a statute requires them, and so whether any can be cut, is not stated';
  const open = unstatedSeats === 0 ? [] : [`of ${figure(unstatedSeats)} the source does not say`];
  return listed([...stated, ...open]);
}

function namedInWords({ seats, namedSeats, representatives }: Load): string {
  const people =
    representatives === 1 ? 'one named person holds' : `${figure(representatives)} named people hold`;
  const each =
    representatives === 1 ? '' : `, ${counted(namedSeats / representatives, 'seat')} each on average`;
  return `${people} ${namedSeats === seats ? 'them all' : `${figure(namedSeats)} of them`}${each}`;
}

/** Pence as pounds. */
const costInWords = ({ from, to }: Range): string => {
  if (from === 0 && to === null) return 'what that costs cannot be told';
  const pounds = (pence: number) => `£${(pence / 100).toLocaleString('en-GB', { maximumFractionDigits: 0 })}`;
  return `it costs ${spanInWords({ from, to }, pounds)} a year`;
};

const thresholdsInWords = (exceeds: readonly Threshold[]): readonly string[] => {
  const surely = exceeds.filter((threshold) => threshold.surely);
  if (surely.length === 0) return [];
  const limits = surely.map(({ measure, limit }) => `${figure(limit)} ${measure}`);
  return [`more than local policy allows (${listed(limits)})`];
};

const rangeInWords = (range: Range, one: string): string =>
  `${spanInWords(range, figure)} ${range.to === 1 && range.from === 1 ? one : `${one}s`}`;

const spanInWords = ({ from, to }: Range, said: (value: number) => string): string => {
  if (to === null) return `at least ${said(from)}`;
  return from === to ? said(from) : `${said(from)} to ${said(to)}`;
};

const figure = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
