import { ownChoices } from '../options/ownChoices.ts';
import { Tabs } from '../options/Tabs.tsx';
import type { ViewProps } from '../views.ts';
import { GapsFound } from './GapsFound.tsx';
import { StaleBodies } from './StaleBodies.tsx';

const parts = [
  { id: 'gaps', title: 'Gaps' },
  { id: 'stale', title: 'Stale bodies' },
] as const;

/** What is missing, and beside it what may be alive on paper only. */
export const GapsView = (view: ViewProps) => {
  const isStale = view.options['show'] === 'stale';
  return (
    <>
      <Tabs
        label={ownChoices.gaps.show.label}
        tabs={parts}
        current={isStale ? 'stale' : 'gaps'}
        to={(id) => ({
          show: id === 'gaps' ? undefined : id,
          kinds: undefined,
          origins: undefined,
          page: undefined,
          result: undefined,
        })}
      />
      {isStale ? <StaleBodies {...view} /> : <GapsFound {...view} />}
    </>
  );
};
