import type { Unit } from './reading.ts'
import type { Phrase } from './viewer.ts'

const REACH = 4
const NEGATORS = new Set(
  'not never no nor neither hardly cannot without nobody none distrust doubt deny denied'.split(' '),
)
const BREAKS = new Set([';', ':', '.', ',', 'but', '—', '–'])

const normAt = (units: readonly Unit[], index: number): string => units[index]?.norm ?? ''

/** "rather than a partner", "instead of a partner", "less as a partner than". */
const isTurn = (units: readonly Unit[], index: number): boolean => {
  const norm = normAt(units, index)
  if (norm === 'less') return /^(as|a|an|like)$/.test(normAt(units, index + 1))
  return (norm === 'than' || norm === 'of') && /^(rather|instead)$/.test(normAt(units, index - 1))
}

const isNegator = (units: readonly Unit[], index: number): boolean => {
  const norm = normAt(units, index)
  if (norm === 'not' && /^(only|just|merely)$/.test(normAt(units, index + 1))) return false
  return NEGATORS.has(norm) || norm.endsWith("n't") || isTurn(units, index)
}

/** "from partner to threat": what it was and is no longer. */
const isLeft = (units: readonly Unit[], { from, to }: Phrase): boolean =>
  [1, 2].some((step) => normAt(units, from - step) === 'from') &&
  units.slice(to, to + REACH).some(({ norm }) => norm === 'to' || norm === 'into')

/** Whether words beside a cue deny it: "is no longer a partner", "from partner to threat", but "not only a partner". */
export const isDenied = (units: readonly Unit[], cue: Phrase): boolean => {
  if (isLeft(units, cue)) return true
  for (let index = cue.from - 1; index >= Math.max(0, cue.from - REACH); index -= 1) {
    if (BREAKS.has(normAt(units, index))) return false
    if (isNegator(units, index)) return true
  }
  return false
}
