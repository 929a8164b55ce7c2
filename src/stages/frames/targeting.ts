import type { Layers } from '../../domain/index.ts'
import type { DocumentContext } from '../../pipeline/index.ts'
import type { Codebook } from './codebook.ts'
import type { TargetKind } from './codebook-shape.ts'
import { type CountryMention, findCountries } from './countries.ts'
import { framedEntities, mainEntity, mentionsOfEntities } from './entities.ts'
import { type Countries, countriesOf, type Question, type Told, targetsOf } from './target.ts'

/** What the search for names reads. */
interface Material {
  readonly document: DocumentContext
  readonly tokens: readonly Layers['token'][]
  readonly entities: readonly Layers['entity'][]
  readonly speeches: readonly Layers['speech'][]
}

/** How a kind of codebook finds what a document names, so that a pattern can ask for it, and what it is about. */
interface Naming {
  readonly mentionsOf: (material: Material) => readonly CountryMention[]
  readonly aboutOf: (material: Material, mentions: readonly CountryMention[], told: readonly Told[]) => Countries
}

const countries: Naming = {
  mentionsOf: findCountries,
  aboutOf: ({ document }, mentions, told) => countriesOf(document, mentions, told),
}

const entities: Naming = {
  mentionsOf: (material) => mentionsOfEntities(material.entities),
  aboutOf: (material) => ({ subject: mainEntity(material), second: null, own: null }),
}

/** How each kind of codebook finds what is named. */
export const NAMED: Readonly<Record<TargetKind, Naming>> = { countries, entities, topic: countries }

/** Who or what is framed: by a codebook of countries or entities, what the words tell; else its topic. */
export const framedBy = ({ targets, topic }: Codebook, question: Question): readonly string[] => {
  if (topic !== null) return [topic]
  return targets === 'entities' ? framedEntities(question) : targetsOf(question)
}
