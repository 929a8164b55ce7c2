import type { Correction, LayerName, Layers, Message, PlacedClaim, Source, Status } from '../domain/index.ts'
import type { AllDecisions } from './store.ts'

/** The layers that a store keeps: tokens are rebuilt in memory from the text. */
export type StoredLayer = Exclude<LayerName, 'token'>

/** An annotation with its content id; a claim carries its source, thing and review status besides. */
export type Stored<Name extends StoredLayer> = Name extends 'claim'
  ? StoredClaim
  : Layers[Name] & { readonly id: string }

/**
 * A claim as people left it, with the id of the thing that it is about (null until sources are compared) and the number
 * of independent sources that witness its value (null where it was held against no other source). `correction` tells what
 * was read before a person corrected it, and who did.
 */
export interface StoredClaim extends PlacedClaim {
  readonly thing: string | null
  readonly witnesses: number | null
  readonly status: Status
  readonly correction: Correction | null
}

/** What a stage did to a revision; `options` is a hash of its options and of the files that it read. */
export interface StageRecord {
  readonly stage: string
  readonly version: number
  readonly options: string
  readonly state: 'done' | 'empty' | 'failed'
  readonly count: number
}

/** A message with the stage that gave it. */
export interface StoredMessage extends Message {
  readonly stage: string
}

/**
 * A source as lists show it: without its text. `path` is the first of its names; `aliases` are the others, sorted;
 * `collections` are the names of those that it belongs to, sorted.
 */
export interface SourceSummary extends Pick<Source, 'path' | 'sha256' | 'format' | 'metadata'> {
  readonly id: string
  readonly aliases: readonly string[]
  readonly collections: readonly string[]
}

/** A source with its text, the decoded file and the map between them. */
export interface StoredDocument extends SourceSummary, Pick<Source, 'text' | 'raw' | 'origin'> {
  /** The hash of metadata, text, raw and origin that was written with them. */
  readonly content: string
}

/** A revision of a source that a later one replaced, with its text. `read` is when it came, an ISO time, UTC. */
export interface EarlierRevision {
  readonly id: string
  readonly sha256: string
  readonly read: string
  readonly text: string
}

/** A revision that the store holds already; `url` is the canonical URL that it states. */
export interface KnownRevision {
  readonly id: string
  readonly path: string
  readonly url: string | null
  readonly stages: readonly StageRecord[]
}

/** A revision that a later one took the place of, and the current one; both by their ids. */
export interface Replaced {
  readonly earlier: string
  readonly now: string
}

/** Which revision a name of a file holds, which source that is, and the collections that it joins beside those it is in. */
export interface FileName {
  readonly path: string
  readonly identity: string
  readonly sha256: string
  readonly collections?: readonly string[]
}

/** That a current source, by its id, belongs to a collection, by its name. */
export interface Member {
  readonly collection: string
  readonly source: string
}

/**
 * All that was made of one file. `writers` names the stage and version behind each layer; layers that are `kept`, with
 * what their stage once did, stay as they are stored. `carried` are decisions that speak of claims which have other ids
 * now, each repeated for the new one. `collections` are those that the source joins beside those it is in.
 */
export interface SourceEntry {
  readonly run: number
  readonly identity: string
  readonly collections?: readonly string[]
  readonly source: Source
  readonly layers: { readonly [Name in StoredLayer]: readonly Layers[Name][] }
  readonly kept: ReadonlyMap<LayerName, StageRecord>
  readonly writers: { readonly [Name in StoredLayer]?: { readonly stage: string; readonly version: number } }
  readonly stages: readonly StageRecord[]
  readonly messages: readonly StoredMessage[]
  readonly carried: Partial<AllDecisions>
}

/**
 * What a file changed. `new`: bytes and source not seen before; `changed`: another revision of a known source;
 * `alias`: known bytes under another name; `redone`: known bytes analysed again; `unchanged`: nothing.
 */
export type Change = 'new' | 'changed' | 'alias' | 'redone' | 'unchanged'
