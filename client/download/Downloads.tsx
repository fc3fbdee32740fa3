import { useState } from 'react';
import type { CsvCell } from './csvOf.ts';
import { save } from './save.ts';

/** A table to be kept: what stands in the heads of its columns, and its rows. */
export interface CsvTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

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
  readonly csv?: () => CsvTable;
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
        {csv !== undefined &&
          button('CSV', 'csv', async () => {
            const { headings, rows } = csv();
            const { csvOf } = await import('./csvOf.ts');
            return new Blob([csvOf(headings, rows)], { type: 'text/csv;charset=utf-8' });
          })}
        {svg !== undefined && button('SVG', 'svg', async () => svgBlob(await svg()))}
        {png !== undefined && button('PNG', 'png', async () => png())}
      </ul>
      <p className="downloads__fault" role="status">
        {fault}
      </p>
    </div>
  );
};
