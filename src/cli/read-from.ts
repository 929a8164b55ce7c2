import { openStore, type Reader } from '../store/index.ts'
import { inCollection } from '../telling/in-collection.ts'
import { knownCollection } from './known-collection.ts'

/** Opens a database, reads from one unchanging state of it, and closes it again. */
export const readFrom = async <T>(file: string, work: (reader: Reader) => Promise<T>): Promise<T> => {
  const store = await openStore({ file })
  try {
    return await store.snapshot(work)
  } finally {
    await store.close()
  }
}

/** Which database is read, and what of it: all, or what stands within one collection. */
interface Wanted {
  readonly db: string
  readonly collection?: string
}

/** The same, where a collection may be asked for; that there is none of its name is a usage error. */
export const readIn = <T>({ db, collection }: Wanted, work: (reader: Reader) => Promise<T>): Promise<T> =>
  readFrom(db, async (reader) => {
    if (collection === undefined) return work(reader)
    return work(inCollection(reader, knownCollection(await reader.sources(), collection).name))
  })
