import type { ImportPreview } from '../../schema/importing.ts';

/** Names that may be of one body or person. A warning: nothing is merged by itself. */
export const NearNames = ({ near, moreNear }: Pick<ImportPreview, 'near' | 'moreNear'>) =>
  near.length === 0 ? null : (
    <>
      <div className="govuk-warning-text">
        <span className="govuk-warning-text__icon" aria-hidden="true">
          !
        </span>
        <strong className="govuk-warning-text__text">
          <span className="govuk-visually-hidden">Warning: </span>
          Some names are near each other. They stay apart unless you write them alike, or settle them with
          “landscape import --aliases”.
        </strong>
      </div>
      <ul className="govuk-list govuk-list--bullet">
        {near.map(({ keep, keepAt, other, otherAt, because }, at) => (
          <li key={at}>
            <bdi className="name">{keep}</bdi> ({keepAt}) and <bdi className="name">{other}</bdi> ({otherAt}):{' '}
            {because}
          </li>
        ))}
        {moreNear > 0 && <li>and {moreNear} pairs more</li>}
      </ul>
    </>
  );
