/** How many seats they are, each as often as its count says. */
export const seatCount = (seats: readonly { readonly count: number }[]): number =>
  seats.reduce((sum, { count }) => sum + count, 0);
