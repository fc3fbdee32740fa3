import { counted } from '../../schema/inWords.ts';
import { tierWord } from '../words.ts';
import type { KeyPerson } from './keyPeopleQuery.ts';

/** A share of ways as it is read: "12%", "0.4%", "less than 0.1%". */
export const shareOfWays = (betweenness: number): string => {
  const percent = betweenness * 100;
  if (percent === 0) return '0%';
  if (percent < 0.1) return 'less than 0.1%';
  return `${percent < 1 ? percent.toFixed(1) : String(Math.round(percent))}%`;
};

/** "county and district". */
export const tiersInWords = ({ tiers }: Pick<KeyPerson, 'tiers'>): string =>
  tiers.map(tierWord).join(' and ');

type Facts = Pick<KeyPerson, 'betweenness' | 'cutOff' | 'tiers' | 'bridgesTiers'>;

/** What stands after a bar: the share, who would be cut off, and which tiers are bridged. */
export const saidOfBar = ({ betweenness, cutOff, tiers, bridgesTiers }: Facts): string =>
  [
    shareOfWays(betweenness),
    ...(cutOff.length > 0 ? [`cuts off ${cutOff.length.toLocaleString('en-GB')}`] : []),
    ...(bridgesTiers ? [`bridges ${tiersInWords({ tiers })}`] : []),
  ].join(', ');

/** "Ann would cut off 2: B and C." without the name. */
export const cutOffCount = ({ cutOff }: Pick<KeyPerson, 'cutOff'>): string =>
  counted(cutOff.length, 'other would be cut off', 'others would be cut off');
