/** What adding fractions may be short of: a pair that is just at a threshold passes it. */
export const rounding = 1e-12;
