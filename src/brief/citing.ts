import { quote, rawPieces, type Span } from '../domain/index.ts'
import type { OpenDocument } from '../exchange/open-document.ts'
import { documents } from '../exchange/open-document.ts'
import type { Reader, StoredClaim } from '../store/index.ts'
import { correctedBy } from '../telling/corrected-by.ts'
import { wholeSentences } from '../telling/whole-sentences.ts'
import { addressAt } from './address-at.ts'
import type { Cited, Words } from './brief.ts'

/** Cites places of sources; spans are in UTF-16 units. */
export interface Citer {
  readonly claim: (claim: StoredClaim) => Promise<Cited>
  /** One sentence for several claims of it, with the words of each. */
  readonly claims: (claims: readonly [StoredClaim, ...StoredClaim[]]) => Promise<Cited>
  readonly place: (source: string, span: Span, words: readonly Span[]) => Promise<Cited>
}

const wordsAt = ({ text, inText }: OpenDocument, span: Span): Words => ({
  text: quote(text, span),
  start: inText.toCodePoint(span.start),
  end: inText.toCodePoint(span.end),
})

/** Line and column of a place in the file, from 1, columns in code points. */
const inFile = (document: OpenDocument, span: Span): Pick<Cited, 'line' | 'column'> => {
  const [first] = rawPieces(document, span)
  if (first === undefined) return { line: null, column: null }
  const before = document.raw.slice(0, first.start)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: Array.from(before.slice(lineStart)).length + 1 }
}

/** A citer that keeps the sources that it opened. */
export const citerOf = (reader: Reader): Citer => {
  const open = documents(reader)
  const sentences = new Map<string, readonly Span[]>()
  const sentencesOf = async (source: string): Promise<readonly Span[]> => {
    const known = sentences.get(source) ?? (await reader.annotations(source, 'sentence')).map(({ span }) => span)
    sentences.set(source, known)
    return known
  }
  const place: Citer['place'] = async (source, span, words) => {
    const document = await open(source)
    const whole = wholeSentences(await sentencesOf(source), span)
    const sentence = wordsAt(document, whole)
    return {
      ...{ source, sentence, words: words.map((each) => wordsAt(document, each)) },
      ...inFile(document, words.length === 1 ? (words[0] ?? whole) : whole),
      ...{ address: addressAt(document.metadata, sentence.text), corrected: null },
    }
  }
  const claims: Citer['claims'] = async (several) => {
    const [{ source, span }] = several
    const corrected = several.flatMap((claim) => correctedBy(claim) ?? []).join('; ')
    const words = several.map(({ body }) => body.words).toSorted((a, b) => a.start - b.start)
    return { ...(await place(source, span, words)), corrected: corrected === '' ? null : corrected }
  }
  return { place, claims, claim: (claim) => claims([claim]) }
}
