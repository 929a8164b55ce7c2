/**
 * Now, or the moment after what is taken back where a clock that runs ahead put that later: decisions are ordered by
 * their times, and an undo follows what it undoes. ISO times, UTC.
 */
export const after = (decidedAt: string): string =>
  new Date(Math.max(Date.now(), Date.parse(decidedAt) + 1)).toISOString()
