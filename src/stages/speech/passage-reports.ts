import { firsthandVerb, type ReportingVerb, reportingVerb } from '../../lexicon/reporting.ts'
import { accordingReport, isAccording } from './according.ts'
import type { Item } from './items.ts'
import type { Passage } from './passages.ts'
import { afterDateline, finalAttribution } from './ranges.ts'
import type { Report } from './reports.ts'
import type { Cue, Scene } from './scene.ts'
import { verbReport } from './verb-report.ts'
import { BE, DETERMINERS, PRONOUNS } from './word-classes.ts'

/** Whether a determiner or genitive before the word shows a noun: "the report", "its claim". */
const isNounUse = (items: readonly Item[], at: number, verb: ReportingVerb): boolean => {
  const before = items[at - 1]
  if (items[at]?.capital && at > 0) return true
  if (!verb.noun || before === undefined || before.name !== null) return false
  return (
    before.norm === "'s" ||
    before.norm === 'of' ||
    (DETERMINERS.has(before.norm) && !/^(?:both|all|others|some|many|most|several)$/u.test(before.norm))
  )
}

const QUOTED = new Set(['quoted', 'cited', 'reported'])

/** "was quoted by the paper as saying": a cue from the participle to "saying", with the subject before the auxiliary. */
const quotedAs = (items: readonly Item[], at: number, saying: ReportingVerb | undefined): Cue | null => {
  if (!QUOTED.has(items[at]?.norm ?? '') || !BE.has(items[at - 1]?.norm ?? '') || saying === undefined) return null
  for (let to = at + 1; to < at + 10; to += 1)
    if (items[to]?.norm === 'as' && items[to + 1]?.norm === 'saying')
      return { verb: saying, from: at, to: to + 2, subject: at - 1 }
  return null
}

/** "think of", "hope for", "believe in": no thought that could be told follows. */
const AIMS = new Set(['of', 'about', 'for', 'in', 'on', 'through', 'over'])

/** "The mayor is [confident] that": the subject stands before the form of "be". */
const adjectiveCue = (items: readonly Item[], at: number, verb: ReportingVerb): Cue | null => {
  let be = at - 1
  while (be > at - 3 && /^(?:not|very|quite|also|still|so|\p{L}+ly)$/u.test(items[be]?.norm ?? '')) be -= 1
  if (/'(?:m|re|s)$/u.test(items[be]?.norm ?? '') && PRONOUNS.has(items[be]?.norm ?? ''))
    return { verb, from: at, to: at + 1, subject: be + 1 }
  if (!BE.has(items[be]?.norm ?? '') || items.slice(be, at).some(({ norm }) => norm === 'not')) return null
  return { verb, from: at, to: at + 1, subject: be }
}

/** The reporting verb at item `at` as a cue, or null for other words and for nouns of the same form. */
export const cueAt = (passage: Passage, at: number): Cue | null => {
  const { items } = passage
  const item = items[at]
  if (item?.kind !== 'word' || item.name !== null) return null
  const quoted = quotedAs(items, at, reportingVerb('say'))
  if (quoted !== null) return quoted
  const verb = reportingVerb(item.norm) ?? (passage.quoted ? firsthandVerb(item.norm) : undefined)
  if (verb === undefined || isNounUse(items, at, verb)) return null
  if (verb.class === 'think' && AIMS.has(items[at + 1]?.norm ?? '')) return null
  if (verb.adjective) return adjectiveCue(items, at, verb)
  if (verb.particle === null) return { verb, from: at, to: at + 1, subject: at }
  return items[at + 1]?.norm === verb.particle ? { verb, from: at, to: at + 2, subject: at } : null
}

interface Found {
  readonly report: Report
  readonly end: number
}

const reportAt = (scene: Scene, at: number): Found | null => {
  const { items } = scene.passage
  if (isAccording(items, at)) return accordingReport(scene, at)
  const cue = cueAt(scene.passage, at)
  return cue === null ? null : verbReport(scene, cue)
}

/** "Police believe that A, the paper said": the attribution behind the words of another one reports both. */
const outermost = (scene: Scene, found: Found | null): Found | null => {
  const cue = found === null ? null : finalAttribution(scene.passage.items, found.end)
  const outer = cue === null ? null : reportAt(scene, cue)
  const [from, at] = [outer?.report.contents[0]?.range.from, found?.report.at]
  return from !== undefined && at !== undefined && from <= at ? outer : found
}

/** The subject of "and added": that of the last verb whose words came after it, else the pronoun that opens the sentence. */
const withSharedPhrase = (report: Report, reports: readonly Report[]): Report => {
  const before = reports.findLast(({ cue, contents }) => (contents[0]?.span.start ?? 0) > cue.start)
  if (before !== undefined) return { ...report, phrase: before.phrase, at: before.at }
  const pronoun = PRONOUNS.get(report.passage.items[0]?.norm ?? '')
  const opens = pronoun === 'male' || pronoun === 'female' || pronoun === 'group'
  return opens ? { ...report, phrase: { from: 0, to: 1, name: null }, at: 0 } : report
}

/** The reports of a scene from left to right, each with those within its words; the cues that begin at `known` make none. */
const reportsIn = (scene: Scene, known: ReadonlySet<number> = new Set()): Report[] => {
  const reports: Report[] = []
  let { low } = scene
  for (let at = low; at < scene.passage.items.length; at += 1) {
    const found = outermost({ ...scene, low }, reportAt({ ...scene, low }, at))
    if (found === null || known.has(found.report.cue.start)) continue
    const report = found.report.phrase === null ? withSharedPhrase(found.report, reports) : found.report
    reports.push({ ...report, inner: innerOf(scene.text, report, known) })
    low = Math.max(found.end, at + 1)
    at = low - 1
  }
  return reports
}

/** The reports within the words of another one: what a clause reports, and what a speaker says that others say. */
const innerOf = (text: string, { passage, contents, cue }: Report, known: ReadonlySet<number>): Report[] =>
  contents.flatMap(({ range, direct }) => {
    if (direct) return quotedReports(text, passage, range.from)
    const items = passage.items.slice(0, range.to)
    const quoted = items.slice(range.from).flatMap((_, at) => quotedReports(text, passage, range.from + at))
    // "The plan, said Doe, will cost nothing": the words lie around their own attribution, and two may lie in each other.
    const outer = new Set([...known, cue.start])
    const own = reportsIn({ text, passage: { ...passage, items }, low: range.from, inner: true }, outer)
    return [...own, ...quoted]
  })

/** What the quotation at item `at` reports in its turn: "I think that …" of its speaker, "they told us that …" of others. */
export const quotedReports = (text: string, passage: Passage, at: number): Report[] => {
  const item = passage.items[at]
  if (item === undefined || item.quote === null) return []
  const words = { span: item.quote.inner, block: passage.block, first: false, quoted: true, items: item.within }
  return reportsIn({ text, passage: words, low: 0, inner: true }).filter(isOfKnown)
}

/** "He", "they" in the words of a speaker: nobody can tell whom they mean. */
const isOfKnown = ({ phrase, passage }: Report): boolean => {
  if (phrase === null) return false
  const pronoun = phrase.name === null ? PRONOUNS.get(passage.items[phrase.from]?.norm ?? '') : undefined
  return pronoun === undefined || pronoun === 'author'
}

/** The reports of one passage from left to right. */
export const reportsOf = (text: string, passage: Passage): Report[] =>
  reportsIn({ text, passage, low: passage.first ? afterDateline(passage.items) : 0, inner: false })
