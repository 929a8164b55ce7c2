import type { Span } from '../../domain/index.ts'
import { isSpeakerNoun, type ReportingVerb } from '../../lexicon/reporting.ts'
import { type AfterVerb, afterVerb, hasVerb } from './after-verb.ts'
import type { Item } from './items.ts'
import type { Passage } from './passages.ts'
import { isInnerMark, type Phrase } from './phrases.ts'
import { contentRanges, isMark, type Range, segmentStart, trimmed } from './ranges.ts'
import type { Content, Report } from './reports.ts'
import { type Subject, subjectAfter, subjectBefore } from './subjects.ts'
import { DETERMINERS, isSurelyFinite, OBJECT_PRONOUNS, PRONOUNS } from './word-classes.ts'

/** A reporting verb in its place: `subject` is the item whose left side is searched for the subject. */
export interface Cue {
  readonly verb: ReportingVerb
  readonly from: number
  readonly to: number
  readonly subject: number
}

/** What a cue reports: ranges of items, and the item from which on other cues may be read. */
interface Reading {
  readonly subject: Subject
  readonly ranges: readonly Range[]
  readonly end: number
}

/** A passage with its text, and the item from which on nothing is yet reported. */
export interface Scene {
  readonly text: string
  readonly passage: Passage
  readonly low: number
}

/** Words in quotation marks that are no quotation of a whole utterance end without comma, stop or dash. */
const endsLikeSpeech = (text: string, item: Item | undefined): boolean =>
  item?.quote !== null && item !== undefined && /[,.?!…—–-]/u.test(text[item.quote.inner.end - 1] ?? '')

/** The quotation right before `at`, with nothing or a comma or dash between, or null. */
const quoteBefore = (scene: Scene, at: number): Range | null => {
  const { items } = scene.passage
  const marked = isMark(items[at - 1], ',—–')
  const place = marked ? at - 2 : at - 1
  if (place < scene.low || items[place]?.kind !== 'quote') return null
  if (place > scene.low && isTitle(scene.text, items[place])) return null
  return marked || place === scene.low || endsLikeSpeech(scene.text, items[place])
    ? { from: place, to: place + 1 }
    : null
}

/** '"A," he said, "and B"': the second quotation of the same speaker. */
const withQuoteAfter = (quoted: Range, after: AfterVerb): Range[] =>
  after.form === 'quote' ? [quoted, { from: after.at, to: after.at + 1 }] : [quoted]

const commonNoun = (items: readonly Item[], at: number): boolean => items[at]?.kind === 'word'

/** "The figures, said the bank, were wrong", "It is not true, he said, that": the clause goes on after the insertion. */
const goesOnAfter = (items: readonly Item[], comma: number): boolean => {
  const next = items[comma + 1]
  return isMark(items[comma], ',') && next !== undefined && (next.norm === 'that' || isSurelyFinite(next.norm))
}

/** Whether an attribution is over at item `at`: "he told the hearing" ends there, "he announced the plan" does not. */
const endsTail = (items: readonly Item[], at: number): boolean =>
  items[at] === undefined || items[at]?.kind === 'mark' || PRONOUNS.get(items[at]?.norm ?? '') === 'relative'

/** The words before an attribution that follows them ("C, X said"), with what goes on after it where they are no clause. */
const wordsBefore = (scene: Scene, subject: Subject, after: number): Reading | null => {
  const { items } = scene.passage
  const marked = isMark(items[subject.start - 1], ',—')
  if (!marked) return null
  const before = trimmed(items, { from: segmentStart(items, subject.start - 1, scene.low), to: subject.start - 1 })
  if (before.to <= before.from || !endsTail(items, after)) return null
  const resumed = resumedClause(items, before, after)
  if (resumed !== null) return { subject, ranges: [resumed], end: resumed.to }
  if (hasVerb(items, before.from, before.to) && !goesOnAfter(items, after))
    return { subject, ranges: [before, ...secondClause(items, after)], end: after }
  const rest = contentRanges(items, after + 1)
  if (!isMark(items[after], ',') || !hasVerb(items, after + 1, rest.end)) return null
  return { subject, ranges: [trimmed(items, { from: before.from, to: rest.end })], end: rest.end }
}

/** "and last week, she admits, she slept": the words before the insertion are no clause but open the one that follows. */
const resumedClause = (items: readonly Item[], before: Range, comma: number): Range | null => {
  if (!isMark(items[comma], ',') || !PRONOUNS.has(items[comma + 1]?.norm ?? '')) return null
  let from = before.to
  while (from > before.from && !isMark(items[from - 1], ',')) from -= 1
  if (from === before.from || hasVerb(items, from, before.to)) return null
  return trimmed(items, { from, to: contentRanges(items, comma + 1).end })
}

/** "A, she said, and it was B": a second clause with a subject of its own belongs to the same speaker. */
const secondClause = (items: readonly Item[], comma: number): Range[] => {
  const subject = items[comma + 2]
  if (!isMark(items[comma], ',') || !/^(?:and|but)$/u.test(items[comma + 1]?.norm ?? '')) return []
  if (!/^(?:it|they|there|this|that)$/u.test(subject?.norm ?? '')) return []
  return contentRanges(items, comma + 2).ranges.slice(0, 1)
}

/** "…," said X — and "C, said X". */
const inverted = (scene: Scene, cue: Cue): Reading | null => {
  const { items } = scene.passage
  if (cue.verb.addressee && cue.verb.lemma !== 'ask') return null
  const quoted = quoteBefore(scene, cue.from)
  const subject = subjectAfter(items, cue.to, quoted !== null)
  if (subject === null || !cue.verb.takes.has('quote')) return null
  const after = afterVerb(items, subject.end, { ...cue.verb, addressee: false })
  if (quoted !== null) return { subject, ranges: withQuoteAfter(quoted, after), end: subject.end }
  if (!cue.verb.takes.has('bare') || !isMark(items[cue.from - 1], ',')) return null
  const end = after.form === 'end' ? after.at : subject.end
  const found = wordsBefore(scene, { ...subject, start: cue.from }, end)
  return found === null ? null : { ...found, subject }
}

/** The item of the first quotation from `at` on in the same clause, or null. */
const quoteInClause = (items: readonly Item[], at: number): number | null => {
  for (let to = at; to < Math.min(items.length, at + 30); to += 1) {
    if (items[to]?.kind === 'quote') return to
    if (isMark(items[to], ';:') || (isMark(items[to], '.') && !isInnerMark(items, to))) return null
    if (isMark(items[to], ',') && /^(?:and|but|or|while|though)$/u.test(items[to + 1]?.norm ?? '')) return null
  }
  return null
}

const isNameOnly = (items: readonly Item[], { from, to }: Range): boolean =>
  to - from <= 2 && items.slice(from, to).every((item) => item.capital)

/** "called it [a mistake]", "which it called [unaffordable]", "called the plan [a mistake]". */
const namingStart = (items: readonly Item[], cue: Cue, subject: Subject): number | null => {
  const object = items[cue.to]
  if (/^(?:which|what)$/u.test(items[subject.start - 1]?.norm ?? '')) return cue.to
  if (object === undefined || /^(?:for|on|off|in|up|out|at|to|upon|away|back|again)$/u.test(object.norm)) return null
  if (OBJECT_PRONOUNS.has(object.norm) || object.norm === 'that' || object.norm === 'this') return cue.to + 1
  for (let at = cue.to + 1; at < Math.min(items.length, cue.to + 9); at += 1) {
    if (isMark(items[at], ',.;:')) return null
    if (/^(?:an?|the)$/u.test(items[at]?.norm ?? '') && items[at - 1]?.kind === 'word' && commonNoun(items, at - 1))
      return items[at]?.norm === 'the' || /^(?:of|in|on|for|to)$/u.test(items[at - 1]?.norm ?? '') ? null : at
  }
  return null
}

/** The next comma, stop or the like from `at` on. */
const upToMark = (items: readonly Item[], at: number): number => {
  let to = at
  while (to < items.length && !isMark(items[to], ',.;:—')) to += 1
  return to
}

const named = (scene: Scene, cue: Cue, subject: Subject): Reading | null => {
  const { items } = scene.passage
  const part = quotedPart(scene, cue, subject)
  if (part !== null) return part
  const start = namingStart(items, cue, subject)
  if (start === null || start >= items.length) return null
  const end = upToMark(items, start)
  const words = trimmed(items, { from: start, to: end })
  return words.to <= words.from || isNameOnly(items, words) ? null : { subject, ranges: [words], end }
}

/** A work's title ("Songs of the Marsh"): two words or more, all but the short ones with a capital. */
const isTitle = (text: string, item: Item | undefined): boolean => {
  const words = text.slice(item?.quote?.inner.start, item?.quote?.inner.end).match(/\p{L}[\p{L}’'-]*/gu) ?? []
  return (
    words.length > 1 &&
    words.every((word) => word.length < 4 || /^\p{Lu}/u.test(word)) &&
    /^\p{Lu}/u.test(words.at(-1) ?? '')
  )
}

/** 'praised "the crews on the ridge"': the first quotation in the clause of the verb. */
const quotedPart = ({ text, passage }: Scene, cue: Cue, subject: Subject): Reading | null => {
  const quoted = quoteInClause(passage.items, cue.to)
  return quoted === null || isTitle(text, passage.items[quoted])
    ? null
    : { subject, ranges: [{ from: quoted, to: quoted + 1 }], end: quoted + 1 }
}

/** "described the raid as a success": the object with what it is called; the quotation alone where there is one. */
const describedAs = (scene: Scene, cue: Cue, subject: Subject): Reading | null => {
  const { items } = scene.passage
  const part = quotedPart(scene, cue, subject)
  if (part !== null) return part
  const { ranges, end } = contentRanges(items, cue.to)
  const [first] = ranges
  const as =
    first === undefined ? -1 : items.findIndex((item, at) => at > first.from && at < first.to && item.norm === 'as')
  return first === undefined || as < 0 || !cue.verb.takes.has('as') ? null : { subject, ranges: [first], end }
}

/** Words in quotation marks that go on as part of a clause: 'said "sirens" had not gone off'. */
const quoteGoesOn = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.kind === 'word' && hasVerb(items, at + 1, items.length)

/** "accused her of lying", "accused the firm every year of holding back water": the deed after "of". */
const accusation = (items: readonly Item[], cue: Cue, subject: Subject): Reading | null => {
  for (let at = cue.to; at < Math.min(items.length, cue.to + 20) && !isMark(items[at], ',.;:'); at += 1) {
    if (items[at]?.norm !== 'of' || !items[at + 1]?.norm.endsWith('ing')) continue
    const { ranges, end } = contentRanges(items, at + 1)
    return { subject, ranges: ranges.slice(0, 1), end }
  }
  return null
}

/** "asked anybody who was there to call", "urged drivers to stay at home": what is asked for, from "to" on. */
const request = (items: readonly Item[], cue: Cue, subject: Subject): Reading | null => {
  if (subject.phrase === null || items[cue.to]?.norm === 'for' || isMark(items[cue.to], ',')) return null
  for (let at = cue.to + 1; at < Math.min(items.length, cue.to + 25) && !isMark(items[at], ',.;:'); at += 1) {
    const next = items[at + 1]
    if (items[at]?.norm === 'not') return null
    if (items[at]?.norm !== 'to' || !/^\p{Ll}+$/u.test(next?.norm ?? '') || next?.capital) continue
    if (DETERMINERS.has(next?.norm ?? '') || NEGATED_REQUEST.test(next?.norm ?? '')) continue
    const { ranges, end } = contentRanges(items, at)
    return { subject, ranges: ranges.slice(0, 1), end }
  }
  return null
}

const NEGATED_REQUEST = /^(?:not|remain|be)$/u

/** Content after the verb: "said that C", "asked whether C", 'said: "…"'. */
const leading = (scene: Scene, cue: Cue, subject: Subject, after: AfterVerb): Reading | null => {
  const { items } = scene.passage
  if (after.form === 'end') return null
  if (after.form === 'quote' && !(cue.verb.takes.has('bare') && quoteGoesOn(items, after.at)))
    return { subject, ranges: [{ from: after.at, to: after.at + 1 }], end: after.at + 1 }
  if (after.form === 'infinitive' && NEGATED_REQUEST.test(items[after.at + 1]?.norm ?? '')) return null
  if (items.slice(cue.to, after.at).some((item) => item.norm === 'not' && after.form === 'infinitive')) return null
  const { ranges, end } = contentRanges(items, after.at)
  return ranges.length === 0 ? null : { subject, ranges, end }
}

/** Whether words may stand before subject and verb: not before "denied", nor before a participle. */
const mayTrail = (items: readonly Item[], { verb, from }: Cue): boolean =>
  verb.class !== 'deny' && verb.class !== 'doubt' && !items[from]?.norm.endsWith('ing')

/** Before "states", "reports" and the like only a name, a pronoun or a word for speakers is surely a subject. */
const isPlainSubject = (items: readonly Item[], phrase: Phrase): boolean => {
  const last = items[phrase.to - 1]?.norm ?? ''
  return phrase.name !== null || PRONOUNS.has(last) || isSpeakerNoun(last)
}

const AUTHORS_CUES = new Set(['say', 'tell', 'announce', 'write', 'warn'])

/** "we think that": the author's own text, unless it cites what was said or announced before. */
const isOwnText = (items: readonly Item[], cue: Cue, subject: Subject, after: AfterVerb): boolean => {
  const pronoun = subject.phrase === null ? undefined : items[subject.phrase.from]
  if (pronoun === undefined || pronoun.name !== null || PRONOUNS.get(pronoun.norm) !== 'author') return false
  return (
    !AUTHORS_CUES.has(cue.verb.lemma) ||
    !/(?:d|old|ote)$/u.test(items[cue.from]?.norm ?? '') ||
    after.form === 'infinitive'
  )
}

/** Reads the subject before the verb and the words before or after both. */
const straight = (scene: Scene, cue: Cue): Reading | null => {
  const { items } = scene.passage
  const subject = subjectBefore(items, cue.subject, segmentStart(items, cue.subject, scene.low))
  if (subject === null) return null
  const after = afterVerb(items, cue.to, cue.verb)
  if (isOwnText(items, cue, subject, after)) return null
  const quoted = subject.phrase !== null && !subject.relative ? quoteBefore(scene, subject.start) : null
  if (quoted !== null && (cue.verb.takes.has('quote') || cue.verb.takes.has('naming')))
    return { subject, ranges: withQuoteAfter(quoted, after), end: after.form === 'quote' ? after.at + 1 : cue.to }
  if (cue.verb.takes.has('naming')) return named(scene, cue, subject)
  if (cue.verb.takes.has('as')) return describedAs(scene, cue, subject)
  const content = leading(scene, cue, subject, after)
  if (content !== null) return content
  if (cue.verb.lemma === 'ask' || cue.verb.lemma === 'urge') return request(items, cue, subject)
  if (cue.verb.takes.has('part') && !cue.verb.takes.has('bare')) {
    const quoted = quotedPart(scene, cue, subject)
    return quoted ?? (cue.verb.lemma === 'accuse' ? accusation(items, cue, subject) : null)
  }
  if (cue.verb.takes.has('infinitive') && !cue.verb.takes.has('bare') && !cue.verb.takes.has('that')) return null
  if (subject.phrase === null || subject.relative || !mayTrail(items, cue)) return null
  if (cue.verb.noun && !isPlainSubject(items, subject.phrase)) return null
  return after.form === 'end' && cue.verb.takes.has('that') ? wordsBefore(scene, subject, after.at) : null
}

/** A range as content: a quotation that stands alone is direct and loses its marks and its last comma. */
export const contentOf = (scene: Scene, range: Range): Content => {
  const { items } = scene.passage
  const only = range.to - range.from === 1 ? items[range.from]?.quote : null
  if (only === null || only === undefined)
    return {
      span: { start: items[range.from]?.span.start ?? 0, end: items[range.to - 1]?.span.end ?? 0 },
      direct: false,
    }
  const { start, end } = only.inner
  return { span: { start, end: scene.text[end - 1] === ',' && end - start > 1 ? end - 1 : end }, direct: true }
}

const cover = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map((span) => span.start)),
  end: Math.max(...spans.map((span) => span.end)),
})

/** The report that a subject, a cue and ranges of content make. */
export const reportOf = (scene: Scene, cue: Range, subject: Subject, ranges: readonly Range[]): Report => {
  const { items } = scene.passage
  const spanOf = ({ from, to }: Range): Span => ({
    start: items[from]?.span.start ?? 0,
    end: items[to - 1]?.span.end ?? 0,
  })
  const speaker = subject.phrase === null ? [] : [spanOf(subject.phrase)]
  return {
    passage: scene.passage,
    phrase: subject.phrase,
    cue: spanOf(cue),
    contents: ranges.map((range) => contentOf(scene, range)),
    extent: cover([...ranges.map(spanOf), spanOf(cue), ...speaker]),
    at: subject.phrase?.from ?? cue.from,
  }
}

/** What the verb at `cue` reports and where reading may go on, or null: neither subject nor words were found. */
export const verbReport = (scene: Scene, cue: Cue): { readonly report: Report; readonly end: number } | null => {
  const before = scene.passage.items[cue.from - 1]
  const mayInvert = before?.kind === 'quote' || isMark(before, ',—–')
  const reading = (mayInvert ? inverted(scene, cue) : null) ?? straight(scene, cue)
  if (reading === null || reading.ranges.length === 0) return null
  return { report: reportOf(scene, cue, reading.subject, reading.ranges), end: Math.max(reading.end, cue.to) }
}

/** Whether a determiner or genitive before the word shows a noun: "the report", "its claim". */
export const isNounUse = (items: readonly Item[], at: number, verb: ReportingVerb): boolean => {
  const before = items[at - 1]
  if (items[at]?.capital && at > 0) return true
  if (!verb.noun || before === undefined || before.name !== null) return false
  return (
    before.norm === "'s" ||
    before.norm === 'of' ||
    (DETERMINERS.has(before.norm) && !/^(?:both|all|others|some|many|most|several)$/u.test(before.norm))
  )
}
