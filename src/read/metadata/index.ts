import type { Metadata } from '../../domain/index.ts'
import { dateInName } from '../dates.ts'
import type { Draft } from '../draft.ts'
import type { Field } from '../fields.ts'
import { kindOf } from './kind/index.ts'
import { guessedMetadata } from './opening.ts'
import { statedMetadata } from './stated.ts'

/** What of a file its metadata are taken from. */
export interface Evidence {
  readonly path: string
  readonly fields: readonly Field[]
  readonly drafts: readonly Draft[]
  readonly text: string
}

/** The date in an address that a file states, where no field states the date itself. */
const datedByUrl = ({ url, published }: Metadata): Metadata => {
  const date = published === undefined && url !== undefined ? dateInName(url.value) : null
  return date === null ? {} : { published: { value: date, said: false } }
}

/** Title, publisher, author, day, address, language and kind: stated by fields first, else guessed from the words. */
export const metadataOf = ({ path, fields, drafts, text }: Evidence): Metadata => {
  const stated = statedMetadata(fields)
  const metadata = { ...guessedMetadata(drafts, path, text), ...datedByUrl(stated), ...stated }
  return { ...metadata, kind: kindOf(fields, { metadata, drafts }) }
}
