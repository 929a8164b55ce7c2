import { type Framing, holderName, judged, readFramings } from '../../coding/framings.ts'
import type { Reader } from '../../store/index.ts'
import { someSourcesLike } from '../known-source.ts'
import { codebookNamed } from './codebook-file.ts'

/**
 * Which framings are asked for; an absent key does not narrow. `codebook`, a name or file, asks for what that codebook
 * finds in place of what is stored; all others are parts of names.
 */
export interface FramingQuery {
  readonly target?: string
  readonly source?: string
  readonly frame?: string
  readonly holder?: string
  readonly codebook?: string
}

const answersTo =
  ({ target, frame, holder }: FramingQuery) =>
  (framing: Pick<Framing, 'source' | 'found'>): boolean => {
    const has = (name: string, part = ''): boolean => name.toLowerCase().includes(part.toLowerCase())
    const { body } = framing.found
    return has(body.target, target) && has(body.frame, frame) && has(holderName(framing), holder)
  }

/** The framings that answer a query, by source and place. */
export const framingsOf = async (reader: Reader, query: FramingQuery): Promise<readonly Framing[]> => {
  const all = await reader.sources()
  const sources = query.source === undefined ? all : someSourcesLike(all, query.source)
  const codebook = query.codebook === undefined ? undefined : codebookNamed(query.codebook)
  const wanted = { sources, answers: answersTo(query), ...(codebook !== undefined && { codebook }) }
  return judged(await readFramings(reader, wanted), await reader.codingReviews())
}
