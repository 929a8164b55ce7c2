import type { Judged } from '../judge.ts'
import type { Ledger } from '../ledger.ts'
import { complements } from './complements.ts'
import { conversions } from './conversions.ts'
import { delays } from './delays.ts'
import { comparisonsOf, type Equation } from './equation.ts'
import { exchange } from './exchange.ts'
import { growth } from './growth.ts'
import { levels } from './levels.ts'
import { partsElsewhere } from './parts-elsewhere.ts'
import { products } from './products.ts'
import { restatements } from './restatements.ts'
import { sequences } from './sequences.ts'
import { shares } from './shares.ts'
import { sharesApart } from './shares-apart.ts'
import { sums } from './sums.ts'
import { sumsApart } from './sums-apart.ts'
import { type Terms, termsOf } from './term.ts'
import { timeSpans } from './time-spans.ts'
import { timeZones } from './time-zones.ts'

/** Every kind of equation, the surest first; a new one is one file and one line here. */
const FINDERS: readonly ((terms: Terms) => readonly Equation[])[] = [
  conversions,
  complements,
  timeZones,
  timeSpans,
  sequences,
  delays,
  exchange,
  restatements,
  sums,
  sumsApart,
  partsElsewhere,
  shares,
  sharesApart,
  growth,
  levels,
  products,
]

/**
 * Figures that arithmetic ties together, whatever a check makes of them: two of them stand in one sentence, or all count
 * one thing, which guards against chance.
 */
export function arithmetic(ledger: Ledger): readonly Judged[] {
  const terms = termsOf(ledger)
  const found = FINDERS.flatMap((find) => find(terms).filter(mayBeOne(ledger)).flatMap(comparisonsOf))
  return [...new Map(found.toReversed().map((each) => [[...each.claims].sort().join(' '), each] as const)).values()]
}

/** Figures of things that a person has told apart make no equation. */
const mayBeOne =
  ({ decided }: Ledger) =>
  ({ terms }: Equation): boolean =>
    !terms.some(({ entry: a }) => terms.some(({ entry: b }) => decided.isApart(a.claim.id, b.claim.id)))
