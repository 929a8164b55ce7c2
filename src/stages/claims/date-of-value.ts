import { type DateInterval, type Figure, overlaps, type Span, type Value } from '../../domain/index.ts'
import type { Clause } from './clauses.ts'
import { isOfTelling } from './said-times.ts'
import type { SentenceView } from './sentence-view.ts'

/** The words of a value, and what sort of figure it is: a change is dated by what it is measured from. */
interface Dated {
  readonly words: Span
  readonly figure?: Figure | null
  readonly value: Value
}

/**
 * The date of a value: one between the same commas, else one of its clause, else one of its sentence that no aside
 * holds. The date of an aside ("the dam, built in 1958, held …") is the aside's alone.
 */
export function dateOfValue(view: SentenceView, clause: Clause, { words, figure, value }: Dated): DateInterval | null {
  const { text } = view.document
  const dated = view.time.filter(
    ({ body, span }) =>
      body.kind !== 'duration' &&
      body.kind !== 'set' &&
      (body.from ?? body.to) &&
      // What is quoted is dated by its saying; what is told is not.
      (value.type === 'wording' || !isOfTelling(view, span)) &&
      (figure === 'change' || !isComparedWith(text, view, span)),
  )
  // "was deepest on 3 May, when it reached 12 meters"
  const isWhen = clause.token[0]?.body.norm === 'when'
  if (isWhen && clause.span.start > view.sentence.span.start)
    return pointOf(intervalOf(dated.findLast(({ span }) => span.end <= clause.span.start)))
  const beside = dated.find(({ span }) => !/[,;—–()]/.test(between(text, span, words)))
  // "When it burst on 3 May, it killed 46": a toll is counted until later than the day on which a sentence opens.
  if (isWhen && beside === undefined) return intervalOf(dated.find(({ body }) => body.from !== body.to))
  // "will cost 8 million, the port said on Monday, more than was approved in 2021": what is told behind is not its date.
  const isTold = value.type !== 'wording' && view.time.some(({ span }) => isOfTelling(view, span))
  const open = dated.filter(
    ({ span }) => !isAside(text, view.sentence.span, span) && (!isTold || span.end <= words.start),
  )
  return intervalOf(
    beside ?? open.find(({ span }) => overlaps(span, clause.span)) ?? (dated.length === 1 ? open[0] : undefined),
  )
}

/** "188,000 fewer than in 2015", "the largest since 2023": a date that a figure is measured by is not its own. */
const COMPARED =
  /\b(?:than|as|compared (?:with|to)|against|from)(?: (?:in|on|at|for|those of|that of))? $|\b(?:\p{L}+est|most|first|last) (?:[^.;,]{0,40} )?since (?:[^.;,]{2,40} (?:in|on) )?$/iu

const isComparedWith = (text: string, { sentence }: SentenceView, { start }: Span): boolean =>
  COMPARED.test(text.slice(Math.max(sentence.span.start, start - BEFORE), start))

/** So many UTF-16 units before a date may tell what it is for. */
const BEFORE = 90

function intervalOf(time: SentenceView['time'][number] | undefined): DateInterval | null {
  if (time === undefined) return null
  const { from, to, at } = time.body
  return { type: 'date', from, to, at }
}

/** "after 2003, when a fire killed 14": what happened then dates from the point that is named, and not from after it. */
function pointOf(time: DateInterval | null): DateInterval | null {
  if (time === null || (time.from !== null && time.to !== null)) return time
  const point = time.from ?? time.to
  return { ...time, from: point, to: point }
}

const between = (text: string, a: Span, b: Span): string =>
  a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, Math.max(b.end, a.start))

/** Words that open an aside: a relative, or a participle. */
const ASIDE =
  /^(?:and |but )?(?:which|who|whom|whose|where|when|built|begun|held|born|founded|known|sent|\p{Ll}+(?:ed|ing)) /u

/** Whether the stretch between commas that holds a date is an aside of its sentence. */
function isAside(text: string, sentence: Span, { start }: Span): boolean {
  const before = text.slice(sentence.start, start)
  const comma = Math.max(...[', ', '; ', '— ', '– ', '('].map((mark) => before.lastIndexOf(mark)))
  return comma >= 0 && ASIDE.test(before.slice(comma + 1).trimStart())
}
