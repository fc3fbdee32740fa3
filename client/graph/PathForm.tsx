import { useId, useState } from 'react';
import type { Ref } from 'react';
import { counted, seatWord } from '../words.ts';
import type { Arranging } from './arrange/useArrangement.ts';
import type { DrawnEdge, DrawnNode } from './drawn.ts';
import { nameOf } from './nameOf.ts';
import type { Step } from './walk/shortestPath.ts';

interface Props {
  readonly nodes: readonly DrawnNode[];
  /** The path that is shown; undefined where none is asked for, null where there is none. */
  readonly path: readonly Step<DrawnEdge>[] | null | undefined;
  readonly from: string;
  readonly setFrom: (id: string) => void;
  readonly arranging: Arranging;
  readonly select: (id: string) => void;
  readonly targetRef: Ref<HTMLSelectElement>;
}

interface EndProps {
  readonly label: string;
  readonly nodes: readonly DrawnNode[];
  readonly value: string;
  readonly choose: (id: string) => void;
  readonly selectRef?: Ref<HTMLSelectElement>;
}

const End = ({ label, nodes, value, choose, selectRef }: EndProps) => {
  const id = useId();
  return (
    <div className="path__end">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        ref={selectRef}
        className="govuk-select map-tools__select path__select"
        value={nodes.some((node) => node.id === value) ? value : ''}
        onChange={({ target }) => {
          choose(target.value);
        }}
      >
        <option value="">Choose</option>
        {nodes.map((node) => (
          <option key={node.id} value={node.id}>
            {nameOf(node)}
          </option>
        ))}
      </select>
    </div>
  );
};

/** A step in words, in the direction in which the paper says it: "County Council has a seat on Board". */
const sentence = ({ edge }: Step<DrawnEdge>, names: ReadonlyMap<string, string>): string =>
  `${names.get(edge.from) ?? edge.from} ${seatWord(edge.type, edge.role)} ${names.get(edge.to) ?? edge.to}`;

const Steps = ({
  path,
  nodes,
  select,
}: Pick<Props, 'nodes' | 'select'> & { path: readonly Step<DrawnEdge>[] }) => {
  const names = new Map(nodes.map((node) => [node.id, nameOf(node)]));
  return (
    <ol className="path__steps">
      {path.map((step) => (
        <li key={step.edge.id}>
          <button
            type="button"
            className="link-button"
            onClick={() => {
              select(step.edge.id);
            }}
          >
            <bdi>{sentence(step, names)}</bdi>
          </button>
          {step.edge.status !== null && step.edge.status !== 'existing' && ` (${step.edge.status})`}
        </li>
      ))}
    </ol>
  );
};

/** How two bodies are linked: the shortest way through what is shown, in words, and marked in the picture. */
export const PathForm = ({ nodes, path, from, setFrom, arranging, select, targetRef }: Props) => {
  const { arrangement, act } = arranging;
  const [to, setTo] = useState(arrangement.path?.to ?? '');
  const sorted = [...nodes].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  return (
    <section className="path" aria-labelledby="path-title">
      <h2 id="path-title" className="govuk-heading-s govuk-!-margin-bottom-1">
        How are two of them linked?
      </h2>
      <form
        className="path__form"
        onSubmit={(event) => {
          event.preventDefault();
          if (from !== '' && to !== '') act({ type: 'path asked', from, to });
        }}
      >
        <End label="From" nodes={sorted} value={from} choose={setFrom} />
        <End label="To" nodes={sorted} value={to} choose={setTo} selectRef={targetRef} />
        <button type="submit" className="map-tool">
          Show the path
        </button>
        {path !== undefined && (
          <button
            type="button"
            className="map-tool"
            onClick={() => {
              act({ type: 'path dropped' });
            }}
          >
            Drop the path
          </button>
        )}
      </form>
      <div role="status">
        {path === null && <p className="path__said">No path leads from one to the other in what is shown.</p>}
        {path?.length === 0 && <p className="path__said">Both ends are the same.</p>}
        {path && path.length > 0 && (
          <p className="path__said">
            A path of {counted(path.length, 'step', 'steps')}, one of the shortest in what is shown:
          </p>
        )}
      </div>
      {path && path.length > 0 && <Steps path={path} nodes={nodes} select={select} />}
    </section>
  );
};
