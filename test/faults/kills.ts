import { appendFileSync } from 'node:fs'
import { seededDraw } from '../../src/framing/seeded-draw.ts'

/** How often each test kills: few in every run, and as many as VARIORUM_KILLS says ("npm run faults" sets it). */
export const KILLS = Number(process.env.VARIORUM_KILLS ?? 6)

/** How long tests may take that kill so often (milliseconds). */
export const PATIENCE = 60_000 + KILLS * 15_000

/** Moments to kill at, one for each trial, spread evenly over a time and drawn within each part of it by a seed. */
export const momentsIn = (milliseconds: number, seed: number): readonly number[] => {
  const draw = seededDraw(seed)
  return Array.from({ length: KILLS }, (_, trial) => ((trial + draw(1000) / 1000) / KILLS) * milliseconds)
}

/** One row of what "npm run faults" prints: what was tried how often and what was lost, or a figure in its words. */
interface Tally {
  readonly what: string
  readonly tried?: number
  readonly lost?: number
}

/** Adds a row to the table of this run, where somebody asked for one. */
export const tell = (tally: Tally): void => {
  const file = process.env.VARIORUM_TALLY
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(tally)}\n`)
}
