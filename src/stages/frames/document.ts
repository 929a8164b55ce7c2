import type { Layers, Role, Span } from '../../domain/index.ts'
import type { View } from '../../pipeline/index.ts'
import { anaphorsIn, withAnaphors } from './anaphors.ts'
import type { TargetKind } from './codebook-shape.ts'
import type { CountryMention } from './countries.ts'
import { makeCursor } from './cursor.ts'
import type { ReadSentence } from './holder.ts'
import { readingOf } from './reading.ts'
import type { Countries } from './target.ts'
import { NAMED } from './targeting.ts'
import { viewpointOf } from './viewer.ts'

/** Furniture, references and readers' comments do not speak for the article. */
const SPEAKING_ROLES = new Set(['body', 'heading', 'caption', 'list-item', 'block-quote'])

/** The layers that frames are read from. */
type FrameLayers = View<'sentence' | 'token' | 'entity' | 'speech'>['layers']

/** A sentence that may frame, with its place, what it is for the reader, and the paragraph that it stands in. */
export interface Passage {
  readonly span: Span
  readonly role: Role
  readonly block: number
  readonly sentence: ReadSentence
}

/** A document as frames read it: what it is about, and its passages in their order. */
export interface ReadDocument {
  readonly countries: Countries
  readonly passages: readonly Passage[]
}

interface Gathered {
  readonly sentence: Layers['sentence']
  readonly tokens: readonly Layers['token'][]
  readonly mentions: readonly CountryMention[]
  readonly names: readonly Layers['entity'][]
  readonly places: readonly Layers['entity'][]
  readonly speeches: readonly Layers['speech'][]
}

const isPlace = ({ body }: Layers['entity']): boolean => body.label === 'GPE' || body.label === 'LOC'

const gather = (layers: FrameLayers, mentions: readonly CountryMention[]): readonly Gathered[] => {
  const tokensIn = makeCursor(layers.token)
  const mentionsIn = makeCursor(mentions)
  const namesIn = makeCursor(layers.entity.filter((entity) => !isPlace(entity)))
  const placesIn = makeCursor(layers.entity.filter(isPlace))
  const speechesIn = makeCursor(layers.speech)
  return layers.sentence
    .filter(({ body }) => SPEAKING_ROLES.has(body.role))
    .map((sentence) => ({
      sentence,
      tokens: tokensIn(sentence.span),
      mentions: mentionsIn(sentence.span),
      names: namesIn(sentence.span),
      places: placesIn(sentence.span),
      speeches: speechesIn(sentence.span),
    }))
}

/** Reads a document for its frames: what it names and is about, and what stands for that in each sentence. */
export const readDocument = (
  { document, layers }: View<'sentence' | 'token' | 'entity' | 'speech'>,
  kind: TargetKind,
): ReadDocument => {
  const { mentionsOf, aboutOf } = NAMED[kind]
  const material = { document, tokens: layers.token, entities: layers.entity, speeches: layers.speech }
  const named = mentionsOf(material)
  const gathered = gather(layers, named)
  const own = gathered.filter(({ speeches }) => speeches.length === 0)
  const countries = aboutOf(material, named, own)
  let [block, last]: [number, string | null] = [-1, null]
  const passages = gathered.map((each): Passage => {
    const { tokens, mentions, names, places, speeches } = each
    const { span, body } = each.sentence
    if (body.block !== block) [block, last] = [body.block, null]
    // "The island" takes up a country, and nothing else that is named.
    const anaphors =
      kind === 'entities' ? [] : anaphorsIn({ tokens, mentions, speeches, last, countries }, document.text)
    const units = readingOf({ tokens, countries: withAnaphors(mentions, anaphors), names, places })
    const viewpoint = viewpointOf(units, countries.subject)
    const sentence = { text: document.text, units, speeches, viewpoint, last }
    last = mentions.findLast(({ form }) => form === 'name')?.country ?? last
    return { span, role: body.role, block: body.block, sentence }
  })
  return { countries, passages }
}
