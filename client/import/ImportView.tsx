import { Waiting } from '../page/Waiting.tsx';
import type { ViewProps } from '../views.ts';
import { BringIn } from './BringIn.tsx';
import { RevisionList } from './RevisionList.tsx';
import { useImport } from './useImport.ts';
import { useOffers } from './useOffers.ts';

/**
 * A register is brought in from a file, and a landscape is taken back to an earlier revision; where the server lets its
 * page. The revisions are those of the landscape that was just brought in, else of the one that is looked at.
 */
export const ImportView = ({ landscape }: ViewProps) => {
  const offers = useOffers();
  const importing = useImport();
  const { progress } = importing;
  const done = progress.at === 'server' && progress.state.is === 'done' ? progress.state : undefined;
  const of = done?.landscape ?? landscape;
  if (offers === undefined) return <Waiting what="what this server offers" isSlow />;
  if (!offers.imports.isOn) return <p className="govuk-body">{offers.imports.because}</p>;
  return (
    <>
      <p className="govuk-body import__lead">
        A register is checked, shown beside what is there, and written only when you accept it: all of it or
        nothing. The revision before is kept.
      </p>
      <BringIn importing={importing} mostBytes={offers.imports.mostBytes} />
      <RevisionList
        key={of.id}
        landscape={of}
        edition={done !== undefined}
        shown={done === undefined || of.id === landscape.id ? landscape.revision : done.revision}
      />
    </>
  );
};
