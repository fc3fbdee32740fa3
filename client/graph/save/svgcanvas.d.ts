declare module 'svgcanvas' {
  /** A canvas context that writes SVG, as far as Cytoscape draws on one; those with `__` are its own affair. */
  export class Context {
    constructor(options: { readonly width: number; readonly height: number });
    readonly font: string;
    readonly textAlign: CanvasTextAlign;
    readonly textBaseline: CanvasTextBaseline;
    scale(x: number, y: number): void;
    translate(x: number, y: number): void;
    getSerializedSvg(): string;
    __applyText(text: string, x: number, y: number, action: 'fill' | 'stroke'): void;
    __closestGroupOrSvg(): SVGElement;
    __createElement(
      name: string,
      attributes: Readonly<Record<string, string | number>>,
      reset: boolean,
    ): SVGElement;
    __currentElement: SVGElement;
    __applyTransformation(element: SVGElement): void;
    __applyStyleToCurrentElement(action: 'fill' | 'stroke'): void;
  }
}
