import type { Item } from './items.ts'
import { isMark, type Range } from './ranges.ts'
import type { Scene } from './scene.ts'

/** A work's title ("Songs of the Marsh"): two words or more, all but the short ones with a capital. */
export const isTitle = (text: string, item: Item | undefined): boolean => {
  const words = text.slice(item?.quote?.inner.start, item?.quote?.inner.end).match(/\p{L}[\p{L}’'-]*/gu) ?? []
  return (
    words.length > 1 &&
    words.every((word) => word.length < 4 || /^\p{Lu}/u.test(word)) &&
    /^\p{Lu}/u.test(words.at(-1) ?? '')
  )
}

/** Words in quotation marks that are no quotation of a whole utterance end without comma, stop or dash. */
const endsLikeSpeech = (text: string, item: Item | undefined): boolean =>
  item?.quote !== null && item !== undefined && /[,.?!…—–-]/u.test(text[item.quote.inner.end - 1] ?? '')

/** The quotation right before `at`, with nothing or a comma or dash between, or null. */
export const quoteBefore = (scene: Scene, at: number): Range | null => {
  const { items } = scene.passage
  const marked = isMark(items[at - 1], ',—–')
  const place = marked ? at - 2 : at - 1
  if (place < scene.low || items[place]?.kind !== 'quote') return null
  if (place > scene.low && isTitle(scene.text, items[place])) return null
  return marked || place === scene.low || endsLikeSpeech(scene.text, items[place])
    ? { from: place, to: place + 1 }
    : null
}
