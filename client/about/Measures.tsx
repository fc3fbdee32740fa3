import { useEffect, useRef } from 'react';
import { useAnswer } from '../api/useAnswer.ts';
import { labelOf } from '../options/labelOf.ts';
import { spoken } from '../options/optionWords.ts';
import { Loaded } from '../page/Loaded.tsx';
import { NotRead } from '../page/NotRead.tsx';
import { analysesQuery } from '../queries.ts';
import type { AnalysisFacts, OptionFacts } from '../queries.ts';

/** What an option may be, in words. */
const mayBe = ({ type, least, greatest, words }: OptionFacts): string => {
  if (least !== null && greatest !== null) return `${String(least)} to ${String(greatest)}`;
  if (words.length > 0) return words.map(spoken).join(', ');
  return type === 'yesNo' ? 'yes or no' : type === 'date' ? 'a date' : 'the id of a node';
};

const standardOf = ({ default: standard, type }: OptionFacts): string =>
  standard === null ? 'None' : type === 'yesNo' ? (standard === 'true' ? 'Yes' : 'No') : spoken(standard);

const OptionRows = ({ id, options }: Pick<AnalysisFacts, 'id' | 'options'>) => (
  <dl className="measure__options">
    {options.map((option) => (
      <div key={option.name}>
        <dt>
          {labelOf(id, option.name)} <code>{option.name}</code>
        </dt>
        <dd>
          {option.says} May be: {mayBe(option)}. Standard: {standardOf(option)}.
          {option.localPolicy && ' Each council sets it for itself.'}
        </dd>
      </div>
    ))}
  </dl>
);

const Measure = ({ facts, isMarked }: { readonly facts: AnalysisFacts; readonly isMarked: boolean }) => {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isMarked) ref.current?.scrollIntoView({ block: 'start' });
  }, [isMarked]);
  const { id, title, question, measure, least, greatest, source, statuses, options } = facts;
  return (
    <div ref={ref} className={`about__measure${isMarked ? ' result--chosen' : ''}`}>
      <h3 className="govuk-heading-s">{title}</h3>
      <p className="govuk-body">{question}</p>
      <dl className="govuk-summary-list about__facts">
        {(
          [
            ['Measure', measure],
            ['Range', `${String(least)} to ${greatest === null ? 'no upper limit' : String(greatest)}`],
            ['Source', source],
            ['Facts that count, unless others are chosen', statuses.join(', ')],
          ] as const
        ).map(([key, value]) => (
          <div key={key} className="govuk-summary-list__row">
            <dt className="govuk-summary-list__key">{key}</dt>
            <dd className="govuk-summary-list__value">{value}</dd>
          </div>
        ))}
      </dl>
      {options.length > 0 && (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">What can be chosen in “{title}”</span>
          </summary>
          <OptionRows id={id} options={options} />
        </details>
      )}
    </div>
  );
};

/** Every measure as the registry of analyses describes it. */
export const Measures = ({ marked }: { readonly marked: string | undefined }) => {
  const answer = useAnswer(analysesQuery, {});
  return (
    <Loaded what="the measures" answer={answer}>
      {({ analyses }) => (
        <>
          <p className="govuk-body">
            A figure counts what the papers state, at one date, of the statuses that are chosen. What a paper
            leaves open stays open: it is a range or “not stated”, never a guess. Beside each figure stands
            how many of the facts that it needs are there.
          </p>
          <NotRead
            said={
              marked === undefined || analyses.some(({ id }) => id === marked)
                ? []
                : [`The address asks for a measure called “${marked}”; there is none: all are below.`]
            }
          />
          {analyses.map((facts) => (
            <Measure key={facts.id} facts={facts} isMarked={facts.id === marked} />
          ))}
        </>
      )}
    </Loaded>
  );
};
