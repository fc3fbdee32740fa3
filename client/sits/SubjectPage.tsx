import { useEffect, useRef } from 'react';
import { citation } from '../analysis/citation.ts';
import { CopyCitation } from '../analysis/CopyCitation.tsx';
import { useAnswer } from '../api/useAnswer.ts';
import { Loaded } from '../page/Loaded.tsx';
import { PlaceLink } from '../page/PlaceLink.tsx';
import { Facts } from '../panel/EvidencePanel.tsx';
import { evidenceQuery } from '../queries.ts';
import type { Evidence } from '../queries.ts';
import type { ViewProps } from '../views.ts';
import { labelWord } from '../words.ts';
import { Companions } from './Companions.tsx';
import { Load } from './Load.tsx';
import { Seats } from './Seats.tsx';

interface Props {
  readonly view: ViewProps;
  readonly id: string;
}

/** Who can have seats, or be sat on. */
const seated: readonly string[] = ['Person', 'Organisation', 'Partnership', 'Post'];

const Known = ({ view, evidence }: { readonly view: ViewProps; readonly evidence: Evidence }) => {
  const { landscape, place, select } = view;
  const { id, name, what } = evidence;
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    ref.current?.focus();
    const before = document.title;
    document.title = `${name} – ${before}`;
    return () => {
      document.title = before;
    };
  }, [name]);
  return (
    <>
      <h2 className="govuk-heading-l name" dir="auto" ref={ref} tabIndex={-1}>
        {name}
      </h2>
      {seated.includes(what) && <Seats view={view} id={id} name={name} what={what} />}
      {(what === 'Person' || what === 'Organisation') && (
        <>
          <Load view={view} id={id} what={what} />
          <Companions view={view} id={id} what={what} />
        </>
      )}
      <section className="subject__facts">
        <h3 className="govuk-heading-m">Everything the paper says of it</h3>
        <Facts evidence={evidence} namesSource={landscape.sources.length > 1} select={select} />
      </section>
      <h3 className="govuk-heading-m">Cite or see elsewhere</h3>
      <CopyCitation
        text={citation({
          sentence: `${name} (${labelWord(what).toLowerCase()})`,
          landscape,
          revision: landscape.revision,
          asOf: place.date ?? landscape.date,
          passages: evidence.passages,
          address: location.href,
        })}
      />
      <p className="govuk-body screen-only">
        <PlaceLink to={{ type: 'view chosen', view: 'map', selected: id }}>Show it on the map</PlaceLink>
      </p>
    </>
  );
};

/** All about one node: its seats, who sits with it, everything linked, each with its place in the paper. */
export const SubjectPage = ({ view, id }: Props) => {
  const answer = useAnswer(evidenceQuery, { landscape: view.landscape.id, id });
  return (
    <>
      <p className="govuk-body sits__back">
        <PlaceLink to={{ type: 'selected', id: undefined }}>All names</PlaceLink>
      </p>
      <Loaded what="What the paper says of it" answer={answer}>
        {({ evidence }) =>
          evidence === null ? (
            <>
              <h2 className="govuk-heading-m">Not in this landscape</h2>
              <p className="govuk-body">
                Nothing here has the id “{id}”. It may be from another landscape or an older revision.
              </p>
            </>
          ) : (
            <Known view={view} evidence={evidence} />
          )
        }
      </Loaded>
    </>
  );
};
