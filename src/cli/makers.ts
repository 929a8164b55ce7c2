import type { Makers } from '../exchange/index.ts'
import { parseMeasure } from '../stages/quantities/index.ts'
import { COMPARER } from '../telling/comparer.ts'

/** What gives stored values and comparisons again. Tokens are made of the text whenever they are needed. */
export const MAKERS: Makers = { measure: parseMeasure, comparer: COMPARER, unstored: new Set(['tokens']) }
