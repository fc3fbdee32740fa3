import type { Picture } from './picture.ts';

/** How wide and high a picture is, with the boxes that somebody moved beyond its edges; in pixels at zoom 1. */
export const extentOf = ({
  boxes,
  width,
  height,
}: Picture): { readonly width: number; readonly height: number } => {
  let [left, top, right, bottom] = [0, 0, width, height];
  for (const box of boxes.values()) {
    left = Math.min(left, box.x - box.width / 2);
    right = Math.max(right, box.x + box.width / 2);
    top = Math.min(top, box.y - box.height / 2);
    bottom = Math.max(bottom, box.y + box.height / 2);
  }
  return { width: right - left, height: bottom - top };
};
