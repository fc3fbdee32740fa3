import { capital, counted } from '../../schema/inWords.ts';
import type { Arranging } from './arrange/useArrangement.ts';
import { mostSteps } from './arrange/arrangement.ts';
import type { DrawnNode } from './drawn.ts';
import { nameOf } from './nameOf.ts';

interface Props {
  /** The selected node; undefined where there is none, or an edge is selected. */
  readonly node: DrawnNode | undefined;
  readonly arranging: Arranging;
  /** Whether others have seats on it. */
  readonly hasSeats: boolean;
  readonly startPath: (from: string) => void;
}

const Action = ({ text, act, isOn }: { text: string; act: () => void; isOn?: boolean }) => (
  <li>
    <button type="button" className="map-tool" aria-pressed={isOn} onClick={act}>
      {text}
    </button>
  </li>
);

/** Steps that can be looked at from a node: 1, 2, 3 … */
const Steps = ({ node, arranging: { arrangement, act } }: { node: DrawnNode; arranging: Arranging }) => {
  const { near } = arrangement;
  return (
    <label className="map-actions__steps">
      Show{' '}
      <select
        className="govuk-select map-tools__select"
        value={near?.id === node.id ? String(near.steps) : ''}
        onChange={({ target }) => {
          if (target.value === '') act({ type: 'shown whole' });
          else act({ type: 'kept near', id: node.id, steps: Number(target.value) });
        }}
      >
        <option value="">everything</option>
        {Array.from({ length: mostSteps }, (_, at) => (
          <option key={at} value={at + 1}>
            what is within {counted(at + 1, 'step', 'steps')}
          </option>
        ))}
      </select>
    </label>
  );
};

/** What can be done with the selected box, beside the picture: nothing of the picture needs a mouse. */
export const NodeActions = ({ node, arranging, hasSeats, startPath }: Props) => {
  const { arrangement, act } = arranging;
  if (node === undefined)
    return (
      <p className="map-actions map-actions--none">
        Select a box, and here stands what can be done with it: show only what is near it, hide it, move it,
        follow a path from it.
      </p>
    );
  const { id } = node;
  const isMoved = arrangement.moved[id] !== undefined;
  const isOutlined = arrangement.outlined.includes(id);
  return (
    <section className="map-actions" aria-label="What can be done with the selected box">
      <h2 className="map-actions__name name">
        <bdi>{capital(nameOf(node))}</bdi>
      </h2>
      <Steps node={node} arranging={arranging} />
      <ul className="map-actions__list">
        <Action
          text="Hide it"
          act={() => {
            act({ type: 'hidden', ids: [id] });
          }}
        />
        <Action
          text="Path from here"
          act={() => {
            startPath(id);
          }}
        />
        {hasSeats && (
          <Action
            text="Outline who sits on it"
            isOn={isOutlined}
            act={() => {
              act({ type: isOutlined ? 'outline dropped' : 'outlined', id });
            }}
          />
        )}
        {isMoved && (
          <Action
            text="Put it back in its place"
            act={() => {
              act({ type: 'let go', ids: [id] });
            }}
          />
        )}
      </ul>
    </section>
  );
};
