import { z } from 'zod'
import {
  codePointOffsets,
  follows,
  type HandAnnotation,
  handAnnotationOf,
  type Laid,
  type Layers,
  type Span,
  standingByHand,
} from '../../../domain/index.ts'
import { convertBody } from '../../../store/index.ts'
import type { Undone } from '../../contract/index.ts'
import { after } from '../after.ts'
import type { Opened } from '../desk.ts'
import type { Site } from '../site.ts'
import type { Act } from '../undo.ts'
import { visible } from '../words.ts'
import { claimSaid } from './claim-said.ts'
import { saidInWords } from './in-words.ts'
import { wordsAt } from './place.ts'

const FIELD = z.string().trim().max(2000)
const NAME = FIELD.min(1)
const OFFSET = z.int().min(0)

const FIELDS = { value: FIELD, unit: FIELD, from: FIELD, to: FIELD, speaker: FIELD, subject: FIELD }

/** What the page may ask to be added by hand. */
export const ANNOTATION_SHAPE = z.strictObject({
  source: z.string().max(100),
  at: z.strictObject({ block: OFFSET, start: OFFSET, end: OFFSET }),
  said: z.discriminatedUnion('layer', [
    z.strictObject({ layer: z.literal('claim'), slot: NAME, ...FIELDS }),
    z.strictObject({
      ...{ layer: z.literal('entity'), name: NAME },
      label: z.enum(['PERSON', 'ORG', 'GPE', 'LOC', 'LAW', 'EVENT', 'FACILITY']),
    }),
    z.strictObject({ layer: z.literal('speech'), speaker: FIELD }),
    z.strictObject({ layer: z.literal('frame'), codebook: NAME, frame: NAME, target: NAME, holder: FIELD }),
  ]),
  note: z.string().max(10_000).optional(),
  decidedAt: z.iso.datetime(),
})

type Asked = z.output<typeof ANNOTATION_SHAPE>

/** An annotation with offsets in UTF-16 units, before it is written down. */
type Placed = { readonly [Name in Laid['layer']]: { readonly layer: Name } & Layers[Name] }[Laid['layer']]

const sentenceAround = async ({ document }: Opened, words: Span, { store }: Site): Promise<Span> => {
  const sentences = await store.annotations(document.id, 'sentence')
  return sentences.find(({ span }) => span.start <= words.start && words.end <= span.end)?.span ?? words
}

/** What is said of words as an annotation; a string says why it can't be. */
const placedOf = async (
  { said, note = '' }: Asked,
  words: Span,
  opened: Opened,
  site: Site,
): Promise<Placed | string> => {
  switch (said.layer) {
    case 'entity':
      return { layer: 'entity', span: words, body: { label: said.label, name: said.name, titles: [] } }
    case 'speech': {
      const clause = await sentenceAround(opened, words, site)
      return { layer: 'speech', span: words, body: { speaker: said.speaker || null, cue: null, direct: true, clause } }
    }
    case 'frame': {
      const { codebook, frame, target, holder } = said
      const told = { codebook, frame, target, holder: holder || 'author', polarity: 'asserted', shift: null } as const
      const span = await sentenceAround(opened, words, site)
      return { layer: 'frame', span, body: { ...told, score: 1, cues: [words] } }
    }
    case 'claim': {
      const text = opened.document.text.slice(words.start, words.end)
      const claim = await claimSaid(said, words, opened, site)
      if (typeof claim === 'string') return claim
      if (follows(claim.body.value, text, site.measure) === false && note === '')
        return `"${said.value}" does not follow from the words "${text}": choose other words, or say in the note why it is so.`
      return { layer: 'claim', ...claim }
    }
  }
}

/** Rewrites a span from UTF-16 units of a text to code points. */
type Convert = (span: Span) => Span

const converterOf = (text: string): Convert => {
  const { toCodePoint } = codePointOffsets(text)
  return ({ start, end }) => ({ start: toCodePoint(start), end: toCodePoint(end) })
}

const laidOf = ({ layer, span, body }: Placed, convert: Convert): Laid =>
  // The layer stands beside its body, which is all that ties the two types together.
  ({ layer, span: convert(span), body: convertBody(layer, body, convert) }) as Laid

/** Writes down what a person adds to a source by hand; a string says why it can't be taken. */
export const addAnnotation = async (asked: Asked, site: Site): Promise<HandAnnotation | string> => {
  const { store, person } = site
  const desk = await site.read()
  const source = desk.board.sources.get(asked.source)
  if (source === undefined) return 'This article is no longer there: the sources have changed. Go back to the list.'
  const opened = await desk.open(source.id)
  const words = wordsAt(opened, asked.at)
  if (words === null) return 'Choose words of one paragraph: there are none at this place.'
  const placed = await placedOf(asked, words, opened, site)
  if (typeof placed === 'string') return placed
  const { text } = opened.document
  const convert = converterOf(text)
  const laid = laidOf(placed, convert)
  const annotation = handAnnotationOf({
    ...{ sha256: source.sha256, words: convert(words) },
    ...{ text: text.slice(words.start, words.end), laid, withdraws: null },
    ...{ note: asked.note ?? '', person, decidedAt: asked.decidedAt },
  })
  await store.putByHand([annotation])
  if (laid.layer === 'claim') site.compareSoon()
  return annotation
}

/** The last annotation by hand of a person that still stands. */
export const lastAnnotation = async (site: Site): Promise<Act | null> => {
  const { store, person } = site
  const last = standingByHand(await store.byHand()).findLast((each) => each.person === person)
  if (last === undefined) return null
  const takeBack = async (): Promise<Undone> => {
    const { sha256, words, text } = last
    const said = { sha256, words, text, laid: null, withdraws: last.id, note: '', person }
    await store.putByHand([handAnnotationOf({ ...said, decidedAt: after(last.decidedAt) })])
    if (last.laid.layer === 'claim') site.compareSoon()
    const source = (await store.sources()).find((each) => each.sha256 === sha256)
    const path = source === undefined ? null : `/sources/${source.id}`
    return { path, words: visible(`Took back: ${saidInWords(last.laid)}.`) }
  }
  return { decidedAt: last.decidedAt, takeBack }
}
