import type { HistoryLine } from './disputes.ts'
import type { SourceInShort } from './text.ts'

/** What somebody or something is that sources name. */
export const ENTITY_KINDS = ['person', 'organisation', 'place', 'law', 'event'] as const

export type EntityKind = (typeof ENTITY_KINDS)[number]

/** Whoever or whatever sources name, in the list. `also` are its other names; `why` says by which rules they are held for one. */
export interface EntityRow {
  readonly id: string
  readonly name: string
  readonly kind: EntityKind
  readonly also: readonly string[]
  readonly sources: number
  readonly mentions: number
  readonly why: readonly string[]
  readonly isDecided: boolean
}

/** Why a name is one with another: a rule, or what a person decided. */
interface NameReason {
  readonly to: string
  readonly rule: string
  readonly decided: Pick<HistoryLine, 'person' | 'note' | 'decidedAt'> | null
}

/** One name of an entity; the fullest has no reason. */
export interface NameShown {
  readonly key: string
  readonly name: string
  readonly kind: EntityKind
  readonly sources: number
  readonly mentions: number
  readonly why: NameReason | null
}

/** The words of one mention between those around them, and where they stand. */
export interface MentionShown {
  readonly before: string
  readonly words: string
  readonly after: string
  readonly path: string
}

/** What one source calls an entity; `more` mentions are not shown. */
export interface EntitySource {
  readonly source: SourceInShort
  readonly mentions: readonly MentionShown[]
  readonly more: number
}

/** An entity with all that is needed to merge or split it; `more` sources are not shown. */
export interface EntityShown extends EntityRow {
  readonly names: readonly NameShown[]
  readonly said: readonly EntitySource[]
  readonly more: number
  readonly history: readonly HistoryLine[]
}
