import { counted } from '../../schema/inWords.ts';
import type { Arranging } from './arrange/useArrangement.ts';
import type { DrawnNode } from './drawn.ts';
import type { Group } from './group/group.ts';
import { nameOf } from './nameOf.ts';

interface Props {
  readonly groups: readonly Group[];
  /** All nodes of the landscape, for the names of those that are hidden. */
  readonly nodes: readonly DrawnNode[];
  readonly arranging: Arranging;
}

const Groups = ({ groups, arranging: { arrangement, act } }: Omit<Props, 'nodes'>) => (
  <details className="govuk-details map-list">
    <summary className="govuk-details__summary">
      <span className="govuk-details__summary-text">Open and close groups</span>
    </summary>
    <ul className="map-list__rows">
      {groups.map(({ id, title, members }) => {
        const isOpen = !arrangement.closed.includes(id);
        return (
          <li key={id}>
            <button
              type="button"
              className="map-tool"
              aria-expanded={isOpen}
              onClick={() => {
                act({ type: isOpen ? 'closed' : 'opened', groups: [id] });
              }}
            >
              <span aria-hidden="true">{isOpen ? '− ' : '+ '}</span>
              <bdi>{title}</bdi> ({counted(members.length, 'box', 'boxes')})
            </button>
          </li>
        );
      })}
    </ul>
    <button
      type="button"
      className="map-tool"
      onClick={() => {
        act({ type: 'closed', groups: groups.map(({ id }) => id) });
      }}
    >
      Close all
    </button>{' '}
    <button
      type="button"
      className="map-tool"
      onClick={() => {
        act({ type: 'opened', groups: arrangement.closed });
      }}
    >
      Open all
    </button>
  </details>
);

const Hidden = ({ nodes, arranging: { arrangement, act } }: Omit<Props, 'groups'>) => {
  const { hidden } = arrangement;
  if (hidden.length === 0) return null;
  const names = new Map(nodes.map((node) => [node.id, nameOf(node)]));
  return (
    <details className="govuk-details map-list">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          {counted(hidden.length, 'hidden box', 'hidden boxes')}
        </span>
      </summary>
      <ul className="map-list__rows">
        {hidden.map((id) => (
          <li key={id}>
            <button
              type="button"
              className="map-tool"
              onClick={() => {
                act({ type: 'restored', ids: [id] });
              }}
            >
              Show <bdi>{names.get(id) ?? id}</bdi> again
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="map-tool"
        onClick={() => {
          act({ type: 'restored', ids: hidden });
        }}
      >
        Show all again
      </button>
    </details>
  );
};

/** What of the picture is folded away, and the way back. */
export const GroupList = ({ groups, nodes, arranging }: Props) => (
  <div className="map-lists">
    <Groups groups={groups} arranging={arranging} />
    <Hidden nodes={nodes} arranging={arranging} />
  </div>
);
