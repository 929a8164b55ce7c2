import { annotate, inUnits } from './annotate.mjs'
import { pairs, shared, Tally } from './match.mjs'
import { rowsOf } from './rows.mjs'

/** @typedef {{ start: number, end: number }} Span */
/** @typedef {Span & { speaker: string | null, clause: Span }} Found */
/** @typedef {(text: string, published: string) => Promise<readonly Found[]>} Finder */

/** @type {Finder} */
const ours = async (text, published) =>
  ((await annotate(text, published))?.speech ?? []).map(({ start, end, back, body }) => ({
    start,
    end,
    speaker: body.speaker,
    clause: back(body.clause),
  }))

/** No library of npm attributes speech; this is what a plain pattern does. @type {Finder} */
const byPattern = async (text) => {
  const reports = text.matchAll(
    /(?<speaker>(?:\p{Lu}[\p{L}.'-]+ ?)+) (?:said|says|told [^.]*?)(?: that)?,? (?<words>[^\n.]+)/gu,
  )
  const sources = text.matchAll(/[Aa]ccording to (?<speaker>[^,\n]+), (?<words>[^\n.]+)/gu)
  return [...reports, ...sources].map(({ 0: all, index, groups }) => {
    const at = index + all.lastIndexOf(groups?.words ?? '')
    return {
      start: at,
      end: at + (groups?.words?.length ?? 0),
      speaker: groups?.speaker ?? null,
      clause: { start: index, end: index + all.length },
    }
  })
}

/** A source that names nobody: "In a statement, she said", "and claims". */
const isUnnamed = (/** @type {string} */ source) =>
  /\b(?:he|she|it|they|we|i|who)\b/i.test(source)
    ? !/(?<!^|["“] ?)\p{Lu}\p{Ll}/u.test(source.trim())
    : /^\W*(?:(?:and|but|then|also) )*\p{Ll}+(?: that)?\W*$/u.test(source)

const NO_NAMES = /^(?:the|of|and|for|in|to|on)$/

/** @param {string} name */
const initials = (name) => (name.match(/\b\p{Lu}/gu) ?? []).join('').toLowerCase()

/**
 * Whether the speaker is the one of the gold's source: they share a name or noun, or one is the other's initials; where
 * the source names nobody, it is enough to have a speaker and to have found the same clause.
 * @param {string} source @param {Span} place @param {Found} found
 */
const sameSource = (source, place, { speaker, clause }) => {
  if (speaker === null) return false
  if (isUnnamed(source)) return shared(clause, place) > 0
  const words = new Set(source.toLowerCase().match(/[\p{L}\d]{2,}/gu))
  const own = speaker.toLowerCase().match(/[\p{L}\d]{2,}/gu) ?? []
  return words.has(initials(speaker)) || own.some((word) => words.has(word) && !NO_NAMES.test(word))
}

/** @param {readonly Record<string, any>[]} documents @param {Finder} find */
const measure = async (documents, find) => {
  const tally = new Tally()
  /** @type {import('./report.mjs').Miss[]} */
  const misses = []
  for (const { text, attributions, date_created: published } of documents) {
    const gold = inUnits(
      text,
      attributions.map((/** @type {any} */ { source_edu: source, content_edu: content }) => ({
        start: content.start,
        end: content.end,
        source: inUnits(text, [source])[0],
      })),
    )
    const { paired, missed, false: wrong } = pairs(gold, await find(text, published))
    tally.hits += paired.length
    tally.missed += missed.length
    tally.false += wrong.length
    const words = (/** @type {Span} */ { start, end }) => text.slice(start, end)
    for (const { start, end, source } of missed)
      misses.push({ what: 'missed', words: `${words(source)} → ${words({ start, end })}` })
    for (const each of wrong) misses.push({ what: 'false', words: `${each.speaker} → ${words(each)}` })
    for (const { gold: g, found } of paired)
      if (sameSource(words(g.source), g.source, found)) tally.valued += 1
      else misses.push({ what: 'speaker', words: `${found.speaker}, not ${words(g.source)} → ${words(g)}` })
  }
  return { ...tally.figures(), misses }
}

/** Who says what: overlap of the words, and whether the speaker is right. @param {string} folder */
export const measureAttributions = async (folder) => {
  const rows = rowsOf(folder, 'gum/news.jsonl')
  /** @type {import('./report.mjs').Row[]} */
  const report = []
  for (const [system, find] of rows === null ? [] : Object.entries({ variorum: ours, 'a plain pattern': byPattern }))
    report.push({ layer: 'attributions', on: 'GUM news', system, ...(await measure(rows ?? [], find)) })
  return report
}
