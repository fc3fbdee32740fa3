import type { Answer } from '../api/useAnswer.ts';
import type { Part } from './GlancePart.tsx';
import { weakest } from './weakest.ts';

interface Props<Result> {
  readonly part: Part<Result>;
  readonly answer: Answer<Result>;
}

const bracketed = (text: string | undefined): string => (text === undefined ? '' : ` (${text}.)`);

/** A part in a sentence, with what it rests on least; a link to the part itself. */
export const BriefLine = <Result,>({ part, answer }: Props<Result>) => (
  <li>
    <a className="govuk-link" href={`#${part.id}`}>
      {part.title}
    </a>
    :{' '}
    {answer.state === 'ready' ? (
      <span dir="auto">
        {part.say(answer.result)}
        <span className="glance__least">{bracketed(weakest(part.pageOf(answer.result).completeness))}</span>
      </span>
    ) : answer.state === 'failed' ? (
      'could not be loaded.'
    ) : (
      'being worked out.'
    )}
  </li>
);
