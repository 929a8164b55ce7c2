import { z } from 'zod'
import {
  type ClaimEdit,
  type ClaimReview,
  claimReviewOf,
  codePointOffsets,
  contentId,
  follows,
  standingClaimReviews,
  takenBack,
} from '../../../domain/index.ts'
import type { StoredClaim } from '../../../store/index.ts'
import type { ClaimReviewAsked, Undone } from '../../contract/index.ts'
import { after } from '../after.ts'
import { wordsOf } from '../queue.ts'
import type { Site } from '../site.ts'
import type { Act } from '../undo.ts'
import { paragraphOf, reviewInWords } from './claim.ts'
import { timeIn, valueIn } from './fields.ts'

const FIELD = z.string().max(2000)
const OFFSET = z.int().min(0)
const MOST_CLAIMS = 1000

/** What the page may ask to be written down of claims. */
export const REVIEW_SHAPE = z.strictObject({
  claims: z.array(z.string().max(100)).min(1).max(MOST_CLAIMS),
  status: z.enum(['accepted', 'rejected', 'edited']),
  edit: z
    .strictObject({
      at: z.strictObject({ start: OFFSET, end: OFFSET }),
      fields: z.strictObject({ value: FIELD, unit: FIELD, from: FIELD, to: FIELD, speaker: FIELD, subject: FIELD }),
    })
    .optional(),
  note: z.string().max(10_000).optional(),
  decidedAt: z.iso.datetime(),
})

type Asked = z.output<typeof REVIEW_SHAPE>

/** The correction that is asked for; a string says why it can't be taken. */
const editOf = async (
  { at, fields }: NonNullable<ClaimReviewAsked['edit']>,
  claim: StoredClaim,
  note: string,
  site: Site,
): Promise<ClaimEdit | string> => {
  const opened = await (await site.read()).open(claim.source)
  const paragraph = paragraphOf(claim, opened)
  if (at.start >= at.end || at.end > paragraph.end - paragraph.start)
    return 'The words must stand in the paragraph of the claim: choose them there.'
  const span = { start: paragraph.start + at.start, end: paragraph.start + at.end }
  const { text } = opened.document
  const words = text.slice(span.start, span.end)
  const value = valueIn(fields, claim.body.value, words, site.measure)
  if (typeof value === 'string') return value
  const time = timeIn(fields, claim.body.time)
  if (typeof time === 'string') return time
  const told = follows(value, words, site.measure)
  if (told === false && note === '')
    return `"${fields.value}" does not follow from the words "${words}": choose other words, or say in the note why it is so.`
  const { toCodePoint } = codePointOffsets(text)
  const place = { start: toCodePoint(span.start), end: toCodePoint(span.end) }
  const { speaker, subject } = fields
  return { words: place, text: words, value, time, speaker: speaker || null, subject: subject || null, follows: told }
}

/** Writes down what a person says of claims, all of it or nothing; a string says why it can't be taken. */
export const reviewClaims = async (asked: Asked, site: Site): Promise<readonly ClaimReview[] | string> => {
  const { store, person } = site
  const [desk, { claims }] = [await site.read(), await store.claims({ ids: asked.claims })]
  if (claims.length !== new Set(asked.claims).size)
    return 'Some of these claims are no longer there: the sources have changed. Load the page again.'
  if ((asked.status === 'edited') !== (asked.edit !== undefined) || (asked.edit !== undefined && claims.length !== 1))
    return 'A correction is of one claim, and says what stands in its place.'
  const { status, decidedAt, note = '' } = asked
  const act = contentId('act', { claims: asked.claims, person, decidedAt })
  const reviews: ClaimReview[] = []
  for (const claim of claims) {
    // Who accepts a claim that was corrected accepts what stands there now.
    const standing = status === 'accepted' ? (claim.correction?.edit ?? null) : null
    const edit = asked.edit === undefined ? standing : await editOf(asked.edit, claim, note, site)
    if (typeof edit === 'string') return edit
    const sha256 = desk.board.sources.get(claim.source)?.sha256 ?? ''
    const words = await wordsOf(claim, desk)
    reviews.push(
      claimReviewOf({ claim: claim.id, sha256, words, status, edit, withdraws: null, act, note, person, decidedAt }),
    )
  }
  await store.putClaimReviews(reviews)
  site.compareSoon()
  return reviews
}

/** The last review of claims of a person that still stands; what was made in one step is taken back in one. */
export const lastClaimAct = async (site: Site): Promise<Act | null> => {
  const { store, whole, person } = site
  // What stood before may be another's word, also where the person must not see it.
  const all = await whole.claimReviews()
  const own = standingClaimReviews(all).filter((review) => review.person === person)
  const last = own.at(-1)
  if (last === undefined) return null
  const act = own.filter((review) => review.act === last.act)
  const takeBack = async (): Promise<Undone> => {
    await store.putClaimReviews(takenBack(act, all, { person, decidedAt: after(last.decidedAt) }))
    site.compareSoon()
    const words = act.length === 1 ? reviewInWords(last) : `${last.status}, ${act.length} claims`
    return { path: `/claims/${last.claim}`, words: `Took back: ${words}.` }
  }
  return { decidedAt: last.decidedAt, takeBack }
}
