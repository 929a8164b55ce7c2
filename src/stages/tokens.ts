import { type Layers, quote, type Span, type TokenBody } from '../domain/index.ts'
import { remembered } from '../lexicon/remembered.ts'
import { stem } from '../lexicon/stem.ts'
import { tagWords } from '../lexicon/tagger.ts'
import { type StageFactory, stage } from '../pipeline/stage.ts'

const ADDRESS = String.raw`(?:https?:\/\/|www\.)[^\s<>"”]*[\p{L}\p{N}\/]|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+`
const NUMBER = String.raw`\p{Nd}+(?:[.,:]\p{Nd}+)*(?:(?:st|nd|rd|th|s)(?![\p{L}\p{M}\p{N}]))?|[\p{No}\p{Nl}]+`
const DOTTED = String.raw`(?:\p{L}\.){2,}`
const LETTER = String.raw`[\p{L}\p{M}]`
const WORD = String.raw`${LETTER}[\p{L}\p{M}\p{N}]*(?:(?:['’]|-)(?:\p{Lu}\.)?[\p{L}\p{M}\p{N}]+)*`
const tokenOr = (address: string): RegExp =>
  new RegExp(`(${address})|(${NUMBER})|(${DOTTED}|${WORD})|\\.{2,}|-{2,}|[^\\s]`, 'gu')

/** Looking for an address at every word costs a third of the whole: it is looked for where a sign of one stands. */
const SIGN_OF_ADDRESS = /@|www\.|:\/\//
const [TOKEN_OR_ADDRESS, TOKEN] = [tokenOr(ADDRESS), tokenOr('(?!)')]

/** Words whose 's is "is", "has" or "us" and no possessive. */
const CONTRACTED = new Set('it he she that this there here what who where when how why let one'.split(' '))
const APOSTROPHES = new Set("'’")
const POSSESSIVE = /^(.+)(['’]s)$/isu

/** How the lexicon looks a word up. */
const formsOf = remembered((words): Pick<TokenBody, 'norm' | 'stem'> => {
  const norm = words.toLowerCase().replace(/[’‘]/g, "'").normalize('NFC')
  return { norm, stem: /^\p{L}+$/u.test(norm) ? stem(norm) : norm }
})

/** A token before its sentence is whole, and so without its part of speech. */
interface Piece {
  readonly words: string
  readonly start: number
  readonly kind: TokenBody['kind']
}

/** How many letters of "Peru's" are its owner, which is a token of its own, as "'s" is; 0 of other words, "it's" among them. */
const ownerLength = (words: string): number => {
  const owner = APOSTROPHES.has(words.at(-2) ?? '') ? POSSESSIVE.exec(words)?.[1] : undefined
  return owner === undefined || CONTRACTED.has(owner.toLowerCase()) ? 0 : owner.length
}

/** The tokens of one sentence, in order; together they cover all of it but white space. */
export const tokensOf = (text: string, sentence: Span): Layers['token'][] => {
  const pieces: Piece[] = []
  const words = quote(text, sentence)
  for (const match of words.matchAll(SIGN_OF_ADDRESS.test(words) ? TOKEN_OR_ADDRESS : TOKEN)) {
    const start = sentence.start + match.index
    const [whole, address, number, word] = match
    const cut = word === undefined ? 0 : ownerLength(word)
    if (cut > 0) pieces.push({ words: whole.slice(0, cut), start, kind: 'word' })
    const kind = number !== undefined ? 'number' : (address ?? word) !== undefined ? 'word' : 'punctuation'
    pieces.push({ words: cut > 0 ? whole.slice(cut) : whole, start: start + cut, kind })
  }
  const tags = tagWords(pieces.map((piece) => piece.words))
  return pieces.map(({ words, start, kind }, at) => {
    const { norm, stem } = formsOf(words)
    return { span: { start, end: start + words.length }, body: { norm, stem, tag: tags[at] ?? 'NN', kind } }
  })
}

/** The tokens of all sentences of a text. */
export const tokensIn = (text: string, sentences: readonly { readonly span: Span }[]): readonly Layers['token'][] =>
  sentences.flatMap(({ span }) => tokensOf(text, span))

/** Makes the stage that cuts sentences into words, numbers and punctuation; it has no options. */
export const tokens: StageFactory = () =>
  stage({
    name: 'tokens',
    reads: ['sentence'],
    writes: 'token',
    version: 3,
    run: ({ document, layers }) => tokensIn(document.text, layers.sentence),
  })
