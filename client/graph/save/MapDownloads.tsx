import type { Core } from 'cytoscape';
import { useState } from 'react';
import type { GraphFile } from '../../../schema/graphFiles/graphFile.ts';
import { fileName } from '../../download/fileName.ts';
import { save } from '../../download/save.ts';
import type { DrawnPart } from '../drawn.ts';
import type { About } from './graphFileOf.ts';

interface Props {
  readonly cy: Core | undefined;
  readonly shown: DrawnPart;
  readonly about: About;
}

interface Format {
  readonly name: string;
  readonly says: string;
  readonly ending: string;
  /** What makes it is loaded when somebody asks. */
  readonly make: (cy: Core, shown: DrawnPart, about: About) => Promise<Blob>;
}

/** Twice the size on the screen, so that it stays sharp in a report; what is larger than this no browser draws. */
const largest = 8_000;

const graphFile = async (
  shown: DrawnPart,
  about: About,
  write: (file: GraphFile) => Iterable<string>,
  type: string,
): Promise<Blob> => {
  const { graphFileOf } = await import('./graphFileOf.ts');
  return new Blob([...write(graphFileOf(about, shown))], { type });
};

const formats: readonly Format[] = [
  {
    name: 'PNG',
    says: 'a picture',
    ending: 'png',
    make: (cy) =>
      cy.png({
        output: 'blob-promise',
        full: true,
        scale: 2,
        maxWidth: largest,
        maxHeight: largest,
        bg: '#ffffff',
      }),
  },
  {
    name: 'SVG',
    says: 'a picture to enlarge and to edit',
    ending: 'svg',
    make: async (cy) => {
      const { svgOfMap } = await import('./svgOfMap.ts');
      return new Blob([svgOfMap(cy)], { type: 'image/svg+xml' });
    },
  },
  {
    name: 'GraphML',
    says: 'for yEd, igraph and networkx',
    ending: 'graphml',
    make: async (_cy, shown, about) => {
      const { writeGraphml } = await import('../../../schema/graphFiles/graphml.ts');
      return graphFile(shown, about, writeGraphml, 'application/xml');
    },
  },
  {
    name: 'GEXF',
    says: 'for Gephi',
    ending: 'gexf',
    make: async (_cy, shown, about) => {
      const { writeGexf } = await import('../../../schema/graphFiles/gexf.ts');
      return graphFile(shown, about, writeGexf, 'application/xml');
    },
  },
  {
    name: 'Cytoscape JSON',
    says: 'for Cytoscape',
    ending: 'cyjs',
    make: async (_cy, shown, about) => {
      const { writeCytoscapeJson } = await import('../../../schema/graphFiles/cytoscapeJson.ts');
      return graphFile(shown, about, writeCytoscapeJson, 'application/json');
    },
  },
];

/** Ways to keep what the picture shows, without what is hidden and with closed groups closed. */
export const MapDownloads = ({ cy, shown, about }: Props) => {
  const [said, setSaid] = useState('');
  const keep = ({ name, ending, make }: Format): void => {
    if (cy === undefined) return;
    make(cy, shown, about).then(
      (content) => {
        setSaid('');
        save(`${fileName('map', about.name)}.${ending}`, content);
      },
      () => {
        setSaid(`The ${name} could not be made. Try again, or print the page.`);
      },
    );
  };
  return (
    <details className="govuk-details map-list">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Save what is shown</span>
      </summary>
      <ul className="map-list__rows">
        {formats.map((format) => (
          <li key={format.name}>
            <button
              type="button"
              className="map-tool"
              onClick={() => {
                keep(format);
              }}
            >
              {format.name}, {format.says}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </details>
  );
};
