import { contentId, type Laid, type Layers, type Source, type Span } from '../domain/index.ts'
import type { StoredLayer } from './store.ts'

/** The id of a source's revision, from the sha256 of its bytes. */
export const sourceId = (sha256: string): string => contentId('source', { sha256 })

/** The id of an annotation from its source's id, place and body, all offsets in code points. */
export const annotationId = <Name extends StoredLayer>(
  layer: Name,
  content: { readonly source: string; readonly span: Span; readonly body: Layers[Name]['body'] },
): string => contentId(layer, content)

/** The id of the row that an annotation by hand lays on a revision: that of any annotation of its place and body. */
export const handRowId = (sha256: string, { layer, span, body }: Laid): string =>
  annotationId(layer, { source: sourceId(sha256), span, body })

/** A hash of all that the reader made of a file, offsets in UTF-16 units: shows whether any of it was changed since. */
export const contentHash = ({
  metadata,
  text,
  raw,
  origin,
}: Pick<Source, 'metadata' | 'text' | 'raw' | 'origin'>): string =>
  contentId('content', { metadata, text, raw, origin })
