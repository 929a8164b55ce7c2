import type { Span } from '../../domain/index.ts'
import type { Reader, Stored } from '../../store/index.ts'
import { daysInShort, figureInShort, valueInShort } from '../../telling/value-in-short.ts'
import type { Painter } from '../layout/marked.ts'
import type { Terminal } from '../terminal.ts'

/** The layers that can be shown in a text, in the order in which their colours are laid over each other. */
export const SHOWN_LAYERS = ['entity', 'quantity', 'time', 'speech', 'frame', 'claim'] as const

/** A layer that can be shown in a text. */
export type ShownLayer = (typeof SHOWN_LAYERS)[number]

/** A stretch of a text with a short note on what was found there. */
export interface Note {
  readonly layer: ShownLayer
  readonly span: Span
  readonly note: string
}

/** The colour of each layer. */
export const painterOf = (layer: ShownLayer, paint: Terminal['paint']): Painter =>
  ({
    entity: paint.cyan,
    quantity: paint.yellow,
    time: paint.green,
    speech: paint.italic,
    frame: paint.magenta,
    claim: paint.underline,
  })[layer]

const claimInShort = ({ slot, value, speaker }: Stored<'claim'>['body']): string =>
  value.type === 'wording' ? `${slot} ${speaker ?? 'somebody'}` : `${slot} ${valueInShort(value)}`

type NotesOf = { readonly [Layer in ShownLayer]: (found: Stored<Layer>) => Note }

const NOTES: NotesOf = {
  entity: ({ span, body }) => ({ layer: 'entity', span, note: body.label }),
  quantity: ({ span, body }) => ({ layer: 'quantity', span, note: figureInShort(body) }),
  time: ({ span, body }) => ({ layer: 'time', span, note: daysInShort(body) }),
  speech: ({ span, body }) => ({ layer: 'speech', span, note: body.speaker ?? 'somebody' }),
  frame: ({ span, body }) => ({ layer: 'frame', span, note: `${body.target} ${body.shift ?? 'as'} ${body.frame}` }),
  // The clauses of claims lie over each other; the words of their values mostly do not.
  claim: ({ body }) => ({ layer: 'claim', span: body.words, note: claimInShort(body) }),
}

/** Notes on the same words become one note. */
const merged = (notes: readonly Note[]): readonly Note[] => {
  const byPlace = new Map<string, Note>()
  for (const one of notes) {
    const key = `${one.span.start} ${one.span.end}`
    const known = byPlace.get(key)
    byPlace.set(key, known === undefined ? one : { ...known, note: `${known.note}; ${one.note}` })
  }
  return [...byPlace.values()]
}

/** All that one layer holds on a source. */
export const notesOf = async <Layer extends ShownLayer>(
  reader: Reader,
  source: string,
  layer: Layer,
): Promise<readonly Note[]> => merged((await reader.annotations(source, layer)).map(NOTES[layer]))
