/** A word of the API as people read it: "overlap coefficient". */
export const spoken = (word: string): string => word.replaceAll('_', ' ');
