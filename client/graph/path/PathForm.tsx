import { memo, useMemo, useState } from 'react';
import type { Ref } from 'react';
import { Completeness } from '../../analysis/Completeness.tsx';
import type { Arrangement } from '../arrange/arrangement.ts';
import type { Deed } from '../arrange/arrange.ts';
import type { DrawnNode } from '../drawn.ts';
import { PathEnd } from './PathEnd.tsx';
import { PathSaid } from './PathSaid.tsx';
import { PathSteps } from './PathSteps.tsx';
import type { PathNow } from './usePath.ts';

interface Props {
  readonly nodes: readonly DrawnNode[];
  readonly now: PathNow;
  readonly ends: Arrangement['path'];
  readonly from: string;
  readonly setFrom: (id: string) => void;
  readonly act: (deed: Deed) => void;
  readonly namesSource: boolean;
  readonly select: (id: string) => void;
  readonly targetRef?: Ref<HTMLSelectElement>;
}

const byName = new Intl.Collator('en-GB');

/** How two bodies are linked: the shortest way through seats with the reason of each step, marked in the picture. */
export const PathForm = memo(
  ({ nodes, now, ends, from, setFrom, act, namesSource, select, targetRef }: Props) => {
    const [to, setTo] = useState(ends?.to ?? '');
    const sorted = useMemo(() => [...nodes].sort((a, b) => byName.compare(a.name, b.name)), [nodes]);
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
          <PathEnd label="From" nodes={sorted} value={from} choose={setFrom} />
          <PathEnd label="To" nodes={sorted} value={to} choose={setTo} selectRef={targetRef} />
          <button type="submit" className="map-tool">
            Show the path
          </button>
          {ends !== undefined && (
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
        <PathSaid now={now} />
        {now.state === 'found' && (
          <>
            <PathSteps path={now.path} namesSource={namesSource} select={select} />
            <Completeness entries={now.path.completeness} />
          </>
        )}
      </section>
    );
  },
);
