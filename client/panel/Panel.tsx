import { useEffect, useRef } from 'react';
import type { LandscapeAnswer } from '../queries.ts';
import { EvidencePanel } from './EvidencePanel.tsx';
import { LandscapePanel } from './LandscapePanel.tsx';

interface Props {
  readonly landscape: LandscapeAnswer;
  readonly selected: string | undefined;
  readonly select: (id: string | undefined) => void;
}

/** Beside the view on a wide screen, above the fold's end on a narrow one, where it comes into sight when it changes. */
export const Panel = ({ landscape, selected, select }: Props) => {
  const ref = useRef<HTMLElement>(null);
  const before = useRef(selected);
  useEffect(() => {
    if (selected === before.current) return;
    before.current = selected;
    const panel = ref.current;
    if (panel === null || selected === undefined) return;
    panel.scrollTop = 0;
    const { top } = panel.getBoundingClientRect();
    if (top > window.innerHeight * 0.5 || top < -200) panel.scrollIntoView();
  }, [selected]);
  return (
    <aside className="panel" ref={ref} aria-label="What the paper says">
      {selected === undefined ? (
        <LandscapePanel landscape={landscape} />
      ) : (
        <>
          <button
            type="button"
            className="link-button panel__close"
            onClick={() => {
              select(undefined);
            }}
          >
            Close
          </button>
          <EvidencePanel
            landscape={landscape.id}
            id={selected}
            namesSource={landscape.sources.length > 1}
            select={select}
          />
        </>
      )}
    </aside>
  );
};
