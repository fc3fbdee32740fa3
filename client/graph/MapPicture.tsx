import type { CSSProperties, KeyboardEventHandler, RefObject } from 'react';
import { counted } from '../../schema/inWords.ts';
import type { DrawnPart } from './drawn.ts';
import { spoken } from './spoken.ts';

interface Props {
  readonly title: string;
  readonly part: DrawnPart;
  /** The box that the keyboard has reached. */
  readonly reached: string | undefined;
  readonly enter: () => void;
  readonly leave: () => void;
  readonly onKeyDown: KeyboardEventHandler;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly isBusy: boolean;
  readonly canvas: RefObject<HTMLDivElement | null>;
}

/** Paper has another width than the screen: there the picture keeps its shape (style/print.scss). */
const sized = (width: number, height: number): CSSProperties & Record<'--shape', number> => ({
  height,
  '--shape': width / height,
});

/** The picture itself, its keys, and what it says aloud of the box that they have reached. */
export const MapPicture = ({
  title,
  part,
  reached,
  enter,
  leave,
  onKeyDown,
  width,
  height,
  isBusy,
  canvas,
}: Props) => (
  <>
    {/* An application: the arrow keys walk over the picture. The table says all of it in a form for reading. */}
    {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
    <div
      className={`map__picture${width > height ? ' map__picture--wide' : ''}`}
      role="application"
      aria-roledescription="picture"
      aria-label={`${title}: ${counted(part.nodes.length, 'box', 'boxes')}, ${counted(part.edges.length, 'link', 'links')}`}
      aria-describedby="map-keys"
      aria-busy={isBusy}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={enter}
      onBlur={leave}
    >
      <div ref={canvas} className="map__canvas" style={sized(width, height)} />
    </div>
    <p className="govuk-visually-hidden" aria-live="polite">
      {spoken(part, reached)}
    </p>
    <p id="map-keys" className="govuk-body-s map__keys">
      Keys in the picture: arrows walk along links or to the next box, Page Down and Page Up through all boxes
      in turn, Enter shows the facts of one, Escape lets go, Delete hides it, Alt with arrows moves it, Ctrl+Z
      takes back, + and − zoom, 0 shows the whole, Shift with arrows moves the picture.
    </p>
  </>
);
