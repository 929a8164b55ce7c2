import { type Entity, nameKey, type Span } from '../../../domain/index.ts'
import type { Store } from '../../../store/index.ts'
import type { EntitySource, MentionShown } from '../../contract/index.ts'
import type { Desk, Opened } from '../desk.ts'
import { placeOf } from '../pane.ts'
import { sourceInShort } from '../queue.ts'
import { visible } from '../words.ts'

/** So many sources, and mentions of each, are enough to tell who is meant. */
const SOURCES = 40
const MENTIONS = 6

/** So many signs stand on each side of a name. */
const AROUND = 70

const inLine = (text: string): string => visible(text).replace(/\s+/g, ' ')

/** The end of what stands before a name, cut between words. */
const endOf = (text: string): string => (text.length <= AROUND ? text : `…${text.slice(-AROUND).replace(/^\S*/, '')}`)

const beginningOf = (text: string): string =>
  text.length <= AROUND ? text : `${text.slice(0, AROUND).replace(/\S*$/, '')}…`

const mentionShown = (span: Span, sentence: Span, source: string, opened: Opened): MentionShown => {
  const { text } = opened.document
  return {
    before: endOf(inLine(text.slice(sentence.start, span.start))),
    words: inLine(text.slice(span.start, span.end)),
    after: beginningOf(inLine(text.slice(span.end, sentence.end))),
    path: `/sources/${source}?at=${placeOf(opened, span)}`,
  }
}

const UNCOUNTED: ReadonlySet<string> = new Set(['comment', 'furniture'])

/** Where one source names an entity, but for readers' comments and page furniture. */
const saidIn = async (
  source: string,
  keys: ReadonlySet<string>,
  desk: Desk,
  store: Store,
): Promise<readonly EntitySource[]> => {
  const opened = await desk.open(source)
  const sentences = await store.annotations(source, 'sentence')
  const own = (await store.annotations(source, 'entity')).filter(({ body }) => keys.has(nameKey(body)))
  const placed = own.flatMap(({ span }) => {
    const sentence = sentences.find((one) => one.span.start <= span.start && span.start < one.span.end)
    if (sentence !== undefined && UNCOUNTED.has(sentence.body.role)) return []
    return [{ span, sentence: sentence?.span ?? span }]
  })
  const shown = placed.slice(0, MENTIONS).map(({ span, sentence }) => mentionShown(span, sentence, source, opened))
  return [{ source: sourceInShort(opened.document), mentions: shown, more: placed.length - shown.length }]
}

/** What sources call an entity, those first that name it first, in the order of the list of sources. */
export const saidOf = async ({ names }: Entity, desk: Desk, store: Store) => {
  const keys = new Set(names.map(({ key }) => key))
  const sources = [...new Set(names.flatMap((name) => name.sources))].filter((id) => desk.board.sources.has(id))
  const said = await Promise.all(sources.slice(0, SOURCES).map((id) => saidIn(id, keys, desk, store)))
  return { said: said.flat(), more: Math.max(0, sources.length - SOURCES) }
}
