import type { Layers } from '../../domain/index.ts'
import type { Reader, StoredLayer } from '../../store/index.ts'
import type { Anchor, GoldTopic } from './gold.ts'
import { type Difference, type LayerRule, type LayerScore, type Placed, scoreLayer, totalLayer } from './layer-score.ts'
import { ratio } from './score.ts'
import { type Documents, spotOf, spotter } from './spot.ts'

/** The layers with a gold of their own, in the order of the pipeline. */
export const SCORED_LAYERS = ['sentences', 'entities', 'quantities', 'times', 'speech', 'frames'] as const

/** The score of each layer. */
export type LayerScores = Readonly<Record<(typeof SCORED_LAYERS)[number], LayerScore>>

type Row<Key extends keyof GoldTopic> = GoldTopic[Key] extends readonly (infer One)[] ? One : never
type Body<Name extends StoredLayer> = Layers[Name]['body']

/** A value beside the right one, where they are not the same. */
const unless = (same: boolean, gold: string, found: string): Difference => (same ? null : { gold, found })

const near = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b)))

const QUANTITIES: LayerRule<Row<'quantities'>, Body<'quantity'>> = {
  differs: (row, body) => {
    if (row.unit !== body.unit) return { gold: row.unit, found: body.unit }
    const amount = ({ value, low, high }: Pick<Body<'quantity'>, 'value' | 'low' | 'high'>) =>
      value === null ? `${low ?? ''}…${high ?? ''}` : String(value)
    const same = row.value === null ? near(row.low, body.low) && near(row.high, body.high) : near(row.value, body.value)
    if (!same) return { gold: amount(row), found: amount(body) }
    return unless(row.approx === undefined || row.approx === body.approx, row.approx ?? '', body.approx)
  },
}

/** Words that leave one end open: the end may be null or the article's day. */
const OPEN = /^(?:since|from|after|until|till|up to|before|by)\b/i

const TIMES: LayerRule<Row<'times'>, Body<'time'>> = {
  differs: (row, { from, to }) => {
    const ends = [row.from !== null && row.from === from, row.to !== null && row.to === to]
    const same = OPEN.test(row.quote) ? ends.includes(true) : row.from === from && row.to === to
    return unless(same, `${row.from ?? ''}…${row.to ?? ''}`, `${from ?? ''}…${to ?? ''}`)
  },
}

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim()

/** Whether two names can be of one person or body: the last word is the same, or one holds the other. */
const alike = (one: string | null, other: string | null): boolean => {
  const [a, b] = [bare(one ?? ''), bare(other ?? '')]
  if (a === '' || b === '') return a === b
  return a.split(' ').at(-1) === b.split(' ').at(-1) || a.includes(b) || b.includes(a)
}

const SPEECH: LayerRule<Row<'speakers'>, Body<'speech'>> = {
  differs: (row, body) => unless(alike(row.speaker, body.speaker), row.speaker ?? 'nobody', body.speaker ?? 'nobody'),
}

const ENTITIES: LayerRule<Row<'entities'>, Body<'entity'>> = {
  exact: true,
  differs: (row, body) => unless(row.label === body.label, row.label, body.label),
}

const SENTENCES: LayerRule<Row<'sentences'>, Body<'sentence'>> = {
  exact: true,
  differs: (row, body) => unless(row.role === undefined || row.role === body.role, row.role ?? '', body.role),
}

type FrameRow = Row<'frames'> & { readonly frame: string }
const FRAMES: LayerRule<FrameRow, Body<'frame'>> = {
  within: (row, { target }) => row.target === undefined || alike(row.target, target),
  may: (row, { frame, target }) => row.frame === frame && (row.target === undefined || alike(row.target, target)),
  differs: (row, body) => unless(alike(row.holder, body.holder), `held by ${row.holder}`, `held by ${body.holder}`),
}

/** A passage with several frames asks for each; one with none is a place where any frame is false. */
const framesOf = ({ frames }: GoldTopic): readonly FrameRow[] =>
  frames.flatMap((row) => row.frames.map((frame) => ({ ...row, frame, optional: row.optional || frame === 'none' })))

/** Scores every layer of one topic against its gold. */
export async function scoreLayers(reader: Reader, documents: Documents, topic: GoldTopic): Promise<LayerScores> {
  const spot = spotter(topic, documents)
  const placed = <R extends Anchor>(rows: readonly R[]) => rows.map((row) => ({ ...row, spot: spot(row) }))
  const annotations = async <Name extends StoredLayer>(layer: Name): Promise<readonly Placed<Body<Name>>[]> => {
    const lists = [...documents].map(async ([id, document]) =>
      (await reader.annotations(id, layer)).map(({ span, body }) => ({ spot: spotOf(document, span), body })),
    )
    return (await Promise.all(lists)).flat() as readonly Placed<Body<Name>>[]
  }
  return {
    sentences: scoreLayer(placed(topic.sentences), await annotations('sentence'), SENTENCES),
    entities: scoreLayer(placed(topic.entities), await annotations('entity'), ENTITIES),
    quantities: scoreLayer(placed(topic.quantities), await annotations('quantity'), QUANTITIES),
    times: scoreLayer(placed(topic.times), await annotations('time'), TIMES),
    speech: scoreLayer(placed(topic.speakers), await annotations('speech'), SPEECH),
    frames: scoreLayer(placed(framesOf(topic)), await annotations('frame'), FRAMES),
  }
}

/** Shares of one layer between 0 and 1, three decimals; null where there is nothing to divide. */
export const layerFigures = ({ gold, found, overlapping, exact, right }: LayerScore) => ({
  precision: ratio(overlapping, found),
  recall: ratio(overlapping, gold),
  f1: ratio(2 * overlapping, found + gold),
  exactF1: exact === null ? null : ratio(2 * exact, found + gold),
  valueAccuracy: ratio(right, overlapping),
})

/** The scores of all layers, over all topics. */
export const totalLayers = (scores: readonly LayerScores[]): LayerScores =>
  Object.fromEntries(SCORED_LAYERS.map((name) => [name, totalLayer(scores.map((score) => score[name]))])) as LayerScores
