import type { ClaimBody } from './claim.ts'
import type { Span } from './span.ts'
import type { DateInterval, Interval } from './value.ts'

/** What a block or sentence is for the reader. Furniture and comments never make claims of the article. */
export type Role =
  | 'body'
  | 'heading'
  | 'byline'
  | 'caption'
  | 'list-item'
  | 'block-quote'
  | 'table'
  | 'reference'
  | 'comment'
  | 'furniture'
  | 'bio'

/** A paragraph, heading, cell or the like, as the reader of the format saw it. */
export interface BlockBody {
  readonly role: Role
}

/** `block` is the index of its block in the block layer. */
export interface SentenceBody {
  readonly role: Role
  readonly block: number
}

/**
 * `norm`: lower case, straight quotes. `stem`: Porter stem of a word, else equal to `norm`. `tag`: its part of speech in
 * its sentence, a Penn Treebank tag.
 */
export interface TokenBody {
  readonly norm: string
  readonly stem: string
  readonly tag: string
  readonly kind: 'word' | 'number' | 'punctuation'
}

/** LAW covers laws, treaties, programmes and strategies; GPE countries, cities, states; LOC other places. */
export type EntityLabel = 'PERSON' | 'ORG' | 'GPE' | 'LOC' | 'LAW' | 'EVENT' | 'FACILITY'

/**
 * A mention. `name` is the fullest name of the same entity in the source ("Lindholm" → "Ada Lindholm").
 * `titles` are the titles and roles that stand beside this mention ("Security Minister", "mayor of Leeds").
 */
export interface EntityBody {
  readonly label: EntityLabel
  readonly name: string
  readonly titles: readonly string[]
}

/**
 * A figure with its unit and counted thing. `of` is the noun phrase ("detainees held at the border"), `head` its
 * head noun in lower-case singular ("detainee"), both null where the words do not say.
 * `measure` is the span of the bare figure with its approximator and unit, inside the annotation's span.
 */
export interface QuantityBody extends Interval {
  readonly of: string | null
  readonly head: string | null
  readonly measure: Span
}

/** `kind` as in the export; `said` is false where the year or month was filled in from the context. */
export interface TimeBody extends DateInterval {
  readonly kind: 'date' | 'period' | 'duration' | 'set' | 'fiscal-year' | 'vague'
  readonly said: boolean
}

/**
 * Quoted or reported words. `clause` is the stretch that holds the words, the speaker and the cue where one sentence
 * has them all. `speaker` is the fullest name (or the noun phrase: "a U.S. official"), null where unknown.
 */
export interface SpeechBody {
  readonly speaker: string | null
  readonly cue: string | null
  readonly direct: boolean
  readonly clause: Span
}

/**
 * Who (`holder`) frames whom (`target`) how (`frame`), in which words (`cues`), under which codebook version. `shift`
 * tells what a change leaves and reaches: "from partner to threat" is `from` as a partner, `to` as a threat.
 */
export interface FrameBody {
  readonly frame: string
  readonly target: string
  readonly holder: string
  readonly polarity: 'asserted' | 'denied'
  readonly shift: 'from' | 'to' | null
  readonly score: number
  readonly cues: readonly Span[]
  readonly codebook: string
}

/** Every layer and the body of its annotations. A stage writes exactly one of them. */
export interface Layers {
  block: Annotation<BlockBody>
  sentence: Annotation<SentenceBody>
  token: Annotation<TokenBody>
  entity: Annotation<EntityBody>
  quantity: Annotation<QuantityBody>
  time: Annotation<TimeBody>
  speech: Annotation<SpeechBody>
  frame: Annotation<FrameBody>
  claim: Annotation<ClaimBody>
}

export type LayerName = keyof Layers

/** A span with a body, in one layer. */
export interface Annotation<Body> {
  readonly span: Span
  readonly body: Body
}
