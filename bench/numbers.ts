/** Middle of the values; of an even number of them the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  if (upper === undefined || lower === undefined) throw new Error('Nothing was measured.')
  return (lower + upper) / 2
}

export interface Compared {
  /** Medians over all rounds. */
  measured: number
  baseline: number
  /** Median of the rounds' ratios: what disturbs the machine for a while disturbs both sides of a round. */
  ratio: number
  least: number
  most: number
}

/** One entry per round on either side: what was measured in it, in the same order. */
export function compare(measured: readonly number[][], baseline: readonly number[][]): Compared {
  const ratios = measured.map((values, round) => median(values) / median(baseline[round] ?? []))
  return {
    measured: median(measured.flat()),
    baseline: median(baseline.flat()),
    ratio: median(ratios),
    least: Math.min(...ratios),
    most: Math.max(...ratios),
  }
}
