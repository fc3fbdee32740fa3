import type { partnershipKinds, sectors } from '../../../schema/landscape.ts';

type Guess<T> = readonly (readonly [RegExp, T])[];

const kinds: Guess<(typeof partnershipKinds)[number]> = [
  [/\b(?:lsp|local strategic partnership)\b/i, 'local strategic partnership'],
  [/\bjoint committee\b/i, 'joint committee'],
  [/\bworking (?:group|party)\b/i, 'working group'],
  [/\bmanagement (?:group|committee)\b/i, 'management group'],
  [/\bforum\b/i, 'forum'],
  [/\bnetwork\b/i, 'network'],
  [/\bboard\b/i, 'board'],
  [/\btrust\b/i, 'trust'],
  [/\bpartnership\b/i, 'thematic partnership'],
  [/\bassociation\b/i, 'association'],
];

const sectorGuesses: Guess<(typeof sectors)[number]> = [
  [/\b(?:parish|town) councils?\b/i, 'parish and town councils'],
  [/\b(?:cvs|voluntary|citizens advice|age uk|volunteer\w*|charity)\b/i, 'voluntary and community'],
  [/\b(?:nhs|pct|icb|health|hospitals?|ambulance)\b/i, 'health'],
  [/\b(?:police|constabulary)\b/i, 'police'],
  [/\bfire\b/i, 'fire'],
  [/\bprobation\b/i, 'probation'],
  [/\bhousing\b/i, 'housing'],
  [/\b(?:university|college|schools?|academy)\b/i, 'education and skills'],
  [/\b(?:church|diocese|faiths?|mosque|synagogue)\b/i, 'faith'],
  [/\b(?:chamber of commerce|federation of small businesses|ltd|limited|plc)\b/i, 'business'],
  [/\b(?:councils?|borough|county|district|city|cabinet|executive)\b/i, 'local authority'],
];

const guess = <T>(guesses: Guess<T>, name: string): T | undefined =>
  guesses.find(([pattern]) => pattern.test(name))?.[1];

/** The kind of body that a name speaks of; undefined where it speaks of none. */
export const kindByName = (name: string) => guess(kinds, name);

/** The sector that a name speaks of; undefined where it speaks of none. */
export const sectorByName = (name: string) => guess(sectorGuesses, name);
