import type { Role, Span } from '../domain/index.ts'
import { type Run, tidy } from './run.ts'

/** A block on its way into the source: what the format tells of it, before its words are looked at. */
export interface Draft {
  readonly role: Role
  /** The format itself states the role (a comment section, a navigation bar): words do not overrule it. */
  readonly stated: boolean
  /** Depth of a heading, 1 to 6; 0 for anything else. */
  readonly depth: number
  readonly runs: readonly Run[]
  readonly text: string
  /** Blocks of one number stood together without a blank line between them (plain text only, else all differ). */
  readonly group: number
  /** A horizontal rule or page break stands right before it. */
  readonly afterRule: boolean
}

/** What a reader of a format knows of a block, besides its runs. */
export type DraftHints = Partial<Pick<Draft, 'role' | 'stated' | 'depth' | 'group' | 'afterRule'>>

/** A draft from its runs, which it tidies; null when nothing printable is left. */
export const draftOf = (runs: readonly Run[], hints: DraftHints = {}): Draft | null => {
  const tidied = tidy(runs)
  const text = tidied.map((run) => run.text).join('')
  if (text === '') return null
  return { role: 'body', stated: false, depth: 0, group: -1, afterRule: false, ...hints, runs: tidied, text }
}

/** A draft with another role. */
export const withRole = (draft: Draft, role: Role): Draft => (draft.role === role ? draft : { ...draft, role })

/** The stretches of a draft's text in one style, neighbours joined. */
const styled = (draft: Draft, style: 'linked' | 'stressed'): Span[] => {
  const spans: Span[] = []
  let at = 0
  for (const run of draft.runs) {
    const last = spans.at(-1)
    const end = at + run.text.length
    if (run[style] && last?.end === at) spans[spans.length - 1] = { start: last.start, end }
    else if (run[style]) spans.push({ start: at, end })
    at = end
  }
  return spans
}

/** Where the links of a draft stand in its text. */
export const linksOf = (draft: Draft): Span[] => styled(draft, 'linked')

/** Where the bold and italic words of a draft stand in its text. */
export const stressesOf = (draft: Draft): Span[] => styled(draft, 'stressed')
