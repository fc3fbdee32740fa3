import { refusalInWords } from '../../api/refusalInWords.ts';
import { counted } from '../../../schema/inWords.ts';
import type { PathNow } from './usePath.ts';

const lookedFor = (now: PathNow): string => {
  switch (now.state) {
    case 'none asked':
      return '';
    case 'looking':
      return 'Looking for the shortest way through seats…';
    case 'found': {
      const { through, said, steps } = now.path;
      const length = counted(steps.length, 'step', 'steps');
      if (through === 'seats') return `${length} through seats, one of the shortest ways:`;
      const instead =
        steps.length > 0
          ? `Along links of every kind that are shown it is ${length}:`
          : 'No path leads from one to the other along links of any kind that are shown.';
      return said === null && steps.length === 0
        ? 'Both ends are the same.'
        : `${said === null ? '' : refusalInWords(said)} ${instead}`.trim();
    }
    default:
      return now satisfies never;
  }
};

/** What came of looking for a path, said aloud when it changes. */
export const PathSaid = ({ now }: { readonly now: PathNow }) => (
  <div role="status">{now.state !== 'none asked' && <p className="path__said">{lookedFor(now)}</p>}</div>
);
