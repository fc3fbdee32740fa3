/**
 * A value of plain objects and arrays whose typed arrays lie in memory that threads share, so that a message only says where. What
 * is handed over instead counts to the heap of who receives it, all at once: with tables of many megabytes the garbage
 * collector then stops the event loop for half a second.
 */
export function inSharedMemory(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inSharedMemory);
  if (ArrayBuffer.isView(value)) return sharedCopy(value as NumberArray);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inSharedMemory(part)]));
}

type NumberArray = Int32Array | Float64Array | Uint8Array;

function sharedCopy(array: NumberArray): NumberArray {
  const Kind = array.constructor as new (memory: SharedArrayBuffer) => NumberArray;
  const copy = new Kind(new SharedArrayBuffer(array.byteLength));
  copy.set(array);
  return copy;
}
