import type { Comparison } from '../../domain/index.ts'
import type { StoredClaim } from '../../store/index.ts'
import type { Board, Disputed } from '../../telling/board.ts'
import { lineageRecord } from '../../telling/lineage-record.ts'
import { inFigures, type Series } from '../../telling/series.ts'
import { correctionRecord } from '../correction-record.ts'
import { quoteRecord } from '../quote-record.ts'
import { claimQuote, type Quoter } from '../quotes.ts'
import { quotesOf } from './pair-lines.ts'
import type { Shown } from './shown.ts'

/** What quotes and witnesses are told with. */
export type Readers = Pick<Shown, 'quoteOf' | 'lineageOf'>

/** A claim with its quote; offsets are code points, as in the export. */
export const claimRecord = async (claim: StoredClaim, quoteOf: Quoter) => ({
  ...{ id: claim.id, slot: claim.body.slot, value: claim.body.value, witnesses: claim.witnesses },
  ...correctionRecord(claim),
  quote: quoteRecord(await claimQuote(claim, quoteOf)),
})

/** A comparison with both quotes; offsets are code points, as in the export. */
export const comparisonRecord = async (comparison: Comparison, board: Board, quoteOf: Quoter) => {
  const { id, verdict, kind, band, slot, thing, rule, explanation, expression, claims } = comparison
  const quotes = (await quotesOf(comparison, board.claims, quoteOf)).map(quoteRecord)
  return {
    id,
    verdict,
    kind,
    band,
    slot,
    thing,
    name: board.things.get(thing)?.name ?? null,
    rule,
    explanation,
    ...(expression !== null && { expression }),
    claims,
    quotes,
  }
}

/** A dispute with every position, the quotes of its claims, who counts as one witness and why, and its comparisons. */
export const disputeRecord = async (dispute: Disputed, board: Board, { quoteOf, lineageOf }: Readers) => {
  const [{ kind, band }] = dispute.comparisons
  const { id: thing, name } = dispute.thing
  const positions = dispute.positions.map(async ({ value, witnesses, claims }) => {
    const known = claims.flatMap((claim) => board.claims.get(claim) ?? [])
    const lineage = lineageRecord(await lineageOf(known))
    return { value, witnesses, lineage, claims: await Promise.all(known.map((claim) => claimRecord(claim, quoteOf))) }
  })
  const comparisons = dispute.comparisons.map(({ id, rule, explanation, claims }) => ({
    id,
    rule,
    explanation,
    claims,
  }))
  return {
    id: dispute.id,
    thing,
    name,
    slot: dispute.slot,
    kind,
    band,
    positions: await Promise.all(positions),
    comparisons,
  }
}

/** A series with its arithmetic and the quote of each member. */
export const seriesRecord = async (series: Series, board: Board, quoteOf: Quoter) => ({
  ...{ thing: series.thing, name: board.things.get(series.thing)?.name ?? null, slot: series.slot },
  sums: series.sums.map(inFigures),
  members: await Promise.all(series.members.map((claim) => claimRecord(claim, quoteOf))),
  comparisons: series.comparisons.map(({ id, rule, explanation }) => ({ id, rule, explanation })),
})
