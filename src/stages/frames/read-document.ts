import type { Layers, Role, Span } from '../../domain/index.ts'
import type { View } from '../../pipeline/index.ts'
import { findCountries } from './countries.ts'
import { makeCursor } from './cursor.ts'
import type { ReadSentence } from './holder.ts'
import { readingOf } from './reading.ts'
import { type Countries, countriesOf } from './target.ts'
import { viewpointOf } from './viewer.ts'

/** A sentence that may frame, with its place and what it is for the reader. */
export interface Passage {
  readonly span: Span
  readonly role: Role
  readonly sentence: ReadSentence
}

/** A document as frames read it. */
export interface ReadDocument {
  readonly countries: Countries
  readonly passages: readonly Passage[]
}

/** Furniture, references and readers' comments do not speak for the article. */
const SPEAKING_ROLES = new Set(['body', 'heading', 'caption', 'list-item', 'block-quote'])

const isPlace = ({ body }: Layers['entity']): boolean => body.label === 'GPE' || body.label === 'LOC'

/** Reads all sentences that speak for the article. */
export const readDocument = ({ document, layers }: View<'sentence' | 'token' | 'entity' | 'speech'>): ReadDocument => {
  const { token: tokens, entity: entities, speech: speeches } = layers
  const mentions = findCountries({ document, tokens, entities })
  const countries = countriesOf(document, mentions)
  const tokensIn = makeCursor(tokens)
  const mentionsIn = makeCursor(mentions)
  const namesIn = makeCursor(entities.filter((entity) => !isPlace(entity)))
  const speechesIn = makeCursor(speeches)
  const passages = layers.sentence.flatMap(({ span, body: { role } }): Passage[] => {
    if (!SPEAKING_ROLES.has(role)) return []
    const units = readingOf({ tokens: tokensIn(span), countries: mentionsIn(span), names: namesIn(span) })
    const viewpoint = viewpointOf(units, countries.subject)
    return [{ span, role, sentence: { text: document.text, units, speeches: speechesIn(span), viewpoint } }]
  })
  return { countries, passages }
}
