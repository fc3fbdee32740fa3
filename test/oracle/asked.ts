import { readFileSync } from 'node:fs';
import type { Landscape, Status } from '../../schema/landscape.ts';
import { deepFrozen } from '../support/deepFrozen.ts';
import { oracleLandscapes } from './landscapes.ts';

/** What the oracle was asked. What is left out is as a reader finds it: the landscape's date, the statuses of the analysis. */
interface Question {
  readonly landscape: string;
  readonly asOf?: string;
  readonly statuses?: readonly Status[];
  readonly observers?: boolean;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A question to the oracle, what it answered, and the same question to us. */
export interface Asked<Expected> {
  /** The question in short: `leicestershire-2002, every status, with observers, by people`. */
  readonly name: string;
  readonly landscape: Landscape;
  readonly options: Question['options'];
  readonly choice: Pick<Question, 'asOf' | 'statuses' | 'observers'>;
  readonly expected: Expected;
}

const landscapes = new Map((await oracleLandscapes()).map((one) => [one.landscape.id, deepFrozen(one)]));

/** A landscape of the oracle; throws where there is none of the id. */
export function landscapeNamed(id: string): Landscape {
  const landscape = landscapes.get(id);
  if (!landscape) throw new Error(`${id} is none of the oracle's landscapes.`);
  return landscape;
}

/** What the oracle was asked of a measure and answered, from the file that it wrote: `test/oracle/MEASURE.json`. */
export function asked<Expected>(measure: string): readonly Asked<Expected>[] {
  const file = new URL(`${measure}.json`, import.meta.url);
  const written = JSON.parse(readFileSync(file, 'utf8')) as readonly {
    readonly asked: Question;
    readonly expected: Expected;
  }[];
  return written.map(({ asked: question, expected }) => {
    const { landscape: id, options, ...choice } = question;
    return { name: nameOf(question), landscape: landscapeNamed(id), options, choice, expected };
  });
}

const nameOf = ({ landscape, asOf, statuses, observers, options }: Question): string =>
  [
    landscape,
    ...(asOf === undefined ? [] : [`at ${asOf}`]),
    ...(statuses ? [`${statuses.length} statuses`] : []),
    ...(observers ? ['with observers'] : []),
    // Clusters that are scored are many: they are known by what they were found with.
    ...Object.entries(options)
      .filter(([name]) => name !== 'clusters')
      .map(([name, value]) => `${name} ${String(value)}`),
  ].join(', ');
