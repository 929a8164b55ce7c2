import { InvalidArgumentError } from 'commander'
import { COLLECTION_NAME, isCollectionName } from '../domain/index.ts'

/** The name that a collection is given, for options and arguments. */
export const newCollection = (name: string): string => {
  const normal = name.normalize('NFC')
  if (isCollectionName(normal)) return normal
  throw new InvalidArgumentError(`Expected a name of ${COLLECTION_NAME}.`)
}
