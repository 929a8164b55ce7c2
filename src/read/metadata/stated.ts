import type { Metadata } from '../../domain/index.ts'
import { dateIn } from '../dates.ts'
import type { Field } from '../fields.ts'

/** The names under which files state each key, the most trusted first. */
const NAMES = {
  title: [
    'ld:headline',
    'title',
    'headline',
    'og:title',
    'twitter:title',
    'dc.title',
    'dcterms.title',
    'citation_title',
    'page-title',
    'first-heading',
  ],
  publisher: [
    'ld:publisher',
    'publisher',
    'outlet',
    'publication',
    'og:site_name',
    'site_name',
    'sitename',
    'site',
    'application-name',
    'dc.publisher',
    'citation_journal_title',
    'source_name',
    'source',
  ],
  author: [
    'ld:author',
    'author',
    'authors',
    'byline',
    'by',
    'creator',
    'article:author',
    'dc.creator',
    'citation_author',
    'parsely-author',
    'author-link',
    'writer',
  ],
  published: [
    'ld:datepublished',
    'published',
    'date',
    'pubdate',
    'publish_date',
    'published_at',
    'published_time',
    'date_published',
    'datepublished',
    'publishdate',
    'publication_date',
    'publication date',
    'article:published_time',
    'og:published_time',
    'dc.date',
    'dcterms.date',
    'dcterms.created',
    'citation_publication_date',
    'sailthru.date',
    'parsely-pub-date',
    'created',
    'first-time',
  ],
  url: [
    'ld:url',
    'url',
    'canonical',
    'canonical_url',
    'link',
    'permalink',
    'source_url',
    'original_url',
    'og:url',
    'source',
  ],
  language: ['ld:inlanguage', 'language', 'lang', 'og:locale', 'locale', 'dc.language', 'content-language'],
} as const

/** How the value of a key is written in the end; null where a field cannot be that key. */
const CLEAN: { readonly [Key in keyof typeof NAMES]: (value: string) => string | null } = {
  title: (value) => value,
  publisher: (value) => (/^https?:/i.test(value) ? null : value),
  author: (value) => (/^https?:/i.test(value) ? null : value.replace(/^by\s+/i, '')),
  published: (value) => dateIn(value)?.date ?? null,
  url: (value) => (/^https?:\/\/[^\s/]/i.test(value) ? value : null),
  language: (value) => /^[a-z]{2,3}(?=$|[-_])/i.exec(value)?.[0].toLowerCase() ?? null,
}

const isKey = (key: string): key is keyof typeof NAMES => Object.hasOwn(NAMES, key)

const fieldFor = (key: keyof typeof NAMES, values: ReadonlyMap<string, string>): string | null => {
  for (const name of NAMES[key]) {
    const value = values.get(name)
    const cleaned = value === undefined ? null : CLEAN[key](value.replace(/\s+/g, ' ').trim())
    if (cleaned) return cleaned
  }
  return null
}

/** The title of a page without the name of its site ("Storm | The Daily" → "Storm"). */
const withoutSite = (title: string, publisher: string | undefined): string => {
  const parts = /^(.*\S)\s+[|–—·-]\s+(\S.*)$/.exec(title)
  return parts?.[1] && publisher !== undefined && parts[2]?.toLowerCase() === publisher.toLowerCase() ? parts[1] : title
}

/** What the fields of a file state; the first of several fields of one name counts. */
export const statedMetadata = (fields: readonly Field[]): Metadata => {
  const values = new Map([...fields].reverse().map(({ name, value }) => [name, value]))
  const found = Object.keys(NAMES)
    .filter(isKey)
    .map((key) => [key, fieldFor(key, values)] as const)
  const stated = new Map(found.filter((entry): entry is [keyof typeof NAMES, string] => entry[1] !== null))
  const title = stated.get('title')
  if (title !== undefined) stated.set('title', withoutSite(title, stated.get('publisher')))
  return Object.fromEntries([...stated].map(([key, value]) => [key, { value, said: true }]))
}
