import { openStore, type Reader } from '../store/index.ts'
import { COMPARER } from '../telling/comparer.ts'
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

/** What of a database stands within a collection, or all; that there is none of its name is a usage error. */
export const within = async (reader: Reader, collection?: string): Promise<Reader> =>
  collection === undefined ? reader : inCollection(reader, knownCollection(await reader.sources(), collection).name)

/** Opens a database and reads what of it is wanted. */
export const readIn = <T>({ db, collection }: Wanted, work: (reader: Reader) => Promise<T>): Promise<T> =>
  readFrom(db, async (reader) => work(await within(reader, collection)))

/** The same of the state at a moment that is past, an ISO time, UTC. */
export const readPast = async <T>(file: string, at: string, work: (then: Reader) => Promise<T>): Promise<T> => {
  const store = await openStore({ file })
  try {
    return await store.past({ at, comparer: COMPARER }, work)
  } finally {
    await store.close()
  }
}
