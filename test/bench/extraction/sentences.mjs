import compromise from 'compromise'
import { annotate, inUnits } from './annotate.mjs'
import { Tally } from './match.mjs'
import { rowsOf } from './rows.mjs'

/** @typedef {{ readonly start: number, readonly end: number }} Span */
/** @typedef {(row: { readonly text: string, readonly published: string | null }) => Promise<readonly Span[]>} Splitter */

/** @type {Splitter} */
const ours = async ({ text, published }) => (await annotate(text, published))?.sentences ?? []

/** @type {Splitter} */
const intl = async ({ text }) => {
  const spans = []
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  // Paragraph by paragraph, as ours sees them: the segmenter knows no paragraphs, and is slow on long texts.
  for (const { 0: line, index } of text.matchAll(/.+/g))
    for (const { segment, index: at } of segmenter.segment(line))
      spans.push({ start: index + at, end: index + at + segment.length })
  return spans
}

/** @type {Splitter} */
const byCompromise = async ({ text }) => {
  const spans = []
  for (const { 0: line, index } of text.matchAll(/.+/g))
    for (const { offset } of compromise.tokenize(line).json({ offset: true }))
      spans.push({ start: index + offset.start, end: index + offset.start + offset.length })
  return spans
}

/** Exact places, without the white space around them. @param {string} text @param {readonly Span[]} spans */
const trimmed = (text, spans) =>
  spans
    .map(({ start, end }) => {
      const words = text.slice(start, end)
      return `${start + words.length - words.trimStart().length}-${end - words.length + words.trimEnd().length}`
    })
    .filter((key) => key !== '')

/**
 * @param {string} text @param {readonly Span[]} gold @param {readonly Span[]} found @param {Tally} tally
 * @param {import('./report.mjs').Miss[]} misses
 */
const count = (text, gold, found, tally, misses) => {
  const [wanted, got] = [new Set(trimmed(text, gold)), new Set(trimmed(text, found))]
  const words = (/** @type {string} */ key) => text.slice(...key.split('-').map(Number))
  for (const key of wanted)
    if (got.has(key)) tally.hits += 1
    else {
      tally.missed += 1
      misses.push({ what: 'missed', words: words(key) })
    }
  for (const key of got)
    if (!wanted.has(key)) {
      tally.false += 1
      misses.push({ what: 'false', words: words(key) })
    }
}

/**
 * Cases of the Golden Rules that come out right as a whole.
 * @param {readonly Record<string, any>[]} rows @param {Splitter} split
 */
const wholeRows = async (rows, split) => {
  const misses = []
  let right = 0
  for (const { id, text, offsets } of rows) {
    const gold = inUnits(
      text,
      offsets.map((/** @type {[number, number]} */ [start, end]) => ({ start, end })),
    )
    const found = await split({ text, published: null })
    if (trimmed(text, gold).join() === trimmed(text, found).join()) right += 1
    else misses.push({ what: 'wrong', id, words: found.map(({ start, end }) => text.slice(start, end)).join(' ‖ ') })
  }
  return { right, rows: rows.length, misses }
}

/** @param {readonly Record<string, any>[]} documents @param {Splitter} split */
const spans = async (documents, split) => {
  const tally = new Tally()
  /** @type {import('./report.mjs').Miss[]} */
  const misses = []
  for (const { text, sentences, date_created: published } of documents)
    count(text, inUnits(text, sentences), await split({ text, published }), tally, misses)
  return { ...tally.figures(), misses }
}

const SPLITTERS = { variorum: ours, 'Intl.Segmenter': intl, compromise: byCompromise }

/** Sentence boundaries: the Golden Rules, whole rows; documents, exact places. @param {string} folder */
export const measureSentences = async (folder) => {
  /** @type {import('./report.mjs').Row[]} */
  const report = []
  for (const file of ['golden', 'extra']) {
    const rows = rowsOf(folder, `golden_rules/${file}.jsonl`)
    for (const [system, split] of rows === null ? [] : Object.entries(SPLITTERS)) {
      const { right, rows: all, misses } = await wholeRows(rows ?? [], split)
      report.push({ layer: 'sentences', on: `Golden Rules (${file})`, system, gold: all, exact: right / all, misses })
    }
  }
  for (const genre of ['news', 'interview', 'speech']) {
    const rows = rowsOf(folder, `gum/${genre}.jsonl`)
    for (const [system, split] of rows === null ? [] : Object.entries(SPLITTERS)) {
      const { gold, precision, recall, f1, misses } = await spans(rows ?? [], split)
      report.push({ layer: 'sentences', on: `GUM ${genre}`, system, gold, precision, recall, f1, misses })
    }
  }
  return report
}
