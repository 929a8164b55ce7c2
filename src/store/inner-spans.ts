import type { Layers, Span } from '../domain/index.ts'
import type { StoredLayer } from './store.ts'

type Convert = (span: Span) => Span
type BodyOf<Name extends StoredLayer> = Layers[Name]['body']

/** How to rewrite the spans inside the bodies of those layers that have any. */
const INNER: { readonly [Name in StoredLayer]?: (body: BodyOf<Name>, convert: Convert) => BodyOf<Name> } = {
  quantity: (body, convert) => ({ ...body, measure: convert(body.measure) }),
  speech: (body, convert) => ({ ...body, clause: convert(body.clause) }),
  frame: (body, convert) => ({ ...body, cues: body.cues.map(convert) }),
  claim: (body, convert) => ({ ...body, words: convert(body.words) }),
}

/** The same body with every span inside it converted (between UTF-16 units and code points). */
export const convertBody = <Name extends StoredLayer>(
  layer: Name,
  body: BodyOf<Name>,
  convert: Convert,
): BodyOf<Name> => INNER[layer]?.(body, convert) ?? body
