import type { LayerName, Layers, Message } from '../domain/index.ts'

/** What a stage may know of its document besides the layers. `published` is an ISO date. */
export interface DocumentContext {
  readonly text: string
  readonly published: string | null
  readonly author: string | null
  readonly publisher: string | null
  readonly title: string | null
}

/** What a stage sees: its document and exactly the layers it declared. */
export interface View<In extends LayerName> {
  readonly document: DocumentContext
  readonly layers: { readonly [Name in In]: readonly Layers[Name][] }
}

/**
 * A pure synchronous function from a view to the annotations of one layer: no clock, no randomness, no I/O.
 * `options` are what the pipeline file gives; a stage checks them itself when the pipeline loads (`configure`).
 */
export interface Stage<In extends LayerName, Out extends LayerName> {
  readonly name: string
  readonly reads: readonly In[]
  readonly writes: Out
  readonly version: number
  readonly run: (view: View<In>, report: (message: Message) => void) => readonly Layers[Out][]
}

/** Any stage, as a pipeline lists it. */
export type AnyStage = { readonly [Out in LayerName]: Stage<LayerName, Out> }[LayerName]

/** Gives back a frozen stage whose view holds just the layers named in `reads`. */
export const stage = <const In extends LayerName, Out extends LayerName>(definition: Stage<In, Out>): Stage<In, Out> =>
  Object.freeze(definition)

/** The options of a stage's line in a pipeline file. */
export type StageOptions = Readonly<Record<string, unknown>>

/**
 * Makes a stage from its options; `read` gives the text of a file named relative to the pipeline file.
 * Throws an error that names the option, what was expected and what came.
 */
export type StageFactory = (options: StageOptions, read: (relative: string) => string) => AnyStage
