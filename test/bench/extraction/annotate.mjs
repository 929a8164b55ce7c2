import { rawPieces } from '../../../dist/domain/index.js'
import { runPipeline } from '../../../dist/pipeline/index.js'
import { readSource } from '../../../dist/read/index.js'
import { newsPipeline } from '../throughput.mjs'

const pipeline = newsPipeline()

/**
 * What the whole pipeline makes of a text that came as a plain text file, published on a day.
 * Spans are those of the text as given, in UTF-16 units, without what the reader dropped.
 * @param {string} text @param {string | null} [published] "2016-11-07"
 */
export const annotate = async (text, published = null) => {
  const outcome = await readSource({ path: 'text.txt', bytes: Buffer.from(text) })
  if ('refusal' in outcome) return null
  const { source } = outcome
  const context = { title: null, author: null, publisher: null, published }
  const { layers } = runPipeline(pipeline, { text: source.text, ...context }, source.blocks)
  /** @param {{ readonly start: number, readonly end: number }} span */
  const back = (span) => {
    const pieces = rawPieces(source, span)
    return { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 }
  }
  /** @param {{ readonly span: { readonly start: number, readonly end: number }, readonly body: any }} annotation */
  const placed = ({ span, body }) => ({ ...back(span), body, back })
  return {
    sentences: layers.sentence.map(placed),
    entities: layers.entity.map(placed),
    quantities: layers.quantity.map(placed),
    times: layers.time.map(placed),
    speech: layers.speech.map(placed),
  }
}

/**
 * Gold spans count code points; ours UTF-16 units.
 * @template {{ readonly start: number, readonly end: number }} T
 * @param {string} text @param {readonly T[]} spans
 */
export const inUnits = (text, spans) => {
  const points = Array.from(text)
  const unit = (/** @type {number} */ point) => points.slice(0, point).join('').length
  return points.length === text.length
    ? spans
    : spans.map((span) => ({ ...span, start: unit(span.start), end: unit(span.end) }))
}
