/** Properties that a picture of ours is styled by. Each is an attribute of SVG too, which no Content-Security-Policy refuses. */
const properties = [
  'color',
  'dominant-baseline',
  'fill',
  'fill-opacity',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'opacity',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
  'visibility',
] as const;

const inlined = (from: Element, to: Element): void => {
  const style = getComputedStyle(from);
  for (const name of properties) {
    const value = style.getPropertyValue(name);
    if (value !== '') to.setAttribute(name, value);
  }
  if (style.display === 'none') to.setAttribute('display', 'none');
  to.removeAttribute('class');
  to.removeAttribute('style');
  const copies = [...to.children];
  [...from.children].forEach((child, at) => {
    const copy = copies[at];
    if (copy !== undefined) inlined(child, copy);
  });
};

/** An `<svg>` of the page as a file of its own: as it looks, with its styles, on white, in pixels of the screen. */
export const svgOf = (picture: SVGSVGElement): string => {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  inlined(picture, copy);
  const { width, height } = picture.getBoundingClientRect();
  const at = picture.viewBox.baseVal;
  const box = at.width > 0 ? [at.x, at.y, at.width, at.height] : [0, 0, width, height];
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of [
    ['x', box[0]],
    ['y', box[1]],
    ['width', box[2]],
    ['height', box[3]],
    ['fill', '#ffffff'],
  ] as const)
    ground.setAttribute(name, String(value));
  copy.prepend(ground);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', box.join(' '));
  copy.setAttribute('width', String(Math.round(width)));
  copy.setAttribute('height', String(Math.round(height)));
  return new XMLSerializer().serializeToString(copy);
};
