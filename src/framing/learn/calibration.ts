/** A probability with what was the case. */
export interface Forecast {
  readonly probability: number
  readonly answer: boolean
}

/** The forecasts from one probability up to another: what they said, and how often it was so; null where there are none. */
interface Bin {
  readonly from: number
  readonly to: number
  readonly count: number
  readonly said: number | null
  readonly was: number | null
}

/** How far probabilities can be believed. */
export interface Calibration {
  readonly brier: number
  readonly error: number
  readonly bins: readonly Bin[]
}

const BINS = 5

const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0) / numbers.length

/** The mean squared error of probabilities: G. Brier, "Verification of Forecasts", Monthly Weather Review 78 (1950). */
export const brierScore = (forecasts: readonly Forecast[]): number =>
  mean(forecasts.map(({ probability, answer }) => (probability - (answer ? 1 : 0)) ** 2)) ?? 0

const binsOf = (forecasts: readonly Forecast[]): readonly Bin[] =>
  Array.from({ length: BINS }, (_, bin) => {
    const inside = forecasts.filter(({ probability }) => Math.min(BINS - 1, Math.floor(probability * BINS)) === bin)
    return {
      ...{ from: bin / BINS, to: (bin + 1) / BINS, count: inside.length },
      said: mean(inside.map(({ probability }) => probability)),
      was: mean(inside.map(({ answer }) => (answer ? 1 : 0))),
    }
  })

/**
 * The reliability table in five bins, the Brier score, and the expected calibration error: the mean distance between
 * said and was, weighed by the counts of the bins (M. Naeini, G. Cooper, M. Hauskrecht, "Obtaining Well Calibrated
 * Probabilities Using Bayesian Binning", AAAI 2015).
 */
export const calibrationOf = (forecasts: readonly Forecast[]): Calibration => {
  const bins = binsOf(forecasts)
  const distance = bins.reduce((sum, { count, said, was }) => sum + count * Math.abs((said ?? 0) - (was ?? 0)), 0)
  return { brier: brierScore(forecasts), error: distance / Math.max(1, forecasts.length), bins }
}
