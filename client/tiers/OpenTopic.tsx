import { SubjectLink } from '../analysis/SubjectLink.tsx';
import { PlaceLink } from '../page/PlaceLink.tsx';
import { placeName } from './tierGrid.ts';
import type { GridRow } from './tierGrid.ts';

/** One topic, place by place: all bodies that hold it. */
export const OpenTopic = ({ row: { topic, cells, isBlank } }: { readonly row: GridRow }) => (
  <section className="open-topic" aria-label="The topic place by place">
    <h2 className="govuk-heading-m">
      Who holds <SubjectLink subject={topic} />
    </h2>
    {isBlank && <p className="govuk-body">The review left it blank in a table of its own.</p>}
    <dl className="open-topic__places">
      {cells.map(({ place, bodies }) => (
        <div key={place.area?.id ?? place.name} className="open-topic__place">
          <dt className="name">
            <bdi>{placeName(place)}</bdi>
          </dt>
          <dd>
            {bodies.length === 0 ? (
              'Nobody'
            ) : (
              <ul className="govuk-list">
                {bodies.map((body) => (
                  <li key={body.id}>
                    <SubjectLink subject={body} />
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
    <PlaceLink to={{ type: 'options chosen', options: { topic: undefined } }}>Close this topic</PlaceLink>
  </section>
);
