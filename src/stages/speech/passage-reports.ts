import { type ReportingVerb, reportingVerb } from '../../lexicon/reporting.ts'
import { accordingReport, isAccording } from './according.ts'
import type { Item } from './items.ts'
import type { Passage } from './passages.ts'
import { afterDateline } from './ranges.ts'
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

/** The reporting verb at item `at` as a cue, or null for other words and for nouns of the same form. */
const cueAt = (items: readonly Item[], at: number): Cue | null => {
  const item = items[at]
  if (item?.kind !== 'word' || item.name !== null) return null
  const quoted = quotedAs(items, at, reportingVerb('say'))
  if (quoted !== null) return quoted
  const verb = reportingVerb(item.norm)
  if (verb === undefined || isNounUse(items, at, verb)) return null
  if (verb.particle === null) return { verb, from: at, to: at + 1, subject: at }
  return items[at + 1]?.norm === verb.particle ? { verb, from: at, to: at + 2, subject: at } : null
}

const reportAt = (scene: Scene, at: number): { readonly report: Report; readonly end: number } | null => {
  const { items } = scene.passage
  if (isAccording(items, at)) return accordingReport(scene, at)
  const cue = cueAt(items, at)
  return cue === null ? null : verbReport(scene, cue)
}

/** The subject of "and added": that of the last verb whose words came after it, else the pronoun that opens the sentence. */
const withSharedPhrase = (report: Report, reports: readonly Report[]): Report => {
  const before = reports.findLast(({ cue, contents }) => (contents[0]?.span.start ?? 0) > cue.start)
  if (before !== undefined) return { ...report, phrase: before.phrase, at: before.at }
  const pronoun = PRONOUNS.get(report.passage.items[0]?.norm ?? '')
  const opens = pronoun === 'male' || pronoun === 'female' || pronoun === 'group'
  return opens ? { ...report, phrase: { from: 0, to: 1, name: null }, at: 0 } : report
}

/** The reports of one passage from left to right. A cue inside the words of another speaker makes none of its own. */
export const reportsOf = (text: string, passage: Passage): Report[] => {
  const reports: Report[] = []
  let low = passage.first ? afterDateline(passage.items) : 0
  for (let at = low; at < passage.items.length; at += 1) {
    const found = reportAt({ text, passage, low }, at)
    if (found === null) continue
    reports.push(found.report.phrase === null ? withSharedPhrase(found.report, reports) : found.report)
    low = Math.max(found.end, at + 1)
    at = low - 1
  }
  return reports
}
