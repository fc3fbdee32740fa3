import { Downloads } from '../download/Downloads.tsx';
import { capital } from '../words.ts';
import type { ChangeFigure } from './changeQuery.ts';
import { differenceInWords, figureInWords } from './figureWords.ts';

interface Props {
  readonly figures: readonly ChangeFigure[];
  readonly fileName: string;
}

/** How much there is before and after: bodies, seats, load and coverage. */
export const FiguresTable = ({ figures, fileName }: Props) => (
  <div className="change-figures">
    <table className="govuk-table">
      <caption className="govuk-table__caption govuk-table__caption--m">Figures before and after</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          <th scope="col" className="govuk-table__header">
            What is counted
          </th>
          {['Before', 'After', 'Change'].map((heading) => (
            <th key={heading} scope="col" className="govuk-table__header govuk-table__header--numeric">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {figures.map((figure) => (
          <tr key={figure.name} className="govuk-table__row">
            <th scope="row" className="govuk-table__header change-figures__name">
              {capital(figure.name)}
            </th>
            <td className="govuk-table__cell govuk-table__cell--numeric">
              {figureInWords(figure.name, figure.before)}
            </td>
            <td className="govuk-table__cell govuk-table__cell--numeric">
              {figureInWords(figure.name, figure.after)}
            </td>
            <td className="govuk-table__cell govuk-table__cell--numeric">{differenceInWords(figure)}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <Downloads
      name={fileName}
      what="the figures"
      csv={() => ({
        headings: ['What is counted', 'Before', 'After'],
        rows: figures.map(({ name, before, after }) => [name, before, after]),
      })}
    />
  </div>
);
