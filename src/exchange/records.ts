import { type DateInterval, type Entity, type EntityName, nameKey } from '../domain/index.ts'
import type { SourceSummary, Stored, StoredLayer } from '../store/index.ts'
import type { OpenDocument } from './open-document.ts'
import { innerPlace } from './place.ts'

/** A source's own keys; what nothing tells is null. */
export const sourceRecord = ({ id, path, aliases, sha256, format, metadata, collections }: SourceSummary) => ({
  type: 'source',
  ...{ id, path, aliases, sha256, format },
  title: metadata.title?.value ?? null,
  publisher: metadata.publisher?.value ?? null,
  author: metadata.author?.value ?? null,
  published: metadata.published?.value ?? null,
  url: metadata.url?.value ?? null,
  language: metadata.language?.value ?? null,
  kind: metadata.kind?.value ?? 'unknown',
  said: Object.entries(metadata)
    .filter(([, known]) => known?.said)
    .map(([key]) => key)
    .sort(),
  ...(collections.length > 0 && { collections }),
})

/** The layers that are exported, in the order of the file, each with the keys that it adds to id and place. */
type Exported = Exclude<StoredLayer, 'block' | 'entity' | 'claim'>

type Keys = { readonly [Name in Exported]: (row: Stored<Name>, document: OpenDocument) => object }

/** What each layer adds to the id and place of a record. */
export const LAYER_KEYS: Keys = {
  sentence: ({ body }) => ({ role: body.role }),
  quantity: ({ body }, document) => ({
    ...{ value: body.value, low: body.low, high: body.high, approx: body.approx, unit: body.unit },
    ...{ of: body.of, head: body.head, measure: innerPlace(document, body.measure) },
  }),
  time: ({ body }) => ({ from: body.from, to: body.to, at: body.at, kind: body.kind, said: body.said }),
  speech: ({ body }, document) => ({
    ...{ speaker: body.speaker, cue: body.cue, direct: body.direct },
    clause: innerPlace(document, body.clause),
  }),
  frame: ({ body }, document) => ({
    ...{ frame: body.frame, target: body.target, holder: body.holder, polarity: body.polarity, score: body.score },
    ...{ shift: body.shift, codebook: body.codebook, cues: body.cues.map((cue) => innerPlace(document, cue)) },
  }),
}

/**
 * A mention's keys: `entity` is the id of who or what it names across sources, `link` why its name is held for one with
 * the entity's (null for that name itself).
 */
export const mentionKeys = (entities: readonly Entity[]) => {
  const known = new Map(
    entities.flatMap(({ id, names }) => names.map((name): [string, [string, EntityName]] => [name.key, [id, name]])),
  )
  return ({ body: { label, name, titles } }: Stored<'entity'>) => {
    const [entity, its] = known.get(nameKey({ label, name })) ?? [null, null]
    return { label, name, entity, link: its?.link ?? null, titles }
  }
}

const timeKeys = (time: DateInterval | null) => time && { from: time.from, to: time.to, at: time.at }

/** What a person corrected, by whom, and what was read before. */
const correctionKey = ({ correction }: Stored<'claim'>, document: OpenDocument) => {
  if (correction === null) return {}
  const { person, decidedAt, note, read } = correction
  const { value, words, time, speaker, subject } = read.body
  const was = { value, words: innerPlace(document, words), time: timeKeys(time), speaker, subject: subject.head }
  return { correction: { person, decidedAt, note, read: was } }
}

/**
 * A claim's keys besides id and place; `time` is null or `{from, to, at}`, `witnesses` stands only where the claim was held
 * against another source, `correction` where a person corrected it: the other keys then say what stands.
 */
export const claimKeys = (claim: Stored<'claim'>, document: OpenDocument) => {
  const { body, thing, witnesses, status } = claim
  return {
    ...{ thing, slot: body.slot, value: body.value, words: innerPlace(document, body.words), figure: body.figure },
    ...{ place: body.place, time: timeKeys(body.time) },
    ...{ scope: body.scope, speaker: body.speaker, commitment: body.commitment, polarity: body.polarity },
    ...{ modality: body.modality, status, ...(witnesses !== null && { witnesses }) },
    ...correctionKey(claim, document),
  }
}
