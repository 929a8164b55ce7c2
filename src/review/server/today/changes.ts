import type { Disputed } from '../../../telling/board.ts'
import type { ChangeRow, ChangeSection } from '../../contract/index.ts'
import { judgementInWords } from '../dispute.ts'
import { visible } from '../words.ts'
import { claimRow, disputeRow, explainedRow, type Making, seriesRows } from './rows.ts'

/** So many rows of a section are shown, and of claims that rest on one source. */
const SHOWN = 10
const SHOWN_CLAIMS = 5

/** The disputes that are new, and those that were there and have more held against them now. */
export const disputesIn = ({ desk, period }: Making) => {
  const agesOf = ({ comparisons }: Disputed) => new Set(comparisons.map(period.ageOf))
  const withNew = desk.board.disputes.filter((dispute) => agesOf(dispute).has('new'))
  return {
    fresh: withNew.filter((dispute) => !agesOf(dispute).has('old')),
    widened: withNew.filter((dispute) => agesOf(dispute).has('old')),
  }
}

const section = (name: ChangeSection['name'], rows: readonly ChangeRow[], total = rows.length): ChangeSection => ({
  ...{ name, total, rows },
})

const disputeSection = async (name: 'new' | 'widened', disputes: readonly Disputed[], making: Making) =>
  section(name, await Promise.all(disputes.slice(0, SHOWN).map((one) => disputeRow(one, making))), disputes.length)

/** Several sources give the same figures: one explanation is told once. */
const distinct = (rows: readonly ChangeRow[]): readonly ChangeRow[] => [
  ...new Map(
    rows.map((row) => [
      row.pieces
        .map(({ text }) => text)
        .toSorted()
        .join(' | '),
      row,
    ]),
  ).values(),
]

/** Disputes that somebody decided in the period; a ruling that puts them off settles nothing. */
const settledSection = async (making: Making): Promise<ChangeSection> => {
  const { desk, period } = making
  const decided = desk.board.disputes.flatMap((dispute) => {
    const judgement = desk.standing(dispute)?.judgement
    const isDecided = judgement?.ruling === 'conflict' || judgement?.ruling === 'no-conflict'
    return judgement !== undefined && isDecided && judgement.decidedAt >= period.since ? [{ dispute, judgement }] : []
  })
  const rows = await Promise.all(
    decided.slice(0, SHOWN).map(async ({ dispute, judgement }) => ({
      ...(await disputeRow(dispute, making)),
      note: `${judgementInWords(judgement)} · ${visible(judgement.person)}`,
    })),
  )
  return section('settled', rows, decided.length)
}

const explainedSection = async (making: Making, within: ReadonlySet<string>): Promise<ChangeSection> => {
  const { desk, period } = making
  const fresh = desk.board.settled.filter(
    (one) => one.verdict === 'reconciled' && !within.has(one.id) && period.ageOf(one) === 'new',
  )
  const rows = distinct(await Promise.all(fresh.map((one) => explainedRow(one, making))))
  return section('explained', rows.slice(0, SHOWN), rows.length)
}

/** Older claims with which a new source agrees, one for each value that a thing has. */
const supportedSection = async (making: Making): Promise<ChangeSection> => {
  const { desk, period } = making
  const fresh = desk.board.settled.filter((one) => one.verdict === 'agrees' && period.ageOf(one) === 'new')
  const older = fresh.flatMap(({ claims, thing, slot }) =>
    claims
      .flatMap((id) => desk.board.claims.get(id) ?? [])
      .filter((claim) => !period.isNew(claim.source) && (claim.witnesses ?? 1) > 1)
      .map((claim) => [`${thing} ${slot} ${claim.witnesses}`, claim] as const),
  )
  const claims = [...new Map(older).values()]
  const rows = await Promise.all(claims.slice(0, SHOWN).map((claim) => claimRow(claim, 'agrees', making)))
  return section('supported', rows, claims.length)
}

const singleSection = async (making: Making): Promise<ChangeSection> => {
  const { desk, site, period } = making
  const sources = [...desk.board.sources.keys()].filter(period.isNew)
  const { claims, total } = await site.store.claims({ sources, witnesses: 1, limit: SHOWN_CLAIMS })
  return section('single', await Promise.all(claims.map((claim) => claimRow(claim, 'claim', making))), total)
}

/** All that changed, in the order in which it is to be looked at; what is empty is left out. */
export const sectionsOf = async (
  making: Making,
  { fresh, widened }: ReturnType<typeof disputesIn>,
): Promise<readonly ChangeSection[]> => {
  const series = await seriesRows(making)
  const all = [
    await disputeSection('new', fresh, making),
    await disputeSection('widened', widened, making),
    await settledSection(making),
    section('series', series.rows.slice(0, SHOWN), series.rows.length),
    await explainedSection(making, series.within),
    await supportedSection(making),
    await singleSection(making),
  ]
  return all.filter(({ total }) => total > 0)
}
