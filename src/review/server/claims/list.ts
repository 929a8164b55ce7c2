import type { ClaimReview, Status, Value } from '../../../domain/index.ts'
import type { ClaimQuery, Reader, Store, StoredClaim } from '../../../store/index.ts'
import { sourceName } from '../../../telling/source-name.ts'
import { valueInShort } from '../../../telling/value-in-short.ts'
import type { ClaimRow, ClaimsShown, Sign } from '../../contract/index.ts'
import type { Desk } from '../desk.ts'
import { keeper } from '../keeper.ts'
import { sourceInShort, wordsOf } from '../queue.ts'
import { visible } from '../words.ts'

/** What of the claims is asked for; an absent key does not narrow. `date` is the beginning of an ISO day. */
export interface ClaimsAsked {
  readonly source?: string | undefined
  readonly entity?: string | undefined
  readonly slot?: string | undefined
  readonly kind?: Value['type'] | undefined
  readonly speaker?: string | undefined
  readonly frame?: string | undefined
  readonly date?: string | undefined
  readonly status?: Status | undefined
  readonly witnesses?: number | undefined
  readonly offset: number
  readonly limit: number
}

const queryOf = ({ source, entity, slot, kind, speaker, frame }: ClaimsAsked, { board }: Desk): ClaimQuery => {
  const wanted = source?.toLowerCase()
  const named = [...board.sources.values()].filter(
    (one) => wanted !== undefined && (one.id === wanted || sourceName(one).toLowerCase().includes(wanted)),
  )
  return {
    ...(wanted !== undefined && { sources: named.map(({ id }) => id) }),
    ...(entity !== undefined && { entity }),
    ...(slot !== undefined && { slot }),
    ...(kind !== undefined && { valueType: kind }),
    ...(speaker !== undefined && { speaker }),
    ...(frame !== undefined && { frame }),
  }
}

const speaksOf = ({ body: { time } }: StoredClaim, date: string): boolean =>
  time !== null && (time.from ?? '') <= `${date}~` && date <= (time.to ?? '~')

/** The last review of each claim, which says what stands. */
export const lastReviews = (reviews: readonly ClaimReview[]): ReadonlyMap<string, ClaimReview> =>
  new Map(reviews.map((review) => [review.claim, review]))

/** The sign of each claim that was held against another, as far as it says more than that it is one. */
export const signsIn = ({ board }: Desk): ReadonlyMap<string, Sign> => {
  const signs = new Map<string, Sign>()
  for (const { verdict, claims } of board.settled)
    if (verdict === 'reconciled') for (const id of claims) signs.set(id, 'explained')
  for (const { comparisons } of board.disputes)
    for (const { claims } of comparisons) for (const id of claims) signs.set(id, 'conflict')
  return signs
}

const openClaims = ({ board, standing }: Desk): ReadonlySet<string> =>
  new Set(
    board.disputes
      .filter((dispute) => {
        const known = standing(dispute)
        return known === null || known.isWidened || known.isDivided || known.judgement.ruling === 'later'
      })
      .flatMap(({ positions }) => positions.flatMap(({ claims }) => claims)),
  )

/** The claims in open disputes of which nobody has said anything that stands. */
export const unsaidClaims = async (desk: Desk, reader: Reader): Promise<readonly string[]> => {
  const last = lastReviews(await reader.claimReviews())
  return [...openClaims(desk)].filter((id) => (last.get(id)?.status ?? 'unreviewed') === 'unreviewed')
}

/** A claim as the table shows it. */
export const claimRow = async (
  claim: StoredClaim,
  desk: Desk,
  { sign, review }: { readonly sign: Sign; readonly review: ClaimReview | undefined },
): Promise<ClaimRow> => {
  const { document } = await desk.open(claim.source)
  const { slot, speaker } = claim.body
  const { value } = (claim.correction?.read ?? claim).body
  return {
    ...{
      id: claim.id,
      sign,
      slot: visible(slot),
      value: visible(valueInShort(value)),
      words: await wordsOf(claim, desk),
    },
    edited: review?.edit == null ? null : visible(valueInShort(review.edit.value)),
    source: sourceInShort(document),
    speaker: speaker === null ? null : visible(speaker),
    ...{ status: review?.status ?? 'unreviewed', witnesses: claim.witnesses },
  }
}

/** Claims by what a decision would change: those in open disputes, those that rest on one source, the others. */
export const inOrderOfWork = (claims: readonly StoredClaim[], desk: Desk): readonly StoredClaim[] => {
  const open = openClaims(desk)
  const rank = ({ id, witnesses }: StoredClaim): number => (open.has(id) ? 0 : witnesses === 1 ? 1 : 2)
  return claims.toSorted((a, b) => rank(a) - rank(b))
}

/** Lists claims by what a decision would change. What a query finds is kept until sources change or are compared anew. */
export const claimLister = (store: Store) => {
  const kept = keeper<readonly StoredClaim[]>(store)
  const find = (query: ClaimQuery): Promise<readonly StoredClaim[]> =>
    kept(JSON.stringify(query), async () => (await store.claims(query)).claims)
  return async (asked: ClaimsAsked, desk: Desk): Promise<ClaimsShown> => {
    const [signs, last] = [signsIn(desk), lastReviews(await store.claimReviews())]
    const { status, witnesses, date, offset, limit } = asked
    const fitting = (await find(queryOf(asked, desk))).filter(
      (claim) =>
        (status === undefined || (last.get(claim.id)?.status ?? 'unreviewed') === status) &&
        (witnesses === undefined || claim.witnesses === witnesses) &&
        (date === undefined || speaksOf(claim, date)),
    )
    const sorted = inOrderOfWork(fitting, desk)
    const rows = sorted
      .slice(offset, offset + limit)
      .map((claim) => claimRow(claim, desk, { sign: signs.get(claim.id) ?? 'claim', review: last.get(claim.id) }))
    return { total: sorted.length, offset, rows: await Promise.all(rows) }
  }
}
