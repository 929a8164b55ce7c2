import { basename } from 'node:path'
import type { Job } from './analyse.ts'
import type { Received } from './receive.ts'

/**
 * The job of a file that is not to be stored: nothing is known of it. `day` (ISO) is that on which its relative dates are
 * reckoned where it tells none.
 */
export const draftJob = (file: string, received: Received, day: string | null): Job => ({
  ...{ found: { file, path: basename(file) }, received, kept: new Map(), given: {}, day },
})
