import { isSpeakerNoun } from '../../lexicon/reporting.ts'
import { type AfterVerb, afterVerb } from './after-verb.ts'
import { hasVerb } from './bare-clause.ts'
import { describedAs, named, quotedPart } from './described.ts'
import { impersonal } from './impersonal.ts'
import type { Item } from './items.ts'
import type { Passage } from './passages.ts'
import type { Phrase } from './phrases.ts'
import { quoteBefore } from './quote-before.ts'
import { contentRanges, isMark, type Range, segmentStart } from './ranges.ts'
import type { Report } from './reports.ts'
import { accusation, NEGATED_REQUEST, request } from './requests.ts'
import { type Cue, type Reading, reportOf, type Scene } from './scene.ts'
import { type Subject, subjectAfter, subjectBefore } from './subjects.ts'
import { DETERMINERS, PRONOUNS } from './word-classes.ts'
import { wordsBefore } from './words-before.ts'

/** '"A," he said, "and B"': the second quotation of the same speaker. */
const withQuoteAfter = (quoted: Range, after: AfterVerb): Range[] =>
  after.form === 'quote' ? [quoted, { from: after.at, to: after.at + 1 }] : [quoted]

/** Whether a name or a word for people, bodies or documents is in the subject: "said the head of the mine". */
const canSpeak = (items: readonly Item[], { phrase }: Subject): boolean =>
  phrase !== null &&
  items.slice(phrase.from, phrase.to).some((item) => item.name !== null || item.capital || isSpeakerNoun(item.norm))

/** "…," said X — and "C, said X". */
const inverted = (scene: Scene, cue: Cue): Reading | null => {
  const { items } = scene.passage
  if ((cue.verb.addressee && cue.verb.lemma !== 'ask') || items[cue.from]?.norm.endsWith('ing')) return null
  const quoted = quoteBefore(scene, cue.from)
  const subject = subjectAfter(items, cue.to, quoted !== null)
  if (subject === null || !cue.verb.takes.has('quote')) return null
  const after = afterVerb(items, subject.end, { ...cue.verb, addressee: false })
  if (quoted !== null) return { subject, ranges: withQuoteAfter(quoted, after), end: subject.end }
  if (!cue.verb.takes.has('bare') || !isMark(items[cue.from - 1], ',') || !canSpeak(items, subject)) return null
  const end = after.form === 'end' ? after.at : subject.end
  const found = wordsBefore(scene, { subject: { ...subject, start: cue.from }, verb: cue.from, after: end })
  return found === null ? null : { ...found, subject }
}

/** Words in quotation marks that go on as part of a clause: 'said "sirens" had not gone off'. */
const quoteGoesOn = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.kind === 'word' && hasVerb(items, at + 1, items.length)

/** Content after the verb: "said that C", "asked whether C", 'said: "…"'. */
const leading = (scene: Scene, cue: Cue, subject: Subject, after: AfterVerb): Reading | null => {
  const { items } = scene.passage
  if (after.form === 'end' || (after.form === 'quote' && !cue.verb.takes.has('quote'))) return null
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

/** "claim", "states": forms that are nouns as well; "claimed" and "claiming" are none. */
const mayBeNoun = (items: readonly Item[], { verb, from }: Cue): boolean =>
  verb.noun && !/(?:ed|ing)$/u.test(items[from]?.norm ?? '')

/** Before such a form only a name, a pronoun or a word for speakers is surely a subject: "a striking claim" has none. */
const isPlainSubject = (items: readonly Item[], { phrase, relative }: Subject): boolean => {
  if (phrase === null || relative || phrase.name !== null) return true
  return items
    .slice(phrase.from, phrase.to)
    .some(({ norm, capital }) => PRONOUNS.has(norm) || (capital && !DETERMINERS.has(norm)) || isSpeakerNoun(norm))
}

const AUTHORS_CUES = new Set(['say', 'tell', 'announce', 'write', 'warn'])

/** "we think that": the author's own text where it is no quotation, unless it cites what was said or announced before. */
const isOwnText = ({ items, quoted }: Passage, cue: Cue, subject: Subject, after: AfterVerb): boolean => {
  const pronoun = subject.phrase === null ? undefined : items[subject.phrase.from]
  if (quoted || pronoun === undefined || pronoun.name !== null || PRONOUNS.get(pronoun.norm) !== 'author') return false
  return (
    !AUTHORS_CUES.has(cue.verb.lemma) ||
    !/(?:d|old|ote)$/u.test(items[cue.from]?.norm ?? '') ||
    after.form === 'infinitive'
  )
}

/** Words in a form that only some verbs have: called, described as, asked to, accused of, praised "…". */
const special = (scene: Scene, cue: Cue, subject: Subject): Reading | null => {
  const { lemma, takes } = cue.verb
  if (lemma === 'ask' || lemma === 'urge') return request(scene.passage.items, cue, subject)
  if (!takes.has('part') || takes.has('bare')) return null
  return quotedPart(scene, cue, subject) ?? (lemma === 'accuse' ? accusation(scene.passage.items, cue, subject) : null)
}

const lastWord = (phrase: Phrase): Phrase => ({ ...phrase, from: phrase.to - 1 })

/** "C, the agency reported", but not "C, the court held". */
const standsBehind = ({ verb: { takes } }: Cue): boolean =>
  takes.has('that') && (takes.has('quote') || takes.has('bare'))

/** "C, X said": the words stand before subject and verb. */
const trailing = (scene: Scene, cue: Cue, subject: Subject, after: AfterVerb): Reading | null => {
  const { items } = scene.passage
  if (subject.phrase === null || subject.relative || !mayTrail(items, cue)) return null
  // "fighters cross into three states," ends in no speaker: a verb that may be a noun needs one right before it.
  if (mayBeNoun(items, cue) && !isPlainSubject(items, { ...subject, phrase: lastWord(subject.phrase) })) return null
  return after.form === 'end' && standsBehind(cue)
    ? wordsBefore(scene, { subject, verb: cue.from, after: after.at })
    : null
}

/** The quotation before "X said", with the one that may follow it. */
const quotedBefore = (scene: Scene, cue: Cue, subject: Subject, after: AfterVerb): Reading | null => {
  const { takes } = cue.verb
  if (subject.phrase === null || subject.relative || !(takes.has('quote') || takes.has('naming'))) return null
  const quoted = quoteBefore(scene, subject.start)
  const end = after.form === 'quote' ? after.at + 1 : cue.to
  return quoted === null ? null : { subject, ranges: withQuoteAfter(quoted, after), end }
}

/** Within the words of another speaker only what somebody says or thinks is told apart, and no name, praise or request. */
const isClauseVerb = ({ verb: { takes } }: Cue, { form }: AfterVerb): boolean =>
  takes.has('that') && !takes.has('part') && form !== 'infinitive' && form !== 'end'

/** Reads the subject before the verb and the words before or after both. */
const straight = (scene: Scene, cue: Cue): Reading | null => {
  const { items } = scene.passage
  const subject = subjectBefore(items, cue.subject, segmentStart(items, cue.subject, scene.low))
  if (subject === null) return null
  const after = afterVerb(items, cue.to, cue.verb)
  if (isOwnText(scene.passage, cue, subject, after) || (mayBeNoun(items, cue) && !isPlainSubject(items, subject)))
    return null
  if (scene.inner && !isClauseVerb(cue, after)) return null
  const quoted = quotedBefore(scene, cue, subject, after)
  if (quoted !== null) return quoted
  if (cue.verb.takes.has('naming')) return named(scene, cue, subject)
  if (cue.verb.takes.has('as')) return describedAs(scene, cue, subject)
  return leading(scene, cue, subject, after) ?? special(scene, cue, subject) ?? trailing(scene, cue, subject, after)
}

/** What the verb at `cue` reports and where reading may go on, or null: neither subject nor words were found. */
export const verbReport = (scene: Scene, cue: Cue): { readonly report: Report; readonly end: number } | null => {
  const before = scene.passage.items[cue.from - 1]
  const mayInvert = before?.kind === 'quote' || isMark(before, ',—–')
  const reading = (mayInvert ? inverted(scene, cue) : null) ?? straight(scene, cue) ?? impersonal(scene, cue)
  if (reading === null || reading.ranges.length === 0) return null
  return { report: reportOf(scene, cue, reading.subject, reading.ranges), end: Math.max(reading.end, cue.to) }
}
