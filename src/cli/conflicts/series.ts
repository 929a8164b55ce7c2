import { clusters } from '../../compare/clusters.ts'
import type { Comparison, Place } from '../../domain/index.ts'
import type { Reader, StoredClaim } from '../../store/index.ts'
import { amountInShort } from '../value-in-short.ts'
import type { Board } from './board.ts'

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

/** Words round figures: a sum may miss its total by as much. */
const SLACK = 0.02

/** One claim at each of the places, all different, that together make a figure; null where there are none. */
const claimsAt = (
  places: readonly Place[],
  wanted: number,
  claims: readonly StoredClaim[],
  slack: number,
): readonly StoredClaim[] | null => {
  const [first, ...rest] = places
  if (first === undefined) return Math.abs(wanted) <= slack ? [] : null
  const distance = (claim: StoredClaim): number => Math.abs((figureOf(claim) ?? Number.POSITIVE_INFINITY) - wanted)
  const here = claims.filter(
    ({ source, span }) => source === first.source && span.start === first.span.start && span.end === first.span.end,
  )
  for (const claim of here.toSorted((a, b) => distance(a) - distance(b))) {
    const left = claims.filter((each) => each !== claim)
    const others = claimsAt(rest, wanted - (figureOf(claim) ?? Number.NaN), left, slack)
    if (others !== null) return [claim, ...others]
  }
  return null
}

interface Tied {
  readonly comparison: Comparison
  readonly claims: readonly StoredClaim[]
}

/** The claims of a comparison with those that its reconciliation uses besides. */
const tied = (comparison: Comparison, board: Board, candidates: readonly StoredClaim[]): Tied => {
  const sides = comparison.claims.flatMap((id) => board.claims.get(id) ?? [])
  const figures = sides.flatMap((claim) => figureOf(claim) ?? [])
  const [total, missing] = [Math.max(...figures), Math.max(...figures) - Math.min(...figures)]
  const others = candidates.filter(({ id }) => !comparison.claims.includes(id))
  return { comparison, claims: [...sides, ...(claimsAt(comparison.parts, missing, others, SLACK * total) ?? [])] }
}

/** Floats do not add up to the last digit. */
const TINY = 1e-6

/** The sum that the claims of one comparison make, the largest being the total. */
const sumOf = ({ claims, comparison }: Tied, board: Board): readonly Sum[] => {
  if (comparison.parts.length === 0) return []
  const [total, ...parts] = claims.toSorted((a, b) => (figureOf(b) ?? 0) - (figureOf(a) ?? 0))
  if (total === undefined || parts.length < 2) return []
  const added = parts.reduce((sum, part) => sum + (figureOf(part) ?? 0), 0)
  const whole = figureOf(total) ?? 0
  if (Math.abs(added - whole) > Math.abs(whole) * SLACK) return []
  return [{ parts: parts.toSorted((a, b) => (asOf(a, board) < asOf(b, board) ? -1 : 1)), total }]
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
  const places = comparisons.flatMap(({ parts }) => parts.map(({ source }) => source))
  const { claims } = await reader.claims({ sources: [...new Set(places)] })
  const all = comparisons.map((comparison) => tied(comparison, board, claims))
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
