/** Sizes of the picture in pixels at zoom 1. */
export const margin = 10;
export const rowGap = 18;
export const bandTitleHeight = 24;
export const bandGap = 14;
/** Room above and below the lines of a box, together. */
export const boxPadding = 16;
/** A target for a finger needs 24; a box is never lower than this. */
export const leastBoxHeight = 36;
export const leastGutter = 14;
export const trackStep = 5;
/** About the width of a box with the gutter beside it; how many fit gives the number of columns. */
export const columnWidth = 136;
/** Below this width the areas that head a band stand above it, not beside it. */
export const wideEnoughForHeaders = 620;
/** Space between a frame and the hub within it. */
export const framePadding = 8;
