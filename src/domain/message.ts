import type { Span } from './span.ts'

/** Trouble of the text, as data: never thrown, collected and stored beside the annotations. */
export interface Message {
  readonly rule: string
  readonly reason: string
  readonly place: Span | null
}

/** Why a file was not taken in, and what its owner can do about it. */
export interface Refusal {
  readonly path: string
  readonly rule: string
  readonly reason: string
  readonly remedy: string
}
