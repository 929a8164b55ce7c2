import { type DateInterval, type Interval, type Measure, type Value, wordsOfValue } from '../../../domain/index.ts'
import type { StoredClaim } from '../../../store/index.ts'
import type { ClaimFields } from '../../contract/index.ts'

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
    default:
      return wordsOfValue(value)
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
const periodOf = (from: string, to: string, at: string | null): DateInterval | string => {
  const wrong = [from, to].find((day) => day !== '' && (!DAY.test(day) || Number.isNaN(Date.parse(day))))
  if (wrong !== undefined) return `A day is written 2031-05-14; "${wrong}" is none.`
  return { type: 'date', from: from || null, to: to || null, at }
}

/** The time that the fields give; untouched, they leave it as it was. */
export const timeIn = ({ from, to }: ClaimFields, was: DateInterval | null): DateInterval | null | string => {
  if (from === (was?.from ?? '') && to === (was?.to ?? '')) return was
  return from === '' && to === '' ? null : periodOf(from, to, was?.at ?? null)
}

const isAsIt = (was: Value, { value, unit }: ClaimFields): boolean =>
  value.trim() === valueField(was).trim() && (was.type !== 'interval' || unit === was.unit)

/** What the words say where that is what the field shows ("about 40" for 40), else what is written in the field. */
const figureIn = (text: string, { unit }: ClaimFields, words: string, measure: Measure): Value | string => {
  const said = measure(words, unit)
  if (said !== null && figureField(said) === text) return said
  return measure(text, unit) ?? `No figure can be read from "${text}".`
}

/**
 * The value that the fields give, of the type that it had; a string says what is wrong. A field that nobody touched
 * leaves the value as it was, with all that the field does not show of it.
 */
export const valueIn = (fields: ClaimFields, was: Value, words: string, measure: Measure): Value | string => {
  const text = fields.value.trim()
  if (isAsIt(was, fields)) return was
  if (text === '') return 'A claim needs a value.'
  switch (was.type) {
    case 'interval':
      return figureIn(text, fields, words, measure)
    case 'date': {
      const [from = '', to = from] = text.split('..')
      return periodOf(from, to, was.at)
    }
    case 'truth':
      return text === 'yes' || text === 'no' ? { type: 'truth', holds: text === 'yes' } : 'Write yes or no.'
    case 'wording':
      return { ...was, words: text }
    case 'term':
      return { ...was, term: text }
    default:
      return { ...was, name: text }
  }
}

/** What words say when they are read again, as the field shows it; null where nothing can tell. */
export const readAgain = (words: string, read: Value, measure: Measure): string | null => {
  if (read.type === 'date' || read.type === 'truth') return null
  if (read.type !== 'interval') return words.replace(/^[\s"“”]+|[\s"“”]+$/g, '')
  const figure = measure(words, read.unit)
  return figure === null ? null : figureField(figure)
}
