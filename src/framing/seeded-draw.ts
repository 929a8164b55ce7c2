import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Draws a whole number from 0 to below a bound. */
export type Draw = (below: number) => number

/** Draws that look random and are the same each time for one seed. */
export const seededDraw = (seed: number): Draw => {
  const generator = xoroshiro128plus(seed)
  return (below) => uniformInt(generator, 0, below - 1)
}
