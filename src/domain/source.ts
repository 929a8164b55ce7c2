import type { Annotation, BlockBody } from './layers.ts'

/** `docx` is no text: nothing leads from the canonical text back into such a file, `raw` is empty, and paragraphs tell its places. */
export type Format = 'markdown' | 'text' | 'html' | 'docx'

/** A piece of metadata with how it is known: stated by the file, or guessed from its opening lines or name. */
export interface Known<T> {
  readonly value: T
  readonly said: boolean
}

export type SourceKind = 'primary' | 'wire' | 'analysis' | 'opinion' | 'unknown'

/** `published` is an ISO date ("2026-02-18"). Keys that nothing tells are absent. */
export interface Metadata {
  readonly title?: Known<string>
  readonly publisher?: Known<string>
  readonly author?: Known<string>
  readonly published?: Known<string>
  readonly url?: Known<string>
  readonly language?: Known<string>
  readonly kind?: Known<SourceKind>
}

/**
 * A run of canonical text that comes from one run of the decoded file; offsets in UTF-16 units.
 * Where `length` equals `rawLength` both run in step; else the run is atomic (`&amp;` → `&`).
 * Canonical units that no piece covers were inserted by the reader (paragraph breaks).
 */
export interface OriginPiece {
  readonly start: number
  readonly length: number
  readonly raw: number
  readonly rawLength: number
}

/**
 * A file as received and its canonical text: markup removed, in reading order (article, furniture, comments).
 * `raw` is the decoded file without byte-order mark; `origin` is ordered by `start` and does not overlap.
 */
export interface Source {
  readonly path: string
  readonly sha256: string
  readonly format: Format
  readonly metadata: Metadata
  readonly text: string
  readonly raw: string
  readonly origin: readonly OriginPiece[]
  readonly blocks: readonly Annotation<BlockBody>[]
}

/** A source's identity: its canonical URL where it states one, else its path relative to what was ingested. */
export const identity = (source: Pick<Source, 'path' | 'metadata'>): string =>
  source.metadata.url?.said ? source.metadata.url.value : source.path
