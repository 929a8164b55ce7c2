import { dated } from '../compare/describe.ts'
import { givesValue } from '../compare/look-up/gives.ts'
import type { Meeting } from '../compare/look-up/index.ts'
import { contains, type Layers, overlaps, type PlacedClaim, quote, type Span } from '../domain/index.ts'
import type { Outcome, Witness } from './finding.ts'
import type { Known } from './known.ts'
import { distinct } from './told.ts'

/** How alike two clauses are (cosine) for a date beside the one to bear out, or to speak against, a date beside the other. */
const SAME = 0.12
const OTHER = 0.45

type Time = Layers['time']

/** Whether a time names a day or a month, in words or figures that leave no doubt which. */
export const isDated = ({ body }: Time, words: string): boolean =>
  (body.kind === 'date' || body.kind === 'period') &&
  body.from !== null &&
  body.from.slice(0, 4) === (body.to ?? body.from).slice(0, 4) &&
  /\d/.test(words) &&
  !/\b(?:last|next|this)\b/i.test(words)

const valueIn = ({ body: { from, to, at } }: Time): PlacedClaim['body']['value'] => ({ type: 'date', from, to, at })

interface Dated {
  readonly meeting: Meeting
  readonly time: Time
  readonly sentence: Span
}

const witnessOf = ({ meeting, time, sentence }: Dated, bearing: Witness['bearing']): Witness => ({
  ...{ bearing, source: meeting.source.id, claim: meeting.claim.id, span: sentence, words: time.span },
})

/** The dates that stand in the sentences of what sources say most alike. */
const datesBeside = async (meetings: readonly Meeting[], known: Known): Promise<readonly Dated[]> => {
  const all = await Promise.all(
    meetings.map(async (meeting) => {
      const { sentences, times } = await known.layersOf(meeting.source.id)
      const sentence = sentences.find((span) => overlaps(span, meeting.claim.span)) ?? meeting.claim.span
      return times.filter(({ span }) => contains(sentence, span)).map((time) => ({ meeting, time, sentence }))
    }),
  )
  return all.flat()
}

const told = (dates: readonly Dated[]): readonly Dated[] =>
  distinct(dates.map((one) => ({ ...one.meeting, one }))).map(({ one }) => one)

/** So many claims of sources are looked at for the dates beside them. */
const MOST = 12

/** Looks up a date that is no claim by itself: beside what sources say that is most like the claims of its sentence. */
export const dateOutcome = async (time: Time, claims: readonly PlacedClaim[], known: Known): Promise<Outcome> => {
  const meetings = claims
    .flatMap(({ id }) => known.meetings(id))
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
  const dates = await datesBeside(meetings, known)
  const written = valueIn(time)
  const so = told(dates.filter((one) => one.meeting.likeness >= SAME && givesValue(valueIn(one.time), written)))
  if (so.length > 0)
    return {
      status: 'supported',
      explanation: `${so.map(({ meeting }) => dated(meeting)).join(', ')} ${so.length > 1 ? 'have' : 'has'} the same date.`,
      witnesses: so.map((one) => witnessOf(one, 'says-so')),
    }
  const otherwise = told(
    dates.filter(({ meeting, time: other }) => {
      const words = quote(meeting.source.text, other.span)
      return meeting.likeness >= OTHER && isDated(other, words) && !givesValue(written, valueIn(other))
    }),
  )
  if (otherwise.length === 0)
    return { status: 'not-found', explanation: 'No source has this date for it.', witnesses: [] }
  const list = otherwise.map(
    ({ meeting, time: other }) => `${dated(meeting)} has “${quote(meeting.source.text, other.span)}”`,
  )
  return {
    status: 'disputed',
    explanation: `No source says so; ${list.join(', ')}.`,
    witnesses: otherwise.map((one) => witnessOf(one, 'says-otherwise')),
  }
}
