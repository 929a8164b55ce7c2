import { clusters } from '../compare/clusters.ts'
import type { Comparison } from '../domain/index.ts'
import type { Reader, StoredClaim } from '../store/index.ts'
import type { Board } from './board.ts'
import { amountInShort } from './value-in-short.ts'

/** Parts and the total that they add up to. */
export interface Sum {
  readonly parts: readonly StoredClaim[]
  readonly total: StoredClaim
}

/** Figures that fit together: parts of a sum, or one count as it went on. */
export interface Series {
  readonly thing: string
  readonly slot: string
  readonly comparisons: readonly Comparison[]
  /** In the order of the days that they speak of, totals of sums last. */
  readonly members: readonly StoredClaim[]
  readonly sums: readonly Sum[]
}

/** The figure of a claim; null where it is none or gives no single value. */
const figureOf = ({ body }: StoredClaim): number | null => (body.value.type === 'interval' ? body.value.value : null)

/** Reconciliations that line figures up; other arithmetic (shares, growth, products) is told by its explanation. */
const SERIES: ReadonlySet<string> = new Set(['sum', 'running-total'])

const isSeries = ({ verdict, rule }: Comparison): boolean => verdict === 'reconciled' && SERIES.has(rule)

/** The last day that a claim may speak of, for ordering; claims without any come first. */
const asOf = ({ source, body }: StoredClaim, { sources }: Board): string =>
  body.time?.to ?? sources.get(source)?.metadata.published?.value ?? ''

/** A comparison with its claims and those that its arithmetic uses besides. */
interface Tied {
  readonly comparison: Comparison
  readonly claims: readonly StoredClaim[]
}

const idsOf = ({ claims, expression }: Comparison): readonly string[] =>
  expression === null ? claims : [...expression.terms, expression.result].map(({ claim }) => claim)

/** In the order of the days that they speak of, the larger of one day first. */
const byDay = (parts: readonly StoredClaim[], board: Board): readonly StoredClaim[] =>
  parts.toSorted((a, b) => asOf(a, board).localeCompare(asOf(b, board)) || (figureOf(b) ?? 0) - (figureOf(a) ?? 0))

/** The sum that made a comparison, if it can be read without converting units. */
const sumOf = ({ claims, comparison: { expression } }: Tied, board: Board): readonly Sum[] => {
  const total = claims.find(({ id }) => id === expression?.result.claim)
  if (expression?.kind !== 'sum' || total === undefined) return []
  if (expression.terms.some(({ factor }) => factor !== 1)) return []
  const parts = claims.filter((claim) => claim !== total)
  return [{ parts: byDay(parts, board), total }]
}

const distinctSums = (sums: readonly Sum[]): readonly Sum[] => {
  const key = ({ parts, total }: Sum) => [...parts.map(figureOf), figureOf(total)].join(' ')
  return [...new Map(sums.map((sum) => [key(sum), sum])).values()]
}

/** Days in order; what is the total of others comes after them. */
const inOrder = (claims: readonly StoredClaim[], sums: readonly Sum[], board: Board): readonly StoredClaim[] => {
  const totals = new Set(sums.map(({ total }) => total.id))
  const rank = ({ id }: StoredClaim): number => (totals.has(id) ? 1 : 0)
  const distinct = [...new Map(claims.map((claim) => [claim.id, claim] as const)).values()]
  return distinct.sort((a, b) => rank(a) - rank(b) || (asOf(a, board) < asOf(b, board) ? -1 : 1))
}

const seriesFrom = (inside: readonly Tied[], board: Board): Series => {
  const sums = inside.flatMap((one) => sumOf(one, board))
  const claims = inside.flatMap((one) => one.claims)
  return {
    ...{ thing: inside[0]?.comparison.thing ?? '', slot: inside[0]?.comparison.slot ?? '' },
    comparisons: inside.map(({ comparison }) => comparison),
    members: inOrder(claims, sums, board),
    sums: distinctSums(sums),
  }
}

/** Whether the figures never fall, as those of one count that goes on. */
const isRising = ({ members }: Series): boolean =>
  members.every((claim, index) => (figureOf(members[index - 1] ?? claim) ?? 0) <= (figureOf(claim) ?? 0))

/** Comparisons that share a claim, as one series if they make a sum or one count, else one series each. */
const joined = (inside: readonly Tied[], board: Board): readonly Series[] => {
  const together = seriesFrom(inside, board)
  if (together.sums.length > 0 || isRising(together)) return [together]
  const apart = inside.map((one) => seriesFrom([one], board))
  return [...new Map(apart.map((series) => [inTurn(series), series] as const)).values()]
}

/** The series among the reconciled comparisons of a board. */
export const seriesOf = async (reader: Reader, board: Board): Promise<readonly Series[]> => {
  const comparisons = board.settled.filter(isSeries)
  const { claims } = await reader.claims({ ids: [...new Set(comparisons.flatMap(idsOf))] })
  const known = new Map(claims.map((claim) => [claim.id, claim] as const))
  const all = comparisons.map((comparison) => ({
    comparison,
    claims: idsOf(comparison).flatMap((id) => known.get(id) ?? []),
  }))
  const links = all.flatMap(({ claims: [first, ...others] }) =>
    first === undefined ? [] : others.map(({ id }) => [first.id, id] as const),
  )
  return clusters(links).flatMap((ids) => {
    const inside = new Set(ids)
    return joined(
      all.filter(({ claims: members }) => members.some(({ id }) => inside.has(id))),
      board,
    )
  })
}

const shown = (claim: StoredClaim): string =>
  amountInShort(figureOf(claim) ?? 0, claim.body.value.type === 'interval' ? claim.body.value.unit : 'count')

/** Floats do not add up to the last digit. */
const TINY = 1e-6

/** "55 + 37 = 92", "≈" where the words round. */
export const inFigures = ({ parts, total }: Sum): string => {
  const added = parts.reduce((sum, part) => sum + (figureOf(part) ?? 0), 0)
  const sign = Math.abs(added - (figureOf(total) ?? 0)) < TINY ? '=' : '≈'
  return `${parts.map(shown).join(' + ')} ${sign} ${shown(total)}`
}

/** "23 → 41 → 46": one count as it went on, without repeating a figure. */
export const inTurn = ({ members }: Series): string =>
  members
    .filter((claim, index) => index === 0 || figureOf(claim) !== figureOf(members[index - 1] ?? claim))
    .map(shown)
    .join(' → ')
