import type { Layers } from '../../domain/index.ts'
import type { DocumentContext } from '../../pipeline/index.ts'
import type { Codebook } from './codebook.ts'
import type { TargetKind } from './codebook-shape.ts'
import { type CountryMention, findCountries } from './countries.ts'
import { framedEntities, mainEntity, mentionsOfEntities } from './entities.ts'
import { type Countries, countriesOf, type Question, targetsOf } from './target.ts'

/** What is named in a document, so that a pattern can ask for it, and what the document is about. */
export interface Named {
  readonly mentions: readonly CountryMention[]
  readonly about: Countries
}

/** What the search for names reads. */
interface Material {
  readonly document: DocumentContext
  readonly tokens: readonly Layers['token'][]
  readonly entities: readonly Layers['entity'][]
  readonly speeches: readonly Layers['speech'][]
}

const namedCountries = (material: Material): Named => {
  const mentions = findCountries(material)
  return { mentions, about: countriesOf(material.document, mentions) }
}

const namedEntities = (material: Material): Named => ({
  mentions: mentionsOfEntities(material.entities),
  about: { subject: mainEntity(material), own: null },
})

/** How each kind of codebook finds what is named in a document. */
export const NAMED: Readonly<Record<TargetKind, (material: Material) => Named>> = {
  countries: namedCountries,
  entities: namedEntities,
  topic: namedCountries,
}

/** Who or what is framed: by a codebook of countries or entities, what the words tell; else its topic. */
export const framedBy = ({ targets, topic }: Codebook, question: Question): readonly string[] => {
  if (topic !== null) return [topic]
  return targets === 'entities' ? framedEntities(question) : targetsOf(question)
}
