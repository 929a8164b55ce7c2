import type { Span } from '../../domain/index.ts'
import type { ReportingVerb } from '../../lexicon/reporting.ts'
import type { Passage } from './passages.ts'
import { saidIn } from './quotes.ts'
import type { Range } from './ranges.ts'
import type { Content, Report } from './reports.ts'
import type { Subject } from './subjects.ts'

/** A reporting verb in its place: `subject` is the item whose left side is searched for the subject. */
export interface Cue {
  readonly verb: ReportingVerb
  readonly from: number
  readonly to: number
  readonly subject: number
}

/** What a cue reports: ranges of items, and the item from which on other cues may be read. */
export interface Reading {
  readonly subject: Subject
  readonly ranges: readonly Range[]
  readonly end: number
}

/** A passage with its text, and the item from which on nothing is yet reported; `inner` where it is somebody's words. */
export interface Scene {
  readonly text: string
  readonly passage: Passage
  readonly low: number
  readonly inner: boolean
}

/** A range as content: a quotation that stands alone is direct and loses its marks and its last comma. */
const contentOf = (scene: Scene, range: Range): Content => {
  const { items } = scene.passage
  const only = range.to - range.from === 1 ? items[range.from]?.quote : null
  if (only === null || only === undefined)
    return {
      span: { start: items[range.from]?.span.start ?? 0, end: items[range.to - 1]?.span.end ?? 0 },
      range,
      direct: false,
    }
  return { span: saidIn(scene.text, only), range, direct: true }
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
    inner: [],
  }
}
