import { codePointOffsets, quote, type Span } from '../../domain/index.ts'
import { convertBody, type Reader, type StoredDocument } from '../../store/index.ts'
import type { ShownLayer } from './layer-marks.ts'

/** A source for programs: its text, its blocks, and the annotations of some layers; offsets are code points. */
export const documentRecord = async (reader: Reader, document: StoredDocument, layers: readonly ShownLayer[]) => {
  const { id, path, metadata, text } = document
  const { toCodePoint } = codePointOffsets(text)
  const toPoints = ({ start, end }: Span): Span => ({ start: toCodePoint(start), end: toCodePoint(end) })
  const annotated = async <Layer extends ShownLayer | 'block'>(layer: Layer) => {
    const found = await reader.annotations(id, layer)
    return found.map((one) => ({
      ...{ type: layer, id: one.id, ...toPoints(one.span), text: quote(text, one.span) },
      ...convertBody(layer, one.body, toPoints),
    }))
  }
  const annotations = await Promise.all(layers.map((layer) => annotated(layer)))
  const title = metadata.title?.value ?? null
  const kind = metadata.kind?.value ?? 'unknown'
  return { id, path, title, kind, text, blocks: await annotated('block'), annotations: annotations.flat() }
}
