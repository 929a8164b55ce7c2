import { type Framing, isDenied } from '../../coding/framings.ts'
import { contains, overlaps, quote, type Role, type Span } from '../../domain/index.ts'
import type { Word, WordedSentence } from '../../framing/keyness.ts'
import { isFunctionWord } from '../../lexicon/function-words.ts'
import { tokensOf } from '../../stages/tokens.ts'
import type { Reader, SourceSummary } from '../../store/index.ts'

/** A sentence of a source with its words, and the framings that it holds. */
export interface Worded extends WordedSentence {
  readonly in: SourceSummary
  readonly span: Span
  readonly sentence: string
  readonly framings: readonly Framing[]
}

/** Sentences of these roles are the article's own words. */
const SPEAKING: ReadonlySet<Role> = new Set(['body', 'heading', 'caption', 'list-item', 'block-quote'])

/** A word with a letter in it; what is left of "Peru's" beside its name is none. */
const WORD = /^\p{L}/u

interface Choice {
  readonly framings: readonly Framing[]
  readonly functionWords: boolean
}

const wordsIn = (text: string, span: Span, { framings, functionWords }: Choice): readonly Word[] => {
  const cues = framings.flatMap(({ found }) => found.body.cues)
  return tokensOf(text, span)
    .filter(({ body }) => body.kind === 'word' && WORD.test(body.norm))
    .filter(({ body }) => functionWords || !isFunctionWord(body.norm))
    .map((token) => ({
      stem: token.body.stem,
      form: quote(text, token.span),
      isCue: cues.some((cue) => overlaps(cue, token.span)),
    }))
}

/** The sentences of sources with their words: tokens are not stored, they are made again from the text. */
export const wordedSentences = async (
  reader: Reader,
  sources: readonly SourceSummary[],
  { framings, functionWords }: Choice,
): Promise<readonly Worded[]> => {
  const worded: Worded[] = []
  for (const source of sources) {
    const { text } = await reader.document(source.id)
    const ofSource = framings.filter((framing) => framing.source.id === source.id)
    for (const { span, body } of await reader.annotations(source.id, 'sentence')) {
      if (!SPEAKING.has(body.role)) continue
      const inside = ofSource.filter(({ found }) => contains(span, found.span))
      const words = wordsIn(text, span, { framings: inside, functionWords })
      worded.push({ source: source.id, in: source, span, sentence: quote(text, span), words, framings: inside })
    }
  }
  return worded
}

/** Sentences with an asserted framing against all others. */
export const byFraming = (
  sentences: readonly Worded[],
  isMeant: (framing: Framing) => boolean,
): { readonly a: readonly Worded[]; readonly b: readonly Worded[] } => {
  const has = ({ framings }: Worded): boolean => framings.some((one) => !isDenied(one) && isMeant(one))
  return { a: sentences.filter(has), b: sentences.filter((sentence) => !has(sentence)) }
}
