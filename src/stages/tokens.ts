import { type Layers, quote, type Span, type TokenBody } from '../domain/index.ts'
import { stem } from '../lexicon/stem.ts'
import { tagWords } from '../lexicon/tagger.ts'
import { type StageFactory, stage } from '../pipeline/stage.ts'

const ADDRESS = String.raw`(?:https?:\/\/|www\.)[^\s<>"”]*[\p{L}\p{N}\/]|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+`
const NUMBER = String.raw`\p{Nd}+(?:[.,:]\p{Nd}+)*(?:(?:st|nd|rd|th|s)(?![\p{L}\p{M}\p{N}]))?|[\p{No}\p{Nl}]+`
const DOTTED = String.raw`(?:\p{L}\.){2,}`
const LETTER = String.raw`[\p{L}\p{M}]`
const WORD = String.raw`${LETTER}[\p{L}\p{M}\p{N}]*(?:(?:['’]|-)(?:\p{Lu}\.)?[\p{L}\p{M}\p{N}]+)*`
const PLAIN = `(?<number>${NUMBER})|(?<word>${DOTTED}|${WORD})|\\.{2,}|-{2,}|[^\\s]`
const TOKEN = new RegExp(PLAIN, 'gu')

/** Looking for an address at every word costs a third of the whole: it is looked for where a sign of one stands. */
const SIGN_OF_ADDRESS = /@|www\.|:\/\//
const TOKEN_OR_ADDRESS = new RegExp(`(?<address>${ADDRESS})|${PLAIN}`, 'gu')

/** Words whose 's is "is", "has" or "us" and no possessive. */
const CONTRACTED = new Set('it he she that this there here what who where when how why let one'.split(' '))
const POSSESSIVE = /^(.+)(['’]s)$/isu

const normOf = (words: string): string => words.toLowerCase().replace(/[’‘]/g, "'").normalize('NFC')

/** A token before its sentence is whole, and so without its part of speech. */
interface Piece {
  readonly span: Span
  readonly kind: TokenBody['kind']
}

const token = (text: string, { span, kind }: Piece, tag: string): Layers['token'] => {
  const norm = normOf(quote(text, span))
  return { span, body: { norm, stem: kind === 'word' && /^\p{L}+$/u.test(norm) ? stem(norm) : norm, tag, kind } }
}

/** "Peru's" is two tokens, "Peru" and "'s"; "it's" is one. */
const wordPieces = (text: string, span: Span): Piece[] => {
  const possessive = POSSESSIVE.exec(quote(text, span))
  const owner = possessive?.[1]
  if (owner === undefined || CONTRACTED.has(owner.toLowerCase())) return [{ span, kind: 'word' }]
  const cut = span.start + owner.length
  return [
    { span: { start: span.start, end: cut }, kind: 'word' },
    { span: { start: cut, end: span.end }, kind: 'word' },
  ]
}

/** The tokens of one sentence, in order; together they cover all of it but white space. */
export const tokensOf = (text: string, sentence: Span): Layers['token'][] => {
  const pieces: Piece[] = []
  const words = quote(text, sentence)
  for (const match of words.matchAll(SIGN_OF_ADDRESS.test(words) ? TOKEN_OR_ADDRESS : TOKEN)) {
    const start = sentence.start + match.index
    const span = { start, end: start + match[0].length }
    const { word, number, address } = match.groups ?? {}
    if (word !== undefined) pieces.push(...wordPieces(text, span))
    else pieces.push({ span, kind: number !== undefined ? 'number' : address !== undefined ? 'word' : 'punctuation' })
  }
  const tags = tagWords(pieces.map(({ span }) => quote(text, span)))
  return pieces.map((piece, at) => token(text, piece, tags[at] ?? 'NN'))
}

/** Makes the stage that cuts sentences into words, numbers and punctuation; it has no options. */
export const tokens: StageFactory = () =>
  stage({
    name: 'tokens',
    reads: ['sentence'],
    writes: 'token',
    version: 3,
    run: ({ document, layers }) => layers.sentence.flatMap(({ span }) => tokensOf(document.text, span)),
  })
