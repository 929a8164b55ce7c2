import { useLocation } from 'preact-iso'
import type { Undone } from '../contract/index.ts'
import { post } from './api.ts'

/** Takes the last decision of the person back, wherever it was made, and goes there; tells what it took back. */
export const useUndo = (onUndone: (undone: Undone) => void): (() => Promise<void>) => {
  const { route, path } = useLocation()
  return async () => {
    const failed = (error: Error): Undone => ({ path: null, words: error.message })
    const undone = await post<Undone>('/undo', {}).catch(failed)
    // Whoever is there already stays, filters and all.
    if (undone.path !== null && undone.path !== path) route(undone.path)
    onUndone(undone)
  }
}
