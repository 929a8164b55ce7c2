import type { Annotation, Layers, Role, SentenceBody, TimeBody } from '../../domain/index.ts'
import { type DocumentContext, type StageFactory, stage } from '../../pipeline/stage.ts'
import { fiscalMonth } from './fiscal-month.ts'
import { type Grammar, grammar } from './grammar/expressions.ts'
import type { Bound, Expression, Reading } from './reading.ts'
import { mayHoldTime, recognise } from './recognise.ts'
import { opened } from './resolve/bounds.ts'
import { resolve } from './resolve/resolve.ts'
import type { Period, Situation } from './resolve/situation.ts'
import { isSpeechDay, tenseAround } from './tense.ts'
import { type Word, wordsOf } from './words.ts'

/** Roles that stand beside the story, which does not go on from their times. */
const ASIDE = new Set(['furniture', 'comment', 'byline', 'reference', 'bio'])

/** An expression together with the sentence that it was found in. */
interface Found {
  readonly expression: Expression
  readonly words: readonly Word[]
  readonly offset: number
  readonly role: Role
}

/** "12 October" written more often than "October 12" says that 5/6/2025 is the fifth of June. */
const isMonthFirst = (text: string): boolean => {
  const dayFirst = text.match(
    /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/gu,
  )
  const monthFirst = text.match(
    /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b/gu,
  )
  return (dayFirst?.length ?? 0) <= (monthFirst?.length ?? 0)
}

const grammars = new Map<boolean, Grammar>()

/** Either grammar is made when a text first asks for it: together they are slow to make, and few texts want the second. */
const grammarFor = (monthFirst: boolean): Grammar => {
  const made = grammars.get(monthFirst) ?? grammar(monthFirst)
  grammars.set(monthFirst, made)
  return made
}

const findAll = (document: DocumentContext, sentences: readonly Annotation<SentenceBody>[]): readonly Found[] => {
  const read = grammarFor(isMonthFirst(document.text))
  return sentences.flatMap(({ span, body }) => {
    const text = document.text.slice(span.start, span.end)
    if (!mayHoldTime(text)) return []
    const words = wordsOf(text)
    return recognise(words, read).map((expression) => ({ expression, words, offset: span.start, role: body.role }))
  })
}

const KINDS: Partial<Record<Reading['type'], TimeBody['kind']>> = { fiscal: 'fiscal-year', edge: 'vague' }

const kindOf = (reading: Reading, period: Period): TimeBody['kind'] => {
  const kind = KINDS[reading.type]
  if (kind !== undefined && !(reading.type === 'edge' && ['start', 'end'].includes(reading.edge))) return kind
  return period.grain === 'day' ? 'date' : 'period'
}

/** Others than the author wrote on a day of their own: beside the article "today" and "the 12th" are anybody's. */
const counts = ({ role }: Found, { said }: Period): boolean => said || role === 'byline' || !ASIDE.has(role)

/** The day of a byline is that of the article, also where it is "embargoed until"; only "since" can have no such sense. */
const boundIn = ({ expression: { bound }, role }: Found): Bound | null =>
  role === 'byline' && bound !== 'since' ? null : bound

const bodyOf = (found: Found, period: Period, published: string | null): TimeBody => ({
  type: 'date',
  ...opened(boundIn(found), found.expression.reading, period, published),
  at: period.at,
  kind: kindOf(found.expression.reading, period),
  said: period.said,
})

const remembered = (situation: Situation, { words, expression, role }: Found, period: Period | null): Situation => {
  if (period === null || expression.background || ASIDE.has(role)) return situation
  const next = { ...situation, last: period }
  if (period.grain !== 'day' || expression.bound === 'by') return next
  return isSpeechDay(words, expression) ? { ...next, spoken: period.to } : { ...next, narrative: period.to }
}

const spanOf = ({ expression, words, offset }: Found): { start: number; end: number } => ({
  start: offset + (words[expression.first]?.start ?? 0),
  end: offset + (words[expression.next - 1]?.end ?? 1),
})

const isBareClock = ({ reading }: Expression): boolean => reading.type === 'moment' && reading.of === null
const isNamedDay = ({ reading }: Expression): boolean => reading.type === 'day' || reading.type === 'weekday'

/** "at 00:40, on Saturday 19 July": a clock time whose day comes later in its sentence takes that day. */
const dayBehind = (found: readonly Found[], index: number): Found | null => {
  const self = found[index]
  if (self === undefined || !isBareClock(self.expression) || found[index - 1]?.words === self.words) return null
  const behind = found[index + 1]
  const isDay = behind?.words === self.words && isNamedDay(behind.expression)
  return isDay && !isSpeechDay(behind.words, behind.expression) ? behind : null
}

const tensed = (situation: Situation, { words, expression }: Found): Situation => ({
  ...situation,
  tense: tenseAround(words, expression),
})

const resolveAll = (found: readonly Found[], start: Situation): Layers['time'][] => {
  const times: Layers['time'][] = []
  let situation = start
  found.forEach((each, index) => {
    const ahead = dayBehind(found, index)
    const day = ahead && resolve(ahead.expression.reading, tensed(situation, ahead))
    const here = { ...tensed(situation, each), narrative: day?.from ?? situation.narrative }
    const period = resolve(each.expression.reading, here)
    if (period !== null && counts(each, period))
      times.push({ span: spanOf(each), body: bodyOf(each, period, situation.published) })
    situation = remembered(situation, each, period)
  })
  return times
}

const startOf = ({ published, text }: DocumentContext): Situation => {
  const fiscal = fiscalMonth(text)
  return {
    published,
    narrative: null,
    spoken: null,
    last: null,
    fiscalMonth: fiscal.month,
    fiscalQuarters: fiscal.said,
    tense: null,
  }
}

/** Makes the stage that finds times and the days that they mean, relative to the article's day; it has no options. */
export const times: StageFactory = () =>
  stage({
    name: 'times',
    reads: ['sentence'],
    writes: 'time',
    version: 6,
    run: ({ document, layers }) => resolveAll(findAll(document, layers.sentence), startOf(document)),
  })
