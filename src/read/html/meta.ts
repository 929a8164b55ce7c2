import type { Field } from '../fields.ts'

const metaTags = (document: Document): Field[] =>
  Array.from(document.querySelectorAll('meta[content]')).flatMap((meta) => {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop')
    const value = meta.getAttribute('content')?.trim() ?? ''
    return name === null || value === '' ? [] : [{ name: name.toLowerCase(), value }]
  })

/** Fields that single elements state: title, canonical address, language, first date, author's link. */
const elementFields = (document: Document): Field[] =>
  (
    [
      ['page-title', document.title],
      ['first-heading', document.querySelector('article h1, main h1, h1')?.textContent],
      ['canonical', document.querySelector('link[rel~=canonical]')?.getAttribute('href')],
      ['lang', document.documentElement.getAttribute('lang')],
      ['first-time', document.querySelector('time[datetime]')?.getAttribute('datetime')],
      ['author-link', document.querySelector('a[rel~=author]')?.textContent],
    ] as const
  ).flatMap(([name, value]) => (value?.trim() ? [{ name, value: value.replace(/\s+/g, ' ').trim() }] : []))

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The objects of a JSON-LD value: a list, a graph, or one alone. */
const objectsOf = (value: unknown): Readonly<Record<string, unknown>>[] => {
  if (Array.isArray(value)) return value.flatMap((item) => (isRecord(item) ? [item] : []))
  if (!isRecord(value)) return []
  return Array.isArray(value['@graph']) ? objectsOf(value['@graph']) : [value]
}

const nameOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value.trim() || null
  if (Array.isArray(value))
    return (
      value
        .map(nameOf)
        .filter((name) => name !== null)
        .join(', ') || null
    )
  return isRecord(value) ? nameOf(value.name) : null
}

const LINKED_DATA = [
  'headline',
  'author',
  'publisher',
  'datePublished',
  'inLanguage',
  'url',
  '@type',
  'articleSection',
] as const

const isArticle = (record: Readonly<Record<string, unknown>>): boolean =>
  /article|posting|report|release|review/i.test(nameOf(record['@type']) ?? '')

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null // pages carry broken JSON often; their other fields still tell
    throw error
  }
}

const linkedData = (document: Document): Field[] =>
  Array.from(document.querySelectorAll('script[type="application/ld+json"]'))
    .flatMap((script) => objectsOf(parseJson(script.textContent ?? '')))
    .filter(isArticle)
    .flatMap((record) =>
      LINKED_DATA.flatMap((key) => {
        const value = nameOf(record[key])
        return value === null ? [] : [{ name: `ld:${key.toLowerCase()}`, value }]
      }),
    )

/** What a page states of itself: JSON-LD, meta tags and a few elements, in that order. */
export const metaFields = (document: Document): Field[] => [
  ...linkedData(document),
  ...metaTags(document),
  ...elementFields(document),
]
