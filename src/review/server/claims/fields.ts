import type { DateInterval, Interval, Value } from '../../../domain/index.ts'
import type { StoredClaim } from '../../../store/index.ts'
import type { ClaimFields } from '../../contract/index.ts'
import type { Measure } from '../site.ts'

const figureField = ({ value, low, high }: Interval): string =>
  value === null ? `${low ?? ''} to ${high ?? ''}` : `${value}`

const valueField = (value: Value): string => {
  switch (value.type) {
    case 'interval':
      return figureField(value)
    case 'date':
      return value.from === value.to ? (value.from ?? '') : `${value.from ?? ''}..${value.to ?? ''}`
    case 'truth':
      return value.holds ? 'yes' : 'no'
    case 'wording':
      return value.words
    case 'term':
      return value.term
    default:
      return value.name
  }
}

/** A claim as the fields of a correction show it. */
export const fieldsOf = ({
  value,
  time,
  speaker,
  subject,
}: Pick<StoredClaim['body'], 'value' | 'time' | 'speaker'> & { readonly subject: string | null }): ClaimFields => ({
  value: valueField(value),
  unit: value.type === 'interval' ? value.unit : '',
  ...{ from: time?.from ?? '', to: time?.to ?? '', speaker: speaker ?? '', subject: subject ?? '' },
})

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** A period from two fields, empty where an end is open; a string says what is wrong. */
export const periodOf = (from: string, to: string, at: string | null): DateInterval | string => {
  const wrong = [from, to].find((day) => day !== '' && (!DAY.test(day) || Number.isNaN(Date.parse(day))))
  if (wrong !== undefined) return `A day is written 2031-05-14; "${wrong}" is none.`
  return { type: 'date', from: from || null, to: to || null, at }
}

/** The value that the fields give, of the type that was read; a string says what is wrong. */
export const valueIn = (fields: ClaimFields, read: Value, measure: Measure): Value | string => {
  const text = fields.value.trim()
  if (text === '') return 'A claim needs a value.'
  switch (read.type) {
    case 'interval':
      return measure(text, fields.unit) ?? `No figure can be read from "${text}".`
    case 'date': {
      const [from = '', to = from] = text.split('..')
      return periodOf(from, to, read.at)
    }
    case 'truth':
      return text === 'yes' || text === 'no' ? { type: 'truth', holds: text === 'yes' } : 'Write yes or no.'
    case 'wording':
      return { ...read, words: text }
    case 'term':
      return { ...read, term: text }
    default:
      return { ...read, name: text }
  }
}

/** What words say when they are read again, as the field shows it; null where nothing can tell. */
export const readAgain = (words: string, read: Value, measure: Measure): string | null => {
  if (read.type === 'date' || read.type === 'truth') return null
  if (read.type !== 'interval') return words.replace(/^[\s"“”]+|[\s"“”]+$/g, '')
  const figure = measure(words, read.unit)
  return figure === null ? null : figureField(figure)
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether words give a value when they are read again; null where nothing can tell. */
export const follows = (value: Value, words: string, measure: Measure): boolean | null => {
  if (value.type === 'truth' || value.type === 'date') return null
  if (value.type === 'interval') {
    const again = measure(words, value.unit)
    return again !== null && again.value === value.value && again.low === value.low && again.high === value.high
  }
  const [told, said] = [wordsIn(valueField(value)), new Set(wordsIn(words))]
  return value.type === 'wording' ? told.every((word) => said.has(word)) : told.some((word) => said.has(word))
}
