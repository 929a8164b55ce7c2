import type { Unit } from './reading.ts'

const REACH = 4
const NEGATORS = new Set(
  'not never no nor neither hardly cannot without nobody none distrust doubt deny denied'.split(' '),
)
const TURNS = new Set(['than', 'of'])
const BREAKS = new Set([';', ':', '.', ',', 'but', '—', '–'])

const isNegator = (units: readonly Unit[], index: number): boolean => {
  const norm = units[index]?.norm ?? ''
  const next = units[index + 1]?.norm
  if (norm === 'not' && (next === 'only' || next === 'just' || next === 'merely')) return false
  return NEGATORS.has(norm) || norm.endsWith("n't") || (TURNS.has(norm) && isTurn(units, index))
}

/** "rather than a partner", "instead of a partner". */
const isTurn = (units: readonly Unit[], index: number): boolean =>
  /^(rather|instead)$/.test(units[index - 1]?.norm ?? '')

/** Whether the words before a cue (its first unit is `from`) deny it: "is no longer a partner", but "not only a partner". */
export const isDenied = (units: readonly Unit[], from: number): boolean => {
  for (let index = from - 1; index >= Math.max(0, from - REACH); index -= 1) {
    if (BREAKS.has(units[index]?.norm ?? '')) return false
    if (isNegator(units, index)) return true
  }
  return false
}
