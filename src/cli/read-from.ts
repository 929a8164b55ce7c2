import { openStore, type Reader } from '../store/index.ts'
import { COMPARER } from '../telling/comparer.ts'

/** Opens a database, reads from one unchanging state of it, and closes it again. */
export const readFrom = async <T>(file: string, work: (reader: Reader) => Promise<T>): Promise<T> => {
  const store = await openStore({ file })
  try {
    return await store.snapshot(work)
  } finally {
    await store.close()
  }
}

/** The same of the state at a moment that is past, an ISO time, UTC. */
export const readPast = async <T>(file: string, at: string, work: (then: Reader) => Promise<T>): Promise<T> => {
  const store = await openStore({ file })
  try {
    return await store.past({ at, comparer: COMPARER }, work)
  } finally {
    await store.close()
  }
}
