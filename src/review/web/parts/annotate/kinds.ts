import type { HandLayer } from '../../../../domain/index.ts'

/** What may be said of chosen words: its key, its layer and its name. */
export const KINDS: readonly (readonly [key: string, layer: HandLayer, name: string])[] = [
  ['c', 'claim', 'New claim'],
  ['n', 'entity', 'Name'],
  ['q', 'speech', 'Quotation'],
  ['f', 'frame', 'Frame'],
]
