import type { ClaimReview, Span } from '../../../domain/index.ts'
import { standingClaimReviews } from '../../../domain/index.ts'
import type { StoredClaim } from '../../../store/index.ts'
import { valueInShort } from '../../../telling/value-in-short.ts'
import type { ClaimHistoryLine, ClaimShown, Mark, WordsRead } from '../../contract/index.ts'
import type { Desk, Opened } from '../desk.ts'
import { blockOf, paneOf } from '../pane.ts'
import type { Site } from '../site.ts'
import { witnessesShown } from '../witnesses.ts'
import { visible } from '../words.ts'
import { fieldsOf, readAgain } from './fields.ts'
import { claimRow, lastReviews, signsIn } from './list.ts'

/** One current claim; null where there is none of this id. */
const claimOf = async (id: string, { store }: Pick<Site, 'store'>): Promise<StoredClaim | null> =>
  (await store.claims({ ids: [id] })).claims[0] ?? null

/** The paragraph of a claim. */
export const paragraphOf = (claim: StoredClaim, opened: Opened): Span =>
  opened.blocks[blockOf(opened, claim.span)]?.span ?? claim.span

/** A review in words, as history and undo tell it. */
export const reviewInWords = ({ status, edit, withdraws }: ClaimReview): string => {
  if (withdraws !== null) return 'took the last one back'
  if (edit === null || status !== 'edited') return status
  const doubt = edit.follows === false ? ', which does not follow from these words' : ''
  return visible(`edited: ${valueInShort(edit.value)} in “${edit.text}”${doubt}`)
}

const historyOf = (id: string, reviews: readonly ClaimReview[]): readonly ClaimHistoryLine[] => {
  const standing = new Set(standingClaimReviews(reviews))
  return reviews
    .filter(({ claim }) => claim === id)
    .map((each) => ({
      ...{ id: each.id, words: reviewInWords(each), note: visible(each.note), person: visible(each.person) },
      ...{ decidedAt: each.decidedAt, isWithdrawn: each.withdraws === null && !standing.has(each) },
    }))
}

const comparisonsOf = (id: string, { board }: Desk): ClaimShown['comparisons'] => {
  const disputed = board.disputes.flatMap((dispute) =>
    dispute.comparisons.map((comparison) => ({ comparison, dispute: dispute.id as string | null })),
  )
  return [...disputed, ...board.settled.map((comparison) => ({ comparison, dispute: null }))]
    .filter(({ comparison }) => comparison.claims.includes(id))
    .map(({ comparison: { id: own, verdict, explanation }, dispute }) => ({
      ...{ id: own, verdict, explanation: visible(explanation), dispute },
    }))
}

/** A claim beside its words; null where there is none of this id. */
export const claimShown = async (id: string, desk: Desk, site: Site): Promise<ClaimShown | null> => {
  const claim = await claimOf(id, site)
  if (claim === null) return null
  const [opened, reviews] = [await desk.open(claim.source), await site.store.claimReviews()]
  const review = lastReviews(reviews).get(id)
  const [pane, paragraph] = [await paneOf(claim, [], desk), paragraphOf(claim, opened)]
  const sign = signsIn(desk).get(id) ?? 'claim'
  const { words } = claim.body
  const block = Math.min(pane.paragraph - 1, 1)
  const at = { start: words.start - paragraph.start, end: words.end - paragraph.start }
  const clause = pane.marks.filter(({ part }) => part === 'clause').map((mark): Mark => ({ ...mark, sign }))
  const subject = claim.body.subject.head
  return {
    ...(await claimRow(claim, desk, { sign, review })),
    ...{ type: claim.body.value.type, pane: { ...pane, marks: clause }, block, at },
    fields: fieldsOf({ ...claim.body, subject }),
    comparisons: comparisonsOf(id, desk),
    lineage: witnessesShown(claim.witnesses === null ? [] : await desk.witnessesOf(id), desk),
    history: historyOf(id, reviews),
  }
}

/** What chosen words of a claim's paragraph say; null where they are no words of it. */
export const wordsRead = async (id: string, at: Span, site: Site): Promise<WordsRead | null> => {
  const claim = await claimOf(id, site)
  if (claim === null) return null
  const opened = await (await site.read()).open(claim.source)
  const paragraph = paragraphOf(claim, opened)
  if (!(at.start < at.end && at.end <= paragraph.end - paragraph.start)) return null
  const words = opened.document.text.slice(paragraph.start + at.start, paragraph.start + at.end)
  return { words: visible(words), value: readAgain(words, claim.body.value, site.measure) }
}
