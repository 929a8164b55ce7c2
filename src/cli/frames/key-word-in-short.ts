import type { KeyWord, Use } from '../../framing/keyness.ts'

/** "5 in 2": five times in two sources. */
export const usedInShort = ({ count, sources }: Use): string => (count === 0 ? '·' : `${count} in ${sources}`)

/** "5.2", "12": how many times as frequent; "+" where the other side has none. */
export const timesMore = ({ logRatio, a, b }: KeyWord): string => {
  const times = 2 ** Math.abs(logRatio)
  const open = a.count === 0 || b.count === 0 ? '+' : ''
  return `${times >= 10 ? Math.round(times) : times.toFixed(1)}${open}`
}
