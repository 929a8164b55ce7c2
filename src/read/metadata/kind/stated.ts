import type { SourceKind } from '../../../domain/index.ts'
import type { Field } from '../../fields.ts'

/** The fields in which a file states its kind, or the section of its outlet that it stands in. */
const NAMES: ReadonlySet<string> = new Set([
  ...['kind', 'type', 'category', 'section', 'genre', 'article:section', 'parsely-section'],
  ...['ld:@type', 'ld:articlesection'],
])

/** What a file may state: a kind, or `news`, which is none of them and rules out opinion and analysis. */
export type Stated = SourceKind | 'news'

/** The words by which files state it, one value of a field each. */
const WORDS: Readonly<Record<Exclude<Stated, 'unknown'>, RegExp>> = {
  primary:
    /^(?:primary(?: source)?|(?:press|news|media) (?:release|statement)s?|(?:official )?statements?|communiqu[eé]s?|transcripts?|speech(?:es)?|ruling|judge?ment|statute|legislation|dataset|official document)$/i,
  wire: /^(?:wire|newswire|wire (?:report|copy|service)|news agency|agency copy)$/i,
  analysis:
    /^(?:(?:news )?analysis|analysisnewsarticle|backgroundnewsarticle|scholarlyarticle|explainers?|explained|backgrounders?|policy (?:brief|note|paper)s?|think tank)$/i,
  opinion:
    /^(?:opinions?|opinionnewsarticle|reviewnewsarticle|op-?eds?|editorials?|columns?|columnists?|commentary|comment|viewpoints?|letters?(?: to the editor)?|guest essays?)$/i,
  news: /^reportagenewsarticle$/i,
}

const STATED = ['opinion', 'analysis', 'wire', 'primary', 'news'] as const

const statedIn = (value: string): Stated | null => {
  const parts = value.split(/\s*[,;/|>]\s*/).map((part) => part.trim())
  return STATED.find((kind) => parts.some((part) => WORDS[kind].test(part))) ?? null
}

/** The kind that the fields of a file state; null where none does. */
export const statedKind = (fields: readonly Field[]): Stated | null => {
  const found = fields.filter(({ name }) => NAMES.has(name)).map(({ value }) => statedIn(value))
  return found.find((kind) => kind !== null) ?? null
}
