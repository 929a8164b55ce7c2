import { PLAIN, type Run, runOf, type Style } from '../run.ts'
import { characterOf } from './references.ts'

/** `[words](target)` and `![alt](target)`; neither part may hold the bracket that would end it, unless escaped. */
const LINK = /(!?)\[((?:[^[\]\\]|\\.){0,500})\]\((?:[^()\\\s]|\\.|\([^()\s]{0,200}\)){0,1000}(?:\s+"[^"]{0,300}")?\)/g

/** An escape (`\$`), a tag, a character reference, or a mark for bold letters. */
const MARK =
  /\\([!-/:-@[-`{-~])|<\/?([a-z][a-z\d]{0,15})(?:\s[^<>]{0,300})?\/?>|&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});|\*\*/gi

/** Tags that stand in the middle of words; all others part them. */
const INNER_TAGS = new Set(['a', 'abbr', 'b', 'em', 'font', 'i', 'span', 'strong', 'sub', 'sup', 'u'])

/** A stretch of the file, and the runs that it has given so far. */
interface Walk {
  readonly raw: string
  readonly runs: Run[]
}

/** What a mark leaves in the text: nothing, a blank, or the character that it stands for. */
const markRun = (mark: RegExpExecArray, at: number, style: Style): Run | null => {
  const [text, , tag] = mark
  if (tag !== undefined)
    return INNER_TAGS.has(tag.toLowerCase()) ? null : { text: ' ', raw: at, rawLength: 0, ...style }
  const character = text.startsWith('&') ? characterOf(text) : null
  return character === null ? null : { text: character, raw: at, rawLength: text.length, ...style }
}

/** Where the text goes on behind a mark: an escaped character stays, an unknown reference stays whole. */
const resumeAfter = (mark: RegExpExecArray, at: number): number => {
  const [text, escaped] = mark
  if (escaped !== undefined) return at + 1
  return text.startsWith('&') && characterOf(text) === null ? at : at + text.length
}

/** Adds the words of a stretch without links. */
const addWords = (walk: Walk, start: number, end: number, style: Style): void => {
  const source = walk.raw.slice(start, end)
  let from = start
  let current = style
  for (const mark of source.matchAll(MARK)) {
    const at = start + mark.index
    if (at > from) walk.runs.push(runOf(walk.raw, from, at, current))
    const run = markRun(mark, at, current)
    if (run !== null) walk.runs.push(run)
    if (mark[0] === '**') current = { ...current, stressed: !current.stressed }
    from = resumeAfter(mark, at)
  }
  if (from < end) walk.runs.push(runOf(walk.raw, from, end, current))
}

/** The words of one line of plain text: escapes undone, links as their words, tags and images gone. */
export const inlineRuns = (raw: string, start: number, end: number): Run[] => {
  const walk: Walk = { raw, runs: [] }
  let from = start
  for (const { 0: link, 1: image, 2: words = '', index } of raw.slice(start, end).matchAll(LINK)) {
    const at = start + index
    addWords(walk, from, at, PLAIN)
    if (image === '') addWords(walk, at + 1, at + 1 + words.length, { ...PLAIN, linked: true })
    from = at + link.length
  }
  addWords(walk, from, end, PLAIN)
  return walk.runs
}
