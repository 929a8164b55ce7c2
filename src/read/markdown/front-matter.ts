import { parse } from 'yaml'
import type { Message } from '../../domain/index.ts'
import type { Field } from '../fields.ts'

const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value)

/** The text of a value: a plain one, the names of a list, the `name` of an object; null for anything else. */
const textOf = (value: unknown): string | null => {
  if (value instanceof Date) return value.toISOString()
  if (isPlain(value)) return String(value)
  if (Array.isArray(value))
    return (
      value
        .map(textOf)
        .filter((text) => text !== null)
        .join(', ') || null
    )
  return value !== null && typeof value === 'object' && 'name' in value ? textOf(value.name) : null
}

const fieldsOf = (record: object): Field[] =>
  Object.entries(record).flatMap(([name, value]) => {
    const text = textOf(value)
    return text === null ? [] : [{ name: name.toLowerCase(), value: text.trim() }]
  })

const unreadable = (error: unknown): Message => ({
  rule: 'front-matter',
  reason: `The front matter is no YAML and was left out: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
  place: null,
})

/** The fields of YAML front matter; what cannot be read is reported and left out. */
export const frontMatter = (yaml: string, report: (message: Message) => void): Field[] => {
  try {
    const record: unknown = parse(yaml, { maxAliasCount: 20 })
    return record !== null && typeof record === 'object' && !Array.isArray(record) ? fieldsOf(record) : []
  } catch (error) {
    report(unreadable(error))
    return []
  }
}
