import { useMemo } from 'react';
import { capital, counted } from '../../schema/inWords.ts';
import { Status } from '../page/Status.tsx';
import type { GraphEdge, GraphNode } from '../queries.ts';
import type { PartProps } from '../graph/partProps.ts';
import { labelWord, seatWord, statusOrder, tierOrder, tierWord } from '../words.ts';
import { SortableTable } from './SortableTable.tsx';
import type { Column } from './SortableTable.tsx';

const kindOf = (node: GraphNode): string =>
  [labelWord(node.label), ...(node.kind === null ? [] : [node.kind])].join(': ');

const nameOf = ({ name, count }: GraphNode): string =>
  count !== null && count > 1 ? `${name} (×${count})` : name;

const statusColumn = <Row extends { readonly status: string | null }>(): Column<Row> => ({
  id: 'status',
  heading: 'Status',
  value: ({ status }) => statusOrder.indexOf(status ?? ''),
  show: ({ status }) => <Status status={status} />,
});

const nodeColumns = (props: PartProps): readonly Column<GraphNode>[] => {
  const links = new Map<string, number>();
  for (const { from, to } of props.shown.edges) {
    for (const id of new Set([from, to])) links.set(id, (links.get(id) ?? 0) + 1);
  }
  return [
    {
      id: 'name',
      heading: 'Name',
      value: nameOf,
      show: (node) => (
        <button
          type="button"
          className="link-button"
          aria-current={node.id === props.selected ? 'true' : undefined}
          onClick={() => {
            props.select(node.id);
          }}
        >
          {nameOf(node)}
        </button>
      ),
    },
    { id: 'kind', heading: 'What it is', value: kindOf },
    {
      id: 'tier',
      heading: 'Tier',
      value: ({ tier }) => tierOrder.indexOf(tier ?? 'none'),
      show: ({ tier }) => capital(tierWord(tier ?? 'none')),
      isUnstated: ({ tier }) => tier === null,
    },
    {
      id: 'sector',
      heading: 'Sector',
      value: ({ sector }) => capital(sector ?? '–'),
      isUnstated: ({ sector }) => sector === null,
    },
    statusColumn<GraphNode>(),
    { id: 'links', heading: 'Links', value: ({ id }) => links.get(id) ?? 0, isNumber: true },
  ];
};

const edgeColumns = (props: PartProps): readonly Column<GraphEdge>[] => {
  const names = new Map(props.shown.nodes.map((node) => [node.id, nameOf(node)]));
  const name = (id: string): string => names.get(id) ?? id;
  return [
    { id: 'from', heading: 'Who', value: ({ from }) => name(from) },
    {
      id: 'type',
      heading: 'How',
      value: ({ type, role }) => seatWord(type, role),
      show: ({ id, type, role, from, to }) => (
        <button
          type="button"
          className="link-button"
          aria-current={id === props.selected ? 'true' : undefined}
          onClick={() => {
            props.select(id);
          }}
        >
          <span className="govuk-visually-hidden">{name(from)} </span>
          {seatWord(type, role)}
          <span className="govuk-visually-hidden"> {name(to)}</span>
        </button>
      ),
    },
    { id: 'to', heading: 'With whom', value: ({ to }) => name(to) },
    statusColumn<GraphEdge>(),
  ];
};

/** All that the picture says, as two tables: the boxes and the lines. */
export const TableView = (props: PartProps) => {
  const { shown, selected } = props;
  const nodes = useMemo(() => nodeColumns(props), [props]);
  const edges = useMemo(() => edgeColumns(props), [props]);
  const isSelected = ({ id }: { readonly id: string }): boolean => id === selected;
  return (
    <>
      <SortableTable
        caption={`${counted(shown.nodes.length, 'body', 'bodies')} of ${props.title}`}
        columns={nodes}
        rows={shown.nodes}
        keyOf={({ id }) => id}
        isSelected={isSelected}
      />
      <SortableTable
        caption={`${counted(shown.edges.length, 'link', 'links')} between them`}
        columns={edges}
        rows={shown.edges}
        keyOf={({ id }) => id}
        isSelected={isSelected}
      />
    </>
  );
};
