/** Whether an object has any property. To ask for the entries of none, as most edges have, takes longer than all the rest. */
export function hasAny(properties: object): boolean {
  for (const _ in properties) return true;
  return false;
}
