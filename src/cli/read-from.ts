import { openStore, type Reader } from '../store/index.ts'

/** Opens a database, reads from one unchanging state of it, and closes it again. */
export const readFrom = async <T>(file: string, work: (reader: Reader) => Promise<T>): Promise<T> => {
  const store = await openStore({ file })
  try {
    return await store.snapshot(work)
  } finally {
    await store.close()
  }
}
