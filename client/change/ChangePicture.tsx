import { useRef } from 'react';
import { Downloads } from '../download/Downloads.tsx';
import { wrap } from '../graph/layout/wrap.ts';
import { statusLook } from '../graph/look.ts';
import { Wide } from '../page/Wide.tsx';
import type { ChangeLayout, Link } from './changeLayout.ts';
import { boxWidth, changeLayout } from './changeLayout.ts';
import { ChangeBox } from './ChangeBox.tsx';
import { kindWords } from './kindWords.ts';
import type { Relation } from './relations.ts';

interface Props {
  readonly relations: readonly Relation[];
  /** What stands over the two columns: "Existing", "Existing, proposed". */
  readonly headings: readonly [string, string];
  readonly fileName: string;
  /** Opens the facts of a partnership of the landscape looked at. */
  readonly open: (id: string) => void;
}

/** Measures of the picture, in its own pixels: it fits a sheet of A4 and a tablet as it is. */
const middle = 120;
const margin = 2;
const headingSize = 16;
const afterX = margin + boxWidth + middle;
const width = afterX + boxWidth + margin;
/** Room for the heads of the columns: lines of 18 pixels. */
const topOf = (headings: Props['headings']): number =>
  16 + 18 * Math.max(...headings.map((heading) => wrap(heading, boxWidth, headingSize, 3).length));

const LinkLine = ({ link: { kind, status, from, to } }: { readonly link: Link }) => {
  const follows = kind === 'succeeded';
  const [start, end] = [margin + boxWidth + 3, afterX - (follows ? 12 : 3)];
  const half = (start + end) / 2;
  return (
    <g className={follows ? 'change__follows' : 'change__stays'}>
      <path
        d={`M${String(start)},${String(from)} C${String(half)},${String(from)} ${String(half)},${String(to)} ${String(end)},${String(to)}`}
        strokeDasharray={follows ? statusLook(status).dashes.join(' ') || undefined : undefined}
      />
      {follows && (
        <polygon
          points={`${String(end - 1)},${String(to - 6)} ${String(end + 9)},${String(to)} ${String(end - 1)},${String(to + 6)}`}
        />
      )}
    </g>
  );
};

/** In the other column, what stands where a partnership comes from nowhere or goes nowhere. */
const Missing = ({ layout }: { readonly layout: ChangeLayout }) => {
  const ends = (isAfter: boolean) => new Set(layout.links.map(({ from, to }) => (isAfter ? to : from)));
  const linked = [ends(false), ends(true)];
  return layout.boxes
    .filter(({ isAfter, y, height }) => linked[isAfter ? 1 : 0]?.has(y + height / 2) !== true)
    .map(({ key, isAfter, y, height }) => (
      <text
        key={key}
        className="change__missing"
        x={isAfter ? margin + boxWidth - 12 : afterX + 12}
        y={y + height / 2}
        textAnchor={isAfter ? 'end' : 'start'}
        dominantBaseline="central"
      >
        {isAfter ? 'not there before' : 'none follows'}
      </text>
    ));
};

/** What was on the left, what is on the right, and lines from each partnership to what comes of it. */
export const ChangePicture = ({ relations, headings, fileName, open }: Props) => {
  const ref = useRef<SVGSVGElement>(null);
  const layout = changeLayout(relations);
  const top = topOf(headings);
  const height = top + layout.height;
  return (
    <>
      <Wide label="What was and what is">
        <svg
          ref={ref}
          className="change"
          viewBox={`0 0 ${String(width)} ${String(height)}`}
          width={width}
          height={height}
          role="img"
          aria-label={`Two columns of partnerships, before and after. ${layout.bands.map(({ kind, count }) => `${kindWords[kind].title}: ${String(count)}.`).join(' ')} The table below says the same.`}
        >
          {headings.map((heading, at) => (
            <text
              key={at}
              className="change__heading"
              x={(at === 0 ? margin : afterX) + boxWidth / 2}
              y={16}
              textAnchor="middle"
            >
              {wrap(heading, boxWidth, headingSize, 3).map((line, row) => (
                <tspan key={row} x={(at === 0 ? margin : afterX) + boxWidth / 2} dy={row === 0 ? 0 : 18}>
                  {line}
                </tspan>
              ))}
            </text>
          ))}
          <g transform={`translate(0 ${String(top)})`}>
            {layout.bands.map(({ kind, count, y }) => (
              <g key={kind}>
                <line className="change__rule" x1={0} x2={width} y1={y + 4} y2={y + 4} />
                <text className="change__band" x={margin} y={y + 24}>
                  {kindWords[kind].title} ({count})
                </text>
              </g>
            ))}
            {layout.links.map((link) => (
              <LinkLine key={link.key} link={link} />
            ))}
            <Missing layout={layout} />
            {layout.boxes.map((box) => (
              <ChangeBox
                key={box.key}
                box={box}
                x={box.isAfter ? afterX : margin}
                open={
                  box.side.isElsewhere
                    ? undefined
                    : () => {
                        open(box.side.body.id);
                      }
                }
              />
            ))}
          </g>
        </svg>
      </Wide>
      <Downloads name={fileName} what="the picture" picture={() => ref.current} />
    </>
  );
};
