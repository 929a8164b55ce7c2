import { type Annotation, bySpan, isInside, type LayerName, type Layers, type Span } from '../domain/index.ts'

/** The spans inside a body, by layer. */
const INNER_SPANS: { readonly [Name in LayerName]?: (body: Layers[Name]['body']) => readonly Span[] } = {
  quantity: (body) => [body.measure],
  speech: (body) => [body.clause],
  frame: (body) => body.cues,
  claim: (body) => [body.words],
}

/** Whether an offset stands between the two halves of one character. */
const cutsCharacter = (text: string, offset: number): boolean => {
  const before = text.charCodeAt(offset - 1)
  const after = text.charCodeAt(offset)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}

const shown = ({ start, end }: Span): string => `[${start}, ${end})`

/** What is wrong with a span, or null. */
const faultOf = (text: string, span: Span): string | null => {
  if (!isInside(span, text.length))
    return `${shown(span)} is empty, not whole or outside the text of ${text.length} units`
  if (cutsCharacter(text, span.start) || cutsCharacter(text, span.end)) return `${shown(span)} cuts a character in two`
  return null
}

const firstFault = <Name extends LayerName>(text: string, layer: Name, row: Layers[Name]): string | null => {
  const { span, body }: Annotation<Layers[Name]['body']> = row
  const own = faultOf(text, span)
  if (own !== null) return own
  for (const inner of INNER_SPANS[layer]?.(body) ?? []) {
    const fault = faultOf(text, inner)
    if (fault !== null) return fault
  }
  return null
}

/** Keeps the annotations whose spans are inside and whole, ordered by span; `refuse` hears of each other one. */
export const accept = <Name extends LayerName>(input: {
  readonly text: string
  readonly layer: Name
  readonly rows: readonly Layers[Name][]
  readonly refuse: (reason: string) => void
}): readonly Layers[Name][] => {
  const kept = input.rows.filter((row) => {
    const fault = firstFault(input.text, input.layer, row)
    if (fault !== null) input.refuse(`dropped an annotation of the layer "${input.layer}": ${fault}`)
    return fault === null
  })
  return Object.freeze(kept.sort((a, b) => bySpan(a.span, b.span)))
}
