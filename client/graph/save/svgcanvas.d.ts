declare module 'svgcanvas' {
  /** A canvas context that writes SVG, as far as Cytoscape draws on one. */
  export class Context {
    constructor(options: { readonly width: number; readonly height: number });
    scale(x: number, y: number): void;
    translate(x: number, y: number): void;
    getSerializedSvg(): string;
  }
}
