import { z } from 'zod'
import { codingOf } from '../../../coding/framings.ts'
import { type Coding, type CodingReview, codingKey, codingReviewOf, standingReviews } from '../../../domain/index.ts'
import type { Undone } from '../../contract/index.ts'
import { after } from '../after.ts'
import type { Site } from '../site.ts'
import type { Act } from '../undo.ts'
import { visible } from '../words.ts'
import type { Framed } from './framed.ts'

/** What the page may ask to be written down of a coding: it is one that it was shown under this codebook. */
export const CODING_SHAPE = z.strictObject({
  id: z.string(),
  codebook: z.string(),
  status: z.enum(['accepted', 'rejected']),
  decidedAt: z.iso.datetime(),
})

type Asked = z.output<typeof CODING_SHAPE>

const codingIn = async ({ id, codebook }: Asked, framed: Framed): Promise<Coding | null> => {
  const framing = (await framed.framings(codebook)).find((one) => codingKey(codingOf(one)) === id)
  if (framing !== undefined) return codingOf(framing)
  const question = (await framed.questions(codebook)).find(({ key }) => key === id)
  if (question === undefined) return null
  const { source, words, target, frame } = question
  return { source, words, target, frame }
}

/** Writes down whether a sentence frames so; gives the words of a fault where it can't be taken. */
export const code = async (asked: Asked, framed: Framed, { store, person }: Site): Promise<CodingReview | string> => {
  const coding = await codingIn(asked, framed)
  if (coding === null) return 'This sentence is in no current source any more: open the list again.'
  const { status, decidedAt } = asked
  const review = codingReviewOf({ coding, status, note: '', person, decidedAt })
  // A page that never heard the answer sends the same once more.
  const isKnown = (await store.codingReviews()).some(({ id }) => id === review.id)
  if (!isKnown) await store.putCodingReviews([review])
  return review
}

/** The last answer of a person to a question of coding that still stands. */
export const lastCoding = async ({ person, store }: Site): Promise<Act | null> => {
  const last = standingReviews(await store.codingReviews()).findLast((each) => each.person === person)
  if (last === undefined) return null
  const { coding, status } = last
  const takeBack = async (): Promise<Undone> => {
    const decidedAt = after(last.decidedAt)
    await store.putCodingReviews([codingReviewOf({ coding, status: 'unreviewed', note: '', person, decidedAt })])
    return { path: '/frames', words: `Took back: ${status}, ${coding.frame} of ${visible(coding.target)}.` }
  }
  return { decidedAt: last.decidedAt, takeBack }
}
