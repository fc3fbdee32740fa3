/** A name with room for `most` letters: what is longer ends in an ellipsis, and stands in full in the table beside the picture. */
export const shortened = (name: string, most: number): string =>
  name.length > most ? `${name.slice(0, most - 1)}…` : name;
