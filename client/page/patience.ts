/** Milliseconds that something may take before it is said to be busy: below this a busy sign would only flicker. */
export const patience = 400;
