import type { Role, Span } from '../../domain/index.ts'
import type { SourceInShort } from './text.ts'

/** What is searched: sentences, claims, what people noted, things. */
export const SEARCHED = ['text', 'claims', 'notes', 'things'] as const

export type Searched = (typeof SEARCHED)[number]

/** A sentence that holds the words; `hits` are offsets into `words`, `path` the address of its place. */
export interface SentenceFound {
  readonly path: string
  readonly source: SourceInShort
  readonly role: Role
  readonly words: string
  readonly hits: readonly Span[]
}

/** A claim that is about the words, or stands in them. */
export interface ClaimFound {
  readonly path: string
  readonly source: SourceInShort
  readonly title: string
  readonly value: string
  readonly words: string
}

/** What somebody noted, and on what. */
export interface NoteFound {
  readonly path: string
  readonly of: string
  readonly note: string
  readonly person: string
  readonly decidedAt: string
}

/** A thing of this name. */
export interface ThingFound {
  readonly path: string
  readonly name: string
  readonly kind: string
  readonly claims: number
}

/** Some of what was found; `isAll` is false where there is more. */
interface Found<T> {
  readonly isAll: boolean
  readonly found: readonly T[]
}

/** What was found, of all that was searched. */
export interface SearchShown {
  readonly text?: Found<SentenceFound>
  readonly claims?: Found<ClaimFound>
  readonly notes?: Found<NoteFound>
  readonly things?: Found<ThingFound>
}
