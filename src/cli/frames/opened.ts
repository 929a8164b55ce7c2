import { quote } from '../../domain/index.ts'
import { type ReadDocument, readDocument } from '../../stages/frames/read-document.ts'
import { tokensOf } from '../../stages/tokens.ts'
import type { Reader, SourceSummary, Stored, StoredDocument } from '../../store/index.ts'

/** A sentence with its words. */
export interface Sentence {
  readonly found: Stored<'sentence'>
  readonly words: string
}

/** The sentences of a source, in order. */
export const sentencesOf = async (
  reader: Reader,
  source: string,
): Promise<{ readonly document: StoredDocument; readonly sentences: readonly Sentence[] }> => {
  const document = await reader.document(source)
  const sentences = await reader.annotations(source, 'sentence')
  return { document, sentences: sentences.map((found) => ({ found, words: quote(document.text, found.span) })) }
}

/** A source as the stage of frames reads it; tokens, which are not stored, are made again. */
export const readAgain = async (reader: Reader, { id }: SourceSummary): Promise<ReadDocument> => {
  const { document, sentences } = await sentencesOf(reader, id)
  const { text, metadata } = document
  return readDocument({
    document: {
      text,
      published: metadata.published?.value ?? null,
      author: metadata.author?.value ?? null,
      publisher: metadata.publisher?.value ?? null,
      title: metadata.title?.value ?? null,
    },
    layers: {
      sentence: sentences.map(({ found }) => found),
      token: sentences.flatMap(({ found }) => tokensOf(text, found.span)),
      entity: await reader.annotations(id, 'entity'),
      speech: await reader.annotations(id, 'speech'),
    },
  })
}
