import { ourCodebook, ourCodebooks } from '../../../coding/our-codebooks.ts'
import { contains, type Layers, overlaps, type Span } from '../../../domain/index.ts'
import type { Store } from '../../../store/index.ts'
import type { Stretch, WordsOffered } from '../../contract/index.ts'
import { fieldsOf } from '../claims/fields.ts'
import type { Desk } from '../desk.ts'
import type { Site } from '../site.ts'
import { visible } from '../words.ts'
import { wordsAt } from './place.ts'

/** What was read of chosen words already. */
export interface ReadThere {
  readonly quantity: Layers['quantity'] | undefined
  readonly time: Layers['time'] | undefined
  readonly entity: Layers['entity'] | undefined
  readonly speech: Layers['speech'] | undefined
}

/** Finds what the stages, or people, read of chosen words. */
export const readThere = async (source: string, words: Span, store: Store): Promise<ReadThere> => {
  const touches = ({ span }: { readonly span: Span }): boolean => overlaps(span, words)
  return {
    quantity: (await store.annotations(source, 'quantity')).find(touches),
    time: (await store.annotations(source, 'time')).find(touches),
    entity: (await store.annotations(source, 'entity')).find(touches),
    speech: (await store.annotations(source, 'speech')).find(({ span }) => contains(span, words)),
  }
}

/** The value that chosen words say as a figure or as a time, else their own words. */
const claimFields = (
  words: string,
  { quantity, time, speech }: ReadThere,
  { measure }: Site,
): WordsOffered['claim'] => {
  const speaker = speech?.body.speaker ?? null
  const subject = quantity?.body.head ?? null
  const unit = quantity?.body.unit ?? 'count'
  const figure = measure(words, unit)
  if (time !== undefined && quantity === undefined) {
    const { from, to, at } = time.body
    return fieldsOf({ value: { type: 'date', from, to, at }, time: null, speaker, subject })
  }
  const value = figure ?? ({ type: 'wording', words } as const)
  return { ...fieldsOf({ value, time: null, speaker, subject }), unit }
}

type Codebooks = WordsOffered['codebooks']

/** What our codebooks hold: dear to read, and the same as long as the desk is open. */
let known: Codebooks | null = null

const framesOfOurs = (): Codebooks => {
  known ??= ourCodebooks()
    .flatMap((name) => ourCodebook(name) ?? [])
    .map(({ name, version, entries }) => ({ name, version, frames: entries.map(({ frame }) => frame) }))
  return known
}

/** The codebooks that come with Variorum, those by which this source was coded first. */
const codebooksFor = async (source: string, store: Store): Promise<Codebooks> => {
  const stored = new Set((await store.annotations(source, 'frame')).map(({ body }) => body.codebook))
  return framesOfOurs().toSorted((a, b) => Number(stored.has(b.version)) - Number(stored.has(a.version)))
}

/** Terms are of sets that no field shows. */
const isOffered = (type: string): boolean => type !== 'term'

/** What may be said of chosen words of a source; null where they are no words of it. */
export const wordsOffered = async (
  source: string,
  at: Stretch,
  desk: Desk,
  site: Site,
): Promise<WordsOffered | null> => {
  if (!desk.board.sources.has(source)) return null
  const opened = await desk.open(source)
  const place = wordsAt(opened, at)
  if (place === null) return null
  const words = opened.document.text.slice(place.start, place.end)
  const there = await readThere(source, place, site.store)
  const slots = (await site.store.slots()).filter(({ valueType }) => isOffered(valueType))
  return {
    words: visible(words),
    slots: slots.map(({ slot, valueType }) => ({ slot, type: valueType })),
    codebooks: await codebooksFor(source, site.store),
    claim: claimFields(words, there, site),
    entity: { name: there.entity?.body.name ?? words, label: there.entity?.body.label ?? 'PERSON' },
    ...{ speaker: there.speech?.body.speaker ?? '', target: there.entity?.body.name ?? '' },
  }
}
