import { Passages } from '../../panel/Passages.tsx';
import type { FoundPath } from './foundPath.ts';

interface Props {
  readonly path: FoundPath;
  /** Whether the landscape rests on several documents: then the document is named with each place. */
  readonly namesSource: boolean;
  readonly select: (id: string) => void;
}

/** A path in words, step by step, each leading to the facts of the line or the body that it comes to. */
export const PathSteps = ({ path, namesSource, select }: Props) => (
  <ol className="path__steps">
    {path.steps.map(({ to, because, edge, passages }) => (
      <li key={to}>
        <button
          type="button"
          className="link-button"
          onClick={() => {
            select(edge?.id ?? to);
          }}
        >
          <bdi>{because}</bdi>
        </button>
        {edge === undefined && <span className="path__unseen"> (not among what is shown)</span>}
        <Passages passages={passages} namesSource={namesSource} />
      </li>
    ))}
  </ol>
);
