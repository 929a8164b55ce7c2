import type { Layers } from '../../domain/index.ts'
import type { Store } from '../../store/index.ts'
import { daysInShort, figureInShort } from '../../telling/value-in-short.ts'
import type { LayerMark, TextLayer } from '../contract/index.ts'
import type { Opened } from './desk.ts'
import { pieces } from './pane.ts'
import { visible } from './words.ts'

/** What was read at a place, in a few words: a layer is added by a line here and one in the contract. */
export const LABELS: { readonly [Name in TextLayer]: (body: Layers[Name]['body']) => string } = {
  frame: ({ frame, target, holder, polarity }) =>
    `${target} as ${frame}${polarity === 'denied' ? ' (denied)' : ''}, by ${holder}`,
  speech: ({ speaker, direct }) => `${speaker ?? 'somebody'}, ${direct ? 'quoted' : 'reported'}`,
  quantity: ({ of, ...figure }) => `${figureInShort(figure)}${of === null ? '' : ` of ${of}`}`,
  time: (body) => `${daysInShort(body)}${body.said ? '' : ' (inferred)'}`,
  entity: ({ label, name }) => `${name}, ${label.toLowerCase()}`,
}

const marksOfLayer = async <Name extends TextLayer>(
  layer: Name,
  opened: Opened,
  store: Store,
): Promise<readonly LayerMark[]> => {
  const found = await store.annotations(opened.document.id, layer)
  return found.flatMap(({ id, span, body }) =>
    pieces(opened, span).map((place) => ({ ...place, id, layer, label: visible(LABELS[layer](body)) })),
  )
}

/** All that was read out of an article besides its claims, in the order of its words. */
export const layersOf = async (opened: Opened, store: Store): Promise<readonly LayerMark[]> => {
  const layers = Object.keys(LABELS) as readonly TextLayer[]
  return (await Promise.all(layers.map((layer) => marksOfLayer(layer, opened, store)))).flat()
}
