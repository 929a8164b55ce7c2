import { COMPARE_VERSION, compareSources } from '../compare/index.ts'
import type { Comparer } from '../store/index.ts'

/** How this Variorum compares. */
export const COMPARER: Comparer = { compare: compareSources, version: COMPARE_VERSION }
