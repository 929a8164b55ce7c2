import { contains, type Layers, type Span } from '../../domain/index.ts'
import type { Unit } from './reading.ts'
import { type Phrase, subjectOfView } from './viewer.ts'

/** A sentence as frames read it; `speeches` are those that touch it,
 * `viewpoint` the words that say from whose side things are seen. */
export interface ReadSentence {
  readonly text: string
  readonly units: readonly Unit[]
  readonly speeches: readonly Layers['speech'][]
  readonly viewpoint: Phrase | null
  /** The country that the paragraph named last before it. */
  readonly last: string | null
}

/** Who frames; `words` is where the sentence names them, null for the author or a speaker named elsewhere. */
export interface Holder {
  readonly name: string
  readonly words: Span | null
}

const length = ({ span }: Layers['speech']): number => span.end - span.start

/** The innermost speech that covers a cue. */
const speechOver = (sentence: ReadSentence, cue: Span): Layers['speech'] | null => {
  const covering = sentence.speeches.filter(({ span }) => contains(span, cue))
  return covering.sort((a, b) => length(a) - length(b))[0] ?? null
}

const spanOf = ({ units }: ReadSentence, phrase: Phrase): Span => ({
  start: units[phrase.from]?.span.start ?? 0,
  end: units[phrase.to - 1]?.span.end ?? 0,
})

/**
 * Who frames in a cue: whoever the sentence names as taking that view, else who speaks the words, else the author.
 * A view named outside of quoted words is not that of the quoted words.
 */
export const holderOf = (sentence: ReadSentence, cue: Phrase): Holder => {
  const speech = speechOver(sentence, spanOf(sentence, cue))
  const { viewpoint } = sentence
  const before = viewpoint !== null && viewpoint.to <= cue.from ? viewpoint : null
  const phrase = subjectOfView(sentence.units, cue) ?? before
  const words = phrase === null ? null : spanOf(sentence, phrase)
  if (words !== null && (speech === null || contains(speech.span, words)))
    return { name: sentence.text.slice(words.start, words.end), words }
  return { name: speech?.body.speaker ?? 'author', words: null }
}
