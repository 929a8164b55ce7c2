import type { Store } from '../../store/index.ts'

/** Changes whenever sources were taken in or compared anew, or somebody added to what was read. */
const stateOf = async (store: Store): Promise<string> => {
  const { run, finished } = (await store.runs()).at(-1) ?? { run: 0, finished: null }
  return JSON.stringify([run, finished, await store.stamp(), (await store.byHand()).length])
}

/** Keeps what is dear to make of the sources, by name, until they change. */
export const keeper = <T>(store: Store): ((name: string, make: () => Promise<T>) => Promise<T>) => {
  const kept = new Map<string, Promise<T>>()
  let known = ''
  return async (name, make) => {
    const state = await stateOf(store)
    if (state !== known) kept.clear()
    known = state
    const made = kept.get(name) ?? make()
    kept.set(name, made)
    // What went wrong once is tried again.
    made.catch(() => kept.delete(name))
    return made
  }
}
