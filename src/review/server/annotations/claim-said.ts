import { viewOf } from '../../../coding/coder.ts'
import type { Layers, Span, Value } from '../../../domain/index.ts'
import { claimByHand } from '../../../stages/claims/claim-by-hand.ts'
import type { SaidByHand } from '../../contract/index.ts'
import { timeIn, valueIn } from '../claims/fields.ts'
import type { Opened } from '../desk.ts'
import type { Site } from '../site.ts'
import { type ReadThere, readThere } from './offer.ts'

type Said = Extract<SaidByHand, { readonly layer: 'claim' }>

/** What was read of the words, or an empty value, of the type that a slot holds; null where no field tells one. */
const startOf = (type: Value['type'], { quantity, time }: ReadThere, unit: string): Value | null => {
  switch (type) {
    case 'interval': {
      const { value = null, low = null, high = null, approx = 'exact' } = quantity?.body ?? {}
      return { type, value, low, high, approx, unit: quantity?.body.unit ?? unit }
    }
    case 'date': {
      const { from = null, to = null, at = null } = time?.body ?? {}
      return { type, from, to, at }
    }
    case 'truth':
      return { type, holds: true }
    case 'wording':
      return { type, words: '' }
    case 'term':
      return null
    default:
      return { type, name: '' }
  }
}

/** The claim that a person says chosen words make; a string says why it can't be taken. */
export const claimSaid = async (
  said: Said,
  words: Span,
  { document }: Opened,
  { store, measure }: Site,
): Promise<Layers['claim'] | string> => {
  const type = (await store.slots()).find(({ slot }) => slot === said.slot)?.valueType
  const there = await readThere(document.id, words, store)
  const start = type === undefined ? null : startOf(type, there, said.unit)
  if (start === null) return `"${said.slot}" is no slot that any claim has: choose one of the list.`
  if (said.value === '') return 'A claim needs a value.'
  const value = valueIn(said, start, document.text.slice(words.start, words.end), measure)
  if (typeof value === 'string') return value
  const time = timeIn(said, null)
  if (typeof time === 'string') return time
  const view = await viewOf(store, document)
  const [quantity, times] = [
    await store.annotations(document.id, 'quantity'),
    await store.annotations(document.id, 'time'),
  ]
  const about = { head: said.subject || null, time, speaker: said.speaker || null }
  const claim = claimByHand(
    { ...view, layers: { ...view.layers, quantity, time: times } },
    { words, slot: said.slot, value, ...about },
  )
  return claim ?? 'A claim stands in a sentence: choose words of one sentence of the article.'
}
