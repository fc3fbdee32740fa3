/** Times in milliseconds of one side of a comparison. */
export interface Side {
  readonly name: string;
  readonly p50: number;
  readonly p95: number;
}

const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/**
 * Runs both sides in turn, so that both meet the same noise of the machine; the first `warmUp` rounds do not count.
 * Gives p50 and p95 of each side, in milliseconds.
 */
export async function sideBySide(
  sides: readonly { readonly name: string; readonly run: (round: number) => Promise<unknown> }[],
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
): Promise<readonly Side[]> {
  const times = sides.map((): number[] => []);
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const [at, side] of sides.entries()) {
      const start = performance.now();
      await side.run(round);
      if (round >= warmUp) times[at]?.push(performance.now() - start);
    }
  }
  return sides.map(({ name }, at) => {
    const sorted = (times[at] ?? []).sort((a, b) => a - b);
    return { name, p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) };
  });
}
