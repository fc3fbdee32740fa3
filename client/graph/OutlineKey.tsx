import type { Deed } from './arrange/arrange.ts';
import type { DrawnNode } from './drawn.ts';
import { outlineLook } from './look.ts';
import { nameOf } from './nameOf.ts';

interface Props {
  readonly outlined: readonly string[];
  readonly nodes: readonly DrawnNode[];
  readonly act: (deed: Deed) => void;
}

const dashes = { solid: '', dashed: '6 4', dotted: '2 3', double: '' } as const;

/** Which outline is around whose seats, and a way to take each away. Who stands in two of them sits on both. */
export const OutlineKey = ({ outlined, nodes, act }: Props) => {
  if (outlined.length === 0) return null;
  return (
    <section className="outlines" aria-labelledby="outlines-title">
      <h2 id="outlines-title" className="govuk-heading-s govuk-!-margin-bottom-1">
        Outlines: who stands in two of them sits on both
      </h2>
      <ul className="legend__list">
        {outlined.map((id, order) => {
          const { colour, line } = outlineLook(order);
          const node = nodes.find((one) => one.id === id);
          return (
            <li key={id}>
              <svg className="legend__sign" width="44" height="22" aria-hidden="true" focusable="false">
                <rect
                  x="3"
                  y="3"
                  width="38"
                  height="16"
                  rx="7"
                  fill={colour}
                  fillOpacity="0.16"
                  stroke={colour}
                  strokeWidth="3"
                  strokeDasharray={dashes[line]}
                />
                {line === 'double' && (
                  <rect x="3" y="3" width="38" height="16" rx="7" fill="none" stroke="#ffffff" />
                )}
              </svg>
              <span className="name">
                <bdi>{node === undefined ? id : nameOf(node)}</bdi>
              </span>
              <button
                type="button"
                className="link-button"
                onClick={() => {
                  act({ type: 'outline dropped', id });
                }}
              >
                Take away<span className="govuk-visually-hidden"> the outline of {node?.name ?? id}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
