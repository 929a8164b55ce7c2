import { quote } from '../domain/index.ts'
import type { Codebook } from '../stages/frames/codebook.ts'
import { type ReadDocument, readDocument } from '../stages/frames/document.ts'
import type { Reader, SourceSummary, Stored, StoredDocument } from '../store/index.ts'
import { viewOf } from './coder.ts'

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

/** A source as the stage of frames reads it under a codebook; tokens, which are not stored, are made again. */
export const readAgain = async (reader: Reader, { id }: SourceSummary, codebook: Codebook): Promise<ReadDocument> =>
  readDocument(await viewOf(reader, await reader.document(id)), codebook.targets)
