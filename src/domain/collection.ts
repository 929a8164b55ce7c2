/** Stands for all sources in addresses of the review desk, so that no collection is called so. */
export const ALL_COLLECTIONS = 'all'

const LONGEST = 100

/** Whether a collection can have this name: 1 to 100 characters, no "/", no control character, no space at its ends, not "all". */
export const isCollectionName = (name: string): boolean =>
  name.length <= LONGEST && name !== ALL_COLLECTIONS && /^(?!\s)[^/\p{C}\p{Zl}\p{Zp}]+(?<!\s)$/u.test(name)

/** What a collection's name must be like, for errors. */
export const COLLECTION_NAME = `1 to ${LONGEST} characters without "/", line breaks, or spaces at its ends; "${ALL_COLLECTIONS}" stands for all sources`
