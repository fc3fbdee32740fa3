import { labelOrder, labelWord, linkOrder, linkWord, statusMeaning, statusOrder } from '../words.ts';
import { memo } from 'react';
import type { ReactNode } from 'react';
import { capital } from '../../schema/inWords.ts';
import type { Filter, Toggled } from '../state/place.ts';
import { isOn } from './isOn.ts';
import { boxLook, lineLook, statusLook } from './look.ts';
import type { LineLook } from './look.ts';
import type { Part } from './show.ts';

const inOrder = (order: readonly string[], found: Iterable<string | null>): readonly string[] => {
  const present = new Set(found);
  return order.filter((word) => present.has(word));
};

const BoxKey = ({ label }: { readonly label: string }) => {
  const { fill, border } = boxLook(label);
  const radius = label === 'Partnership' ? 5 : label === 'Area' ? 8 : 0;
  return (
    <svg className="legend__sign" width="44" height="22" aria-hidden="true" focusable="false">
      <rect x="2" y="3" width="40" height="16" rx={radius} fill={fill} stroke={border} strokeWidth="2" />
    </svg>
  );
};

const ends: Readonly<Record<LineLook['end'], string>> = {
  none: '',
  circle: 'M34 11a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
  triangle: 'M33 6l9 5l-9 5z',
  diamond: 'M32 11l5-4l5 4l-5 4z',
  square: 'M34 7h8v8h-8z',
  tee: 'M40 5h2v12h-2z',
  vee: 'M33 6l9 5l-9 5l3-5z',
};

const LineKey = ({ type }: { readonly type: string }) => {
  const { colour, end, isHollow } = lineLook(type);
  return (
    <svg className="legend__sign" width="44" height="22" aria-hidden="true" focusable="false">
      <path d="M2 11H35" stroke={colour} strokeWidth="2" />
      <path d={ends[end]} fill={isHollow ? '#ffffff' : colour} stroke={colour} strokeWidth="1.5" />
    </svg>
  );
};

const StatusKey = ({ status }: { readonly status: string }) => {
  const { dashes, border, sign } = statusLook(status);
  const dash = dashes.join(' ');
  const isDouble = border === 'double';
  return (
    <svg className="legend__sign" width="84" height="22" aria-hidden="true" focusable="false">
      <rect
        x="2"
        y="3"
        width="36"
        height="16"
        fill="#ffffff"
        stroke="#0b0c0c"
        strokeWidth="2"
        strokeDasharray={border === 'dashed' ? '5 3' : border === 'dotted' ? '2 2' : ''}
      />
      {isDouble && <rect x="5" y="6" width="30" height="10" fill="none" stroke="#0b0c0c" />}
      <path d="M44 11H82" stroke="#0b0c0c" strokeWidth="2" strokeDasharray={dash} />
      {sign !== '' && (
        <text x="63" y="15" textAnchor="middle" fontSize="12" className="legend__text">
          {sign}
        </text>
      )}
    </svg>
  );
};

interface KeyProps {
  readonly filter: Filter;
  readonly value: string;
  readonly toggled: Toggled;
  readonly toggle: (filter: Filter, value: string) => void;
  readonly sign: ReactNode;
  readonly children: ReactNode;
}

/** A sign, what it means, and a tick that takes all of its kind out of the picture. */
const Key = ({ filter, value, toggled, toggle, sign, children }: KeyProps) => (
  <li>
    <label className="legend__key">
      <input
        type="checkbox"
        className="legend__tick"
        checked={isOn(toggled, filter, value)}
        onChange={() => {
          toggle(filter, value);
        }}
      />
      {sign}
      <span>{children}</span>
    </label>
  </li>
);

interface Props {
  readonly whole: Part;
  readonly part: Part;
  readonly toggled: Toggled;
  readonly toggle: (filter: Filter, value: string) => void;
}

/** Kinds of boxes to tick: those in the picture, and those that were taken out of it. */
const labelsOf = ({ whole, part, toggled }: Props): readonly string[] => {
  const shown = new Set<string>(part.nodes.map(({ label }) => label));
  return inOrder(
    labelOrder,
    whole.nodes
      .map(({ label }) => label)
      .filter((label) => shown.has(label) || toggled.labels.includes(label)),
  );
};

/** What boxes and lines mean, of what is there, no more. Unticking one takes it out of the picture. */
export const Legend = memo((props: Props) => {
  const { part, toggled, toggle } = props;
  const { nodes, edges } = part;
  const common = { toggled, toggle };
  const types = inOrder(
    linkOrder,
    edges.map(({ type }) => type),
  );
  const states = inOrder(
    statusOrder,
    [...nodes, ...edges].map(({ status }) => status),
  );
  return (
    <section className="legend" aria-labelledby="legend-title">
      <h2 id="legend-title" className="govuk-heading-s govuk-!-margin-bottom-1">
        Key
      </h2>
      <p className="legend__words screen-only">Untick what you do not want to see.</p>
      <div className="legend__columns">
        <fieldset className="legend__group">
          <legend className="legend__heading">Boxes</legend>
          <ul className="legend__list">
            {labelsOf(props).map((label) => (
              <Key key={label} {...common} filter="labels" value={label} sign={<BoxKey label={label} />}>
                {label === 'Seat' && !isOn(toggled, 'labels', 'Seat')
                  ? 'Every seat, not only those for which no body is named'
                  : labelWord(label)}
              </Key>
            ))}
          </ul>
          <p className="legend__words">
            A dark bar is a partnership with those who sit on it around it; the frame is what it is part of.
            ×7: one box for seven that the paper does not name.
          </p>
        </fieldset>
        <fieldset className="legend__group">
          <legend className="legend__heading">Lines</legend>
          <ul className="legend__list">
            {types.map((type) => (
              <Key key={type} {...common} filter="links" value={type} sign={<LineKey type={type} />}>
                {capital(linkWord(type))}
              </Key>
            ))}
          </ul>
        </fieldset>
        <fieldset className="legend__group">
          <legend className="legend__heading">How far it is a fact</legend>
          <ul className="legend__list">
            {states.map((status) => (
              <Key
                key={status}
                {...common}
                filter="statuses"
                value={status}
                sign={<StatusKey status={status} />}
              >
                {capital(status)}: {statusMeaning(status)}
              </Key>
            ))}
          </ul>
        </fieldset>
      </div>
    </section>
  );
});
