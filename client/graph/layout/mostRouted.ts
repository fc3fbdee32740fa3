/** More lines than this are not led around the boxes: the gutters would be wider than the columns. They run thin and straight. */
export const mostRouted = 240;
