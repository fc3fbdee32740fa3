import { figure } from '../../schema/inWords.ts';

/** A landscape is still being read when one has waited for it for long enough. The reading goes on. */
export class LandscapeBeingRead extends Error {
  /** Nodes and edges that have been read by now. */
  readonly facts: number;

  constructor(id: string, facts: number) {
    super(`"${id}" is being read: ${figure(facts)} facts so far.`);
    this.name = 'LandscapeBeingRead';
    this.facts = facts;
  }
}
