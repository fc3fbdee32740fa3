import { useId } from 'react';
import type { Arranging } from './arrange/useArrangement.ts';
import { asDrawn, groupings } from './arrange/arrangement.ts';
import type { Grouping } from './arrange/arrangement.ts';
import type { Zoom } from './useZoom.ts';

const groupingWords: Readonly<Record<Grouping, string>> = { tier: 'Tier', area: 'Area', theme: 'Theme' };

interface ButtonProps {
  readonly text: string;
  readonly sign?: string;
  readonly keys?: string;
  /** Undefined where there is nothing to do. The button stays where it is: a disabled one would lose the focus. */
  readonly act: (() => void) | undefined;
}

const ToolButton = ({ text, sign, keys, act }: ButtonProps) => (
  <button
    type="button"
    className="map-tool"
    aria-disabled={act === undefined ? 'true' : undefined}
    aria-keyshortcuts={keys}
    onClick={() => act?.()}
  >
    {sign === undefined ? (
      text
    ) : (
      <>
        <span aria-hidden="true">{sign}</span>
        <span className="govuk-visually-hidden">{text}</span>
      </>
    )}
  </button>
);

interface Props {
  readonly arranging: Arranging;
  readonly zoom: Zoom;
}

/** What concerns the whole picture: how it is grouped, undo and redo, and how near one looks. */
export const MapTools = ({ arranging: { arrangement, act, undo, redo }, zoom }: Props) => {
  const id = useId();
  const isAsDrawn = JSON.stringify(arrangement) === JSON.stringify(asDrawn);
  return (
    <div className="map-tools">
      <div className="map-tools__group">
        <label htmlFor={id}>Group by</label>
        <select
          id={id}
          className="govuk-select map-tools__select"
          value={arrangement.groupBy}
          onChange={({ target }) => {
            act({ type: 'grouped', by: groupings.find((one) => one === target.value) ?? asDrawn.groupBy });
          }}
        >
          {groupings.map((by) => (
            <option key={by} value={by}>
              {groupingWords[by]}
            </option>
          ))}
        </select>
      </div>
      <div className="map-tools__group" role="group" aria-label="Steps">
        <ToolButton text="Undo" keys="Control+Z" act={undo} />
        <ToolButton text="Redo" keys="Control+Shift+Z" act={redo} />
        <ToolButton
          text="Put all back"
          act={
            isAsDrawn
              ? undefined
              : () => {
                  act({ type: 'put back' });
                }
          }
        />
      </div>
      <div className="map-tools__group" role="group" aria-label="Zoom of the picture">
        <ToolButton
          text="Zoom in"
          sign="+"
          act={() => {
            zoom.by(1.25);
          }}
        />
        <ToolButton
          text="Zoom out"
          sign="−"
          act={() => {
            zoom.by(0.8);
          }}
        />
        <ToolButton text="Whole picture" act={zoom.fit} />
      </div>
    </div>
  );
};
