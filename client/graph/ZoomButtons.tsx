import type { Zoom } from './useZoom.ts';

/** Buttons for what the wheel and two fingers do. */
export const ZoomButtons = ({ zoom }: { readonly zoom: Zoom }) => (
  <div className="zoom" role="group" aria-label="Zoom of the picture">
    <button
      type="button"
      className="zoom__button"
      onClick={() => {
        zoom.by(1.25);
      }}
    >
      <span aria-hidden="true">+</span>
      <span className="govuk-visually-hidden">Zoom in</span>
    </button>
    <button
      type="button"
      className="zoom__button"
      onClick={() => {
        zoom.by(0.8);
      }}
    >
      <span aria-hidden="true">−</span>
      <span className="govuk-visually-hidden">Zoom out</span>
    </button>
    <button type="button" className="zoom__button zoom__button--wide" onClick={zoom.fit}>
      Whole picture
    </button>
  </div>
);
