/** Codes of Neo4j that say that a unit of work, or all together, would need more memory than they may have. */
export const outOfMemory =
  /^Neo\.TransientError\.General\.(MemoryPoolOutOfMemoryError|TransactionMemoryLimit)$/;
