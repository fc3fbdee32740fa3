import { counted } from '../../schema/inWords.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { Loaded } from '../page/Loaded.tsx';
import { Status } from '../page/Status.tsx';
import { evidenceQuery } from '../queries.ts';
import type { Evidence } from '../queries.ts';
import { labelWord, linkWord } from '../words.ts';
import { factGroups } from './factGroups.ts';
import { FactItem } from './FactItem.tsx';
import { RestingFacts } from './RestingFacts.tsx';
import { Passages } from './Passages.tsx';

interface Props {
  readonly landscape: string;
  readonly id: string;
  /** Whether the landscape rests on more than one document. */
  readonly namesSource: boolean;
  readonly select: (id: string | undefined) => void;
}

const whatWord = (what: string): string =>
  what === what.toUpperCase() ? `Link: ${linkWord(what)}` : labelWord(what);

/** What is stated of a node or edge, and every fact that links it, each with its place. */
export const Facts = ({
  evidence,
  namesSource,
  select,
}: Omit<Props, 'id' | 'landscape'> & { evidence: Evidence }) => (
  <>
    <p className="govuk-body-s panel__what">
      {whatWord(evidence.what)} <Status status={evidence.status} />
    </p>
    {evidence.properties.length > 0 && (
      <dl className="govuk-summary-list panel__properties">
        {evidence.properties.map(({ name, heading, value }) => (
          <div key={name} className="govuk-summary-list__row">
            <dt className="govuk-summary-list__key">{heading}</dt>
            <dd className="govuk-summary-list__value" dir="auto">
              {value}
            </dd>
          </div>
        ))}
      </dl>
    )}
    {evidence.passages.length > 0 && (
      <>
        <h3 className="govuk-heading-s panel__heading">Where it stands in the paper</h3>
        <Passages passages={evidence.passages} namesSource={namesSource} />
      </>
    )}
    {factGroups(evidence.facts, evidence.id).map(({ heading, facts }) => (
      <section key={heading}>
        <h3 className="govuk-heading-s panel__heading">
          {heading} <span className="panel__count">({facts.length})</span>
        </h3>
        <ul className="facts">
          {facts.map((fact) => (
            <FactItem key={fact.edge.id} fact={fact} namesSource={namesSource} select={select} />
          ))}
        </ul>
      </section>
    ))}
    <RestingFacts facts={evidence.restOnIt} select={select} />
  </>
);

/** All that the paper says of what is selected, fact by fact, each with its place. */
export const EvidencePanel = ({ landscape, id, namesSource, select }: Props) => {
  const answer = useAnswer(evidenceQuery, { landscape, id });
  return (
    <Loaded what="What the paper says of it" answer={answer}>
      {({ evidence }) =>
        evidence === null ? (
          <>
            <h2 className="govuk-heading-m" id="panel-title" tabIndex={-1}>
              Not in this landscape
            </h2>
            <p className="govuk-body">
              Nothing here has the id “{id}”. It may be from another landscape or an older revision.
            </p>
          </>
        ) : (
          <>
            <h2 className="govuk-heading-m" id="panel-title" tabIndex={-1} dir="auto">
              {evidence.name}
            </h2>
            <p className="govuk-visually-hidden" role="status">
              {evidence.name}: {counted(evidence.facts.length, 'fact', 'facts')}
            </p>
            <Facts evidence={evidence} namesSource={namesSource} select={select} />
          </>
        )
      }
    </Loaded>
  );
};
