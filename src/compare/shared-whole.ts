import type { Entry, Ledger } from './ledger.ts'

/** Smaller figures stand beside any others by chance. */
const SMALLEST = 10

/** Whether two figures stand beside one and the same larger figure: "of the 72 rivets five were cracked", "nine of the 72 rivets". */
export const sharesWhole = (a: Entry, b: Entry, { valuesBeside }: Ledger): boolean =>
  [...valuesBeside(a)].some((value) => value >= SMALLEST && valuesBeside(b).has(value))
