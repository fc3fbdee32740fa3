import { useId } from 'react';
import type { Ref } from 'react';
import type { DrawnNode } from '../drawn.ts';
import { nameOf } from '../nameOf.ts';

interface Props {
  readonly label: string;
  readonly nodes: readonly DrawnNode[];
  readonly value: string;
  readonly choose: (id: string) => void;
  readonly selectRef?: Ref<HTMLSelectElement> | undefined;
}

/** One end of a path, chosen by name. */
export const PathEnd = ({ label, nodes, value, choose, selectRef }: Props) => {
  const id = useId();
  return (
    <div className="path__end">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        ref={selectRef}
        className="govuk-select map-tools__select path__select"
        value={nodes.some((node) => node.id === value) ? value : ''}
        onChange={({ target }) => {
          choose(target.value);
        }}
      >
        <option value="">Choose</option>
        {nodes.map((node) => (
          <option key={node.id} value={node.id}>
            {nameOf(node)}
          </option>
        ))}
      </select>
    </div>
  );
};
