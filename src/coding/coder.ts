import { codePointOffsets, type Layers } from '../domain/index.ts'
import type { View } from '../pipeline/index.ts'
import type { Codebook } from '../stages/frames/codebook.ts'
import { type Coded, type CodedSentence, codeDocument } from '../stages/frames/coding.ts'
import { tokensIn } from '../stages/tokens.ts'
import { annotationId, convertBody, type Reader, type Stored, type StoredDocument } from '../store/index.ts'

/** A stored source as a codebook reads it anew. */
interface CodedSource {
  readonly document: StoredDocument
  readonly sentences: readonly CodedSentence[]
}

const contextOf = ({ text, metadata }: StoredDocument) => ({
  text,
  published: metadata.published?.value ?? null,
  author: metadata.author?.value ?? null,
  publisher: metadata.publisher?.value ?? null,
  title: metadata.title?.value ?? null,
})

/** All that coding reads; tokens alone are not stored, so that they are made of the text again. */
export const viewOf = async (reader: Reader, document: StoredDocument): Promise<View<Coded>> => {
  const context = contextOf(document)
  const sentence = await reader.annotations(document.id, 'sentence')
  const token = tokensIn(document.text, sentence)
  const entity = await reader.annotations(document.id, 'entity')
  const speech = await reader.annotations(document.id, 'speech')
  return { document: context, layers: { sentence, token, entity, speech } }
}

/** Goes through a stored source with a codebook; nothing is written. */
export const codeSource = async (reader: Reader, source: string, codebook: Codebook): Promise<CodedSource> => {
  const document = await reader.document(source)
  return { document, sentences: codeDocument(codebook, await viewOf(reader, document)) }
}

/** The framings of a source as they would be stored. */
export const framesFound = ({ document, sentences }: CodedSource): readonly Stored<'frame'>[] => {
  const { toCodePoint } = codePointOffsets(document.text)
  const convert = ({ start, end }: Layers['frame']['span']) => ({ start: toCodePoint(start), end: toCodePoint(end) })
  return sentences.flatMap(({ span, framings }) =>
    framings.map((body): Stored<'frame'> => {
      const content = { source: document.id, span: convert(span), body: convertBody('frame', body, convert) }
      return { id: annotationId('frame', content), span, body }
    }),
  )
}
