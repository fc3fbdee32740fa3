// A program that imports this file, be it the page or a test, needs to know what the library is: it has no types.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="./svgcanvas.d.ts" />
import { Context } from 'svgcanvas';

const anchors: Readonly<Record<string, string>> = { left: 'start', right: 'end', center: 'middle' };
const baselines: Readonly<Record<string, string>> = {
  top: 'hanging',
  bottom: 'alphabetic',
  middle: 'central',
};

/**
 * A canvas context that writes SVG. Text is written anew: the library takes a font apart by a style attribute, which our
 * Content-Security-Policy refuses, and loses the letters' size with it.
 */
export class SvgContext extends Context {
  override __applyText(text: string, x: number, y: number, action: 'fill' | 'stroke'): void {
    const { style } = document.createElement('span');
    style.font = this.font;
    const before = this.__currentElement;
    const element = this.__createElement(
      'text',
      {
        'font-family': style.fontFamily,
        'font-size': style.fontSize,
        'font-style': style.fontStyle,
        'font-weight': style.fontWeight,
        x,
        y,
        'text-anchor': anchors[this.textAlign] ?? 'start',
        'dominant-baseline': baselines[this.textBaseline] ?? 'alphabetic',
      },
      true,
    );
    element.append(text);
    this.__currentElement = element;
    this.__applyTransformation(element);
    this.__applyStyleToCurrentElement(action);
    this.__currentElement = before;
    this.__closestGroupOrSvg().append(element);
  }
}
