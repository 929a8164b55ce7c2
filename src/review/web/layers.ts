import type { MarkLayer, Sign } from '../contract/index.ts'

/** A layer of an article that can be switched on and off: what became of claims, what else was read, or what people added by hand. */
export type Layer = Sign | MarkLayer

/** All layers, in the order of their keys, and whether they are there at first. */
export const LAYERS: readonly (readonly [layer: Layer, name: string, isThere: boolean])[] = [
  ['conflict', 'Conflicts', true],
  ['explained', 'Explained', true],
  ['claim', 'Other claims', true],
  ['frame', 'Frames', true],
  ['speech', 'Speech', true],
  ['quantity', 'Quantities', false],
  ['time', 'Times', false],
  ['entity', 'Names', false],
  ['hand', 'By hand', true],
]

const AT_FIRST = LAYERS.filter(([, , isThere]) => isThere).map(([layer]) => layer)

/** The layers that an address asks for ("conflict,frame"); without a word of it, those that are there at first. */
export const layersIn = (asked: string | undefined): ReadonlySet<Layer> =>
  new Set(
    asked === undefined ? AT_FIRST : LAYERS.map(([layer]) => layer).filter((layer) => asked.split(',').includes(layer)),
  )

/** The words of an address for these layers: an address without any asks for those that are there at first. */
export const inAddress = (layers: ReadonlySet<Layer>): string =>
  LAYERS.map(([layer]) => layer)
    .filter((layer) => layers.has(layer))
    .join(',') || 'none'

/** The layers with one of them switched. */
export const switched = (layers: ReadonlySet<Layer>, layer: Layer): ReadonlySet<Layer> =>
  new Set(layers.has(layer) ? [...layers].filter((each) => each !== layer) : [...layers, layer])
