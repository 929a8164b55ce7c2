import { ALL_COLLECTIONS } from '../../domain/collection.ts'

const COLLECTION = /^\/c\/([^/?#]*)/

/** A name as it stands in an address; what is no proper escape stands for itself. */
const decoded = (name: string): string => {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** The collection of an address; null for all sources: "/c/floods/disputes"; "/c/all/disputes" and "/disputes". */
export const collectionOf = (address: string): string | null => {
  const name = decoded(COLLECTION.exec(address)?.[1] ?? ALL_COLLECTIONS)
  return name === ALL_COLLECTIONS ? null : name
}

/** An address without its collection: "/disputes?state=all" of "/c/floods/disputes?state=all". */
export const pageOf = (address: string): string => address.replace(COLLECTION, '').replace(/^(?!\/)/, '/')

/** The address of a page in a collection, or among all sources. */
export const pageIn = (collection: string | null, page: string): string =>
  `/c/${encodeURIComponent(collection ?? ALL_COLLECTIONS)}${page}`

/** An address within the collection that is looked at; one that names its own collection, or is relative, is left as it is. */
export const withinCollection = (address: string): string => {
  const collection = collectionOf(window.location.pathname)
  if (collection === null || !address.startsWith('/') || COLLECTION.test(address)) return address
  return address.startsWith('/api/') ? `/api${pageIn(collection, address.slice(4))}` : pageIn(collection, address)
}
