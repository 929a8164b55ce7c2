import type { Entry, Ledger } from './ledger.ts'

/** Smaller figures stand beside any others by chance. */
const SMALLEST = 10

/** Whether two figures stand beside one and the same larger figure: "of the 64 welds five were cracked", "nine of the 64 welds". */
export const sharesWhole = (a: Entry, b: Entry, { valuesBeside }: Ledger): boolean =>
  [...valuesBeside(a)].some((value) => value >= SMALLEST && valuesBeside(b).has(value))
