import type { CueMeaning } from './codebook.ts'
import type { Match } from './cue-matcher.ts'
import { isNegator } from './negators.ts'
import type { Unit } from './reading.ts'

const REACH = 4
const BREAKS = new Set([';', ':', '.', ',', 'but', '—', '–'])

const normAt = (units: readonly Unit[], index: number): string => units[index]?.norm ?? ''

/** "rather than a partner", "instead of a partner", "less as a partner than". */
const isTurn = (units: readonly Unit[], index: number): boolean => {
  const norm = normAt(units, index)
  if (norm === 'less') return /^(as|a|an|like)$/.test(normAt(units, index + 1))
  return (norm === 'than' || norm === 'of') && /^(rather|instead)$/.test(normAt(units, index - 1))
}

const negates = (units: readonly Unit[], index: number): boolean => {
  const norm = normAt(units, index)
  if (norm === 'not' && /^(only|just|merely)$/.test(normAt(units, index + 1))) return false
  return isNegator(norm) || isTurn(units, index)
}

/** "from partner to threat": what it was and is no longer. */
const isLeft = (units: readonly Unit[], { to }: Match<CueMeaning>): boolean =>
  [2, 3].some((step) => normAt(units, to - step) === 'from') &&
  units.slice(to - 1, to + REACH).some(({ norm }) => norm === 'to' || norm === 'into')

/** Whether words in or before a cue deny it: "is no longer a partner", "from partner to threat"; not "not only a partner". */
export const isDenied = (units: readonly Unit[], cue: Match<CueMeaning>): boolean => {
  if (isLeft(units, cue)) return true
  const last = cue.meaning.negative ? cue.from - 1 : cue.to - 1
  for (let index = last; index >= Math.max(0, cue.from - REACH); index -= 1) {
    if (BREAKS.has(normAt(units, index))) return false
    if (negates(units, index)) return true
  }
  return false
}
