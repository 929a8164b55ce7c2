import type { Share } from '../../framing/shift.ts'

/** "+12", "−30": points of a share. */
export const pointsInShort = (share: number): string => {
  const rounded = Math.round(share * 100)
  return rounded === 0 ? '0' : `${rounded > 0 ? '+' : '−'}${Math.abs(rounded)}`
}

/** "8 (40 %)". */
export const shareInShort = ({ count, share }: Share): string => `${count} (${Math.round(share * 100)} %)`
