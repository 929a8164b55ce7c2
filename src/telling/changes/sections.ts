import type { Comparison } from '../../domain/index.ts'
import type { StoredClaim } from '../../store/index.ts'
import type { Disputed } from '../board.ts'
import { rulingInWords } from '../ruling-in-words.ts'
import type { Change, Section, Telling } from './change.ts'
import type { News } from './news.ts'
import { claimRow, disputeRow, explainedRow, seriesRows } from './rows.ts'

/** A section of which not all rows need be made. */
const sectionOf = async <Item>(
  name: Section['name'],
  items: readonly Item[],
  rowOf: (item: Item) => Promise<Change>,
  most: number,
): Promise<Section> => ({ name, total: items.length, rows: await Promise.all(items.slice(0, most).map(rowOf)) })

/** Several sources give the same figures: one explanation is told once. */
const distinct = (rows: readonly Change[]): readonly Change[] => {
  const figures = ({ pieces }: Change): string =>
    pieces
      .map(({ text }) => text)
      .toSorted()
      .join(' | ')
  return [...new Map(rows.map((row) => [figures(row), row])).values()]
}

/** Disputes that somebody decided in the period; a ruling that puts them off settles nothing. */
const settledSection = (telling: Telling): Promise<Section> => {
  const { board, standing, period, most } = telling
  const decided = board.disputes.flatMap((dispute) => {
    const judgement = standing(dispute)?.judgement
    const isDecided = judgement?.ruling === 'conflict' || judgement?.ruling === 'no-conflict'
    if (judgement === undefined || !isDecided || judgement.decidedAt < period.since) return []
    return period.until !== null && judgement.decidedAt >= period.until ? [] : [{ dispute, judgement }]
  })
  const rowOf = async ({ dispute, judgement }: (typeof decided)[number]): Promise<Change> => ({
    ...(await disputeRow(dispute, telling)),
    note: `${rulingInWords(judgement)} · ${judgement.person}`,
  })
  return sectionOf('settled', decided, rowOf, most.rows)
}

const explainedSection = async (telling: Telling, within: ReadonlySet<string>): Promise<Section> => {
  const { board, period, most } = telling
  const fresh = board.settled.filter(
    (one) => one.verdict === 'reconciled' && !within.has(one.id) && period.ageOf(one) === 'new',
  )
  const rows = distinct(await Promise.all(fresh.map((one) => explainedRow(one, telling))))
  return { name: 'explained', total: rows.length, rows: rows.slice(0, most.rows) }
}

/** The claims that were there and that something of the period agrees with, one for each value that a thing has. */
const corroborated = async ({ reader, period }: Telling): Promise<readonly StoredClaim[]> => {
  const fresh = (await reader.comparisons({ verdicts: ['agrees'] })).filter((one) => period.ageOf(one) === 'new')
  const ids = [...new Set(fresh.flatMap(({ claims }) => claims))]
  const known = new Map((await reader.claims({ ids })).claims.map((claim) => [claim.id, claim] as const))
  const older = ({ claims }: Comparison): readonly StoredClaim[] =>
    claims
      .flatMap((id) => known.get(id) ?? [])
      .filter(({ source, witnesses }) => !period.isNew(source) && (witnesses ?? 1) > 1)
  const keyed = fresh.flatMap((one) =>
    older(one).map((claim) => [`${one.thing} ${one.slot} ${claim.witnesses}`, claim] as const),
  )
  return [...new Map(keyed).values()]
}

const supportedSection = async (telling: Telling): Promise<Section> =>
  sectionOf('supported', await corroborated(telling), (claim) => claimRow(claim, 'agrees', telling), telling.most.rows)

const singleSection = async (telling: Telling): Promise<Section> => {
  const { board, reader, period, most } = telling
  const sources = [...board.sources.keys()].filter(period.isNew)
  const { claims, total } = await reader.claims({ sources, witnesses: 1, limit: most.claims })
  return { ...(await sectionOf('single', claims, (claim) => claimRow(claim, 'claim', telling), most.claims)), total }
}

/** All that changed as the present state tells it, in the order in which it is to be looked at. */
export const sectionsOf = async (telling: Telling, { fresh, widened }: News): Promise<readonly Section[]> => {
  const { most } = telling
  const series = await seriesRows(telling)
  const rowOf = (dispute: Disputed): Promise<Change> => disputeRow(dispute, telling)
  return [
    await sectionOf('new', fresh, rowOf, most.rows),
    await sectionOf('widened', widened, rowOf, most.rows),
    await settledSection(telling),
    { name: 'series', total: series.rows.length, rows: series.rows.slice(0, most.rows) },
    await explainedSection(telling, series.within),
    await supportedSection(telling),
    await singleSection(telling),
  ]
}
