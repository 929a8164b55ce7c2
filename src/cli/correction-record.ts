import type { StoredClaim } from '../store/index.ts'

/** The key that a corrected claim has besides: who corrected it, and the value that was read. */
export const correctionRecord = ({ correction }: StoredClaim) => {
  if (correction === null) return {}
  const { person, decidedAt, note, read } = correction
  return { correction: { person, decidedAt, note, read: read.body.value } }
}
