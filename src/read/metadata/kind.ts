import type { Known, Metadata, SourceKind } from '../../domain/index.ts'
import type { Field } from '../fields.ts'

const STATED_NAMES = ['kind', 'type', 'category', 'section', 'genre', 'article:section', 'ld:@type']

/** Words that tell the kind of a text, in the field that states it or in its address, title and publisher. */
const SIGNS: readonly (readonly [SourceKind, RegExp])[] = [
  [
    'opinion',
    /\b(?:opinions?|op-?ed|columns?|columnists?|columnas?|editorials?|commentary|comment-is-free|viewpoint|blogs?)\b/i,
  ],
  ['wire', /\b(?:wire|news ?(?:service|agency)|press agency|associated press|reuters|agence france)\b/i],
  [
    'primary',
    /\b(?:primary|press(?: (?:releases?|room|office|statement))?|pressrooms?|pressreleases?|news-?room|releases?|statements?|communiqu[eé]s?|situation report|official|bulletins?|notices?|transcripts?|declaration of)\b/i,
  ],
  [
    'analysis',
    /\b(?:analysis|analyses|briefs?|briefings?|policy|research|think tank|explainer|report|institute|review|lab|centre for|center for|forum)\b/i,
  ],
]

const kindIn = (text: string): SourceKind | null => SIGNS.find(([, pattern]) => pattern.test(text))?.[0] ?? null

/** The address's own words: its host says little, its path says which part of a site a text stands in. */
const pathOf = (url: string): string => url.replace(/^https?:\/\/[^/]*/i, '').replace(/[_/-]+/g, ' ')

/** Whether a text is a primary document, a wire report, an analysis or an opinion, as fields state or words suggest. */
export const kindOf = (fields: readonly Field[], metadata: Metadata): Known<SourceKind> => {
  const stated = fields.filter(({ name }) => STATED_NAMES.includes(name)).map(({ value }) => kindIn(value))
  const said = stated.find((kind) => kind !== null)
  if (said) return { value: said, said: true }
  const [path, publisher] = [pathOf(metadata.url?.value ?? ''), metadata.publisher?.value ?? '']
  const guess =
    kindIn(path.split(' ').slice(0, 4).join(' ')) ?? kindIn(publisher) ?? kindIn(metadata.title?.value ?? '')
  return { value: guess ?? 'unknown', said: false }
}
