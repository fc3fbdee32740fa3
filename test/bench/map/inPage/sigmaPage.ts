import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { Drawing } from './mapBench.ts';
import { framesWhile, nextFrame } from './mapBench.ts';

/** The same bodies and links drawn by sigma, as it draws by standard: a dot and a name for each body, where it stands in our page. */
const graphOf = ({ elements }: Drawing): MultiDirectedGraph => {
  const graph = new MultiDirectedGraph();
  for (const { group, classes, data, position } of elements) {
    const { id, name, source, target } = data as Readonly<Record<string, string>>;
    if (/ground|outline/.test(classes)) continue;
    if (group === 'edges') graph.addEdge(source, target, { color: '#b1b4b6' });
    // Upwards is positive here.
    else
      graph.addNode(id, {
        x: position?.x ?? 0,
        y: -(position?.y ?? 0),
        label: name,
        size: 4,
        color: '#1d70b8',
      });
  }
  return graph;
};

let sigma: Sigma | undefined;
let frames = 0;

window.mapBench = {
  drawn: async (drawing) => {
    const start = performance.now();
    const container = document.querySelector<HTMLElement>('.map__canvas');
    if (drawing === undefined || container === null) throw new Error('This page draws what it is given.');
    // Its first picture is drawn while it is made.
    sigma = new Sigma(graphOf(drawing), container);
    sigma.on('afterRender', () => {
      frames += 1;
    });
    await nextFrame();
    return performance.now() - start;
  },
  panned: async (time) => {
    if (sigma === undefined) throw new Error('Nothing is drawn yet.');
    const camera = sigma.getCamera();
    const share = 1 / sigma.getDimensions().width;
    await nextFrame();
    return framesWhile(time, {
      move: (by) => {
        const { x, y } = camera.getState();
        camera.setState({ x: x + by * share, y: y + by * share });
      },
      drawn: () => frames,
    });
  },
};
