import { useState } from 'react';
import type { CsvSource, CsvTable } from './csvTable.ts';
import { save } from './save.ts';
import { SaveWhole } from './SaveWhole.tsx';

/** A picture that gives its own files, as one drawn on a canvas does. */
export interface DrawnFiles {
  readonly svg?: () => string | Promise<string>;
  readonly png?: () => Blob | Promise<Blob>;
}

interface Props {
  /** Name of the files, without their ending; see `fileName`. */
  readonly name: string;
  /** What the files hold, as in "Save the list as CSV". */
  readonly what: string;
  /** The data; a list that is longer than the page is saved whole. */
  readonly csv?: CsvSource;
  /** The picture: an `<svg>` of the page, or functions. */
  readonly picture?: (() => SVGSVGElement | null) | DrawnFiles;
}

const svgBlob = (text: string): Blob => new Blob([text], { type: 'image/svg+xml' });

/** An `<svg>` of the page as files. What serialises it is loaded when somebody asks. */
const filesOf = (picture: () => SVGSVGElement | null): Required<DrawnFiles> => {
  const svg = async (): Promise<string> => {
    const element = picture();
    if (element === null) throw new Error('There is no picture.');
    return (await import('./svgOf.ts')).svgOf(element);
  };
  return { svg, png: async () => (await import('./pngOf.ts')).pngOf(await svg()) };
};

/** A table as a file. What writes it is loaded when somebody asks. */
const csvBlob = async ({ headings, rows }: CsvTable): Promise<Blob> =>
  new Blob([(await import('./csvOf.ts')).csvOf(headings, rows)], { type: 'text/csv;charset=utf-8' });

/** Ways to keep what a view shows: its data as CSV, its picture as SVG and PNG. */
export const Downloads = ({ name, what, csv, picture }: Props) => {
  const [fault, setFault] = useState('');
  const files = typeof picture === 'function' ? filesOf(picture) : picture;
  const button = (kind: string, ending: string, make: () => Promise<Blob>) => (
    <li>
      <button
        type="button"
        className="link-button"
        onClick={() => {
          make().then(
            (content) => {
              setFault('');
              save(`${name}.${ending}`, content);
            },
            () => {
              setFault(`The ${kind} could not be made. Try again, or print the page.`);
            },
          );
        }}
      >
        Save {what} as {kind}
      </button>
    </li>
  );
  const { svg, png } = files ?? {};
  return (
    <div className="downloads">
      <ul className="downloads__list">
        {typeof csv === 'function' && button('CSV', 'csv', () => csvBlob(csv()))}
        {typeof csv === 'object' && (
          <li>
            <SaveWhole
              list={csv}
              told={setFault}
              keep={async (table) => {
                save(`${name}.csv`, await csvBlob(table));
              }}
            />
          </li>
        )}
        {svg !== undefined && button('SVG', 'svg', async () => svgBlob(await svg()))}
        {png !== undefined && button('PNG', 'png', async () => png())}
      </ul>
      <p className="downloads__fault" role="status">
        {fault}
      </p>
    </div>
  );
};
