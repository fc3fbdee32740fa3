import { capital, labelOrder, labelWord, linkOrder, linkWord, statusMeaning, statusOrder } from '../words.ts';
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

/** What boxes and lines mean: of what is shown, no more. */
export const Legend = ({ part: { nodes, edges } }: { readonly part: Part }) => {
  const labels = inOrder(
    labelOrder,
    nodes.map(({ label }) => label),
  );
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
      <h2 id="legend-title" className="govuk-heading-s govuk-!-margin-bottom-2">
        Key
      </h2>
      <div className="legend__columns">
        <div>
          <h3 className="legend__heading">Boxes</h3>
          <ul className="legend__list">
            {labels.map((label) => (
              <li key={label}>
                <BoxKey label={label} /> {labelWord(label)}
                {label === 'Seat' && ' for which no body is named'}
              </li>
            ))}
            <li className="legend__words">
              A dark bar is a partnership with those who sit on it around it; the frame is what it is part of.
            </li>
            <li className="legend__words">×7: one box for seven that the paper does not name.</li>
          </ul>
        </div>
        <div>
          <h3 className="legend__heading">Lines</h3>
          <ul className="legend__list">
            {types.map((type) => (
              <li key={type}>
                <LineKey type={type} /> {capital(linkWord(type))}
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3 className="legend__heading">How far it is a fact</h3>
          <ul className="legend__list">
            {states.map((status) => (
              <li key={status}>
                <StatusKey status={status} />
                <span>
                  {capital(status)}: {statusMeaning(status)}
                </span>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
};
