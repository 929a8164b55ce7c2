import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The rows of a JSON-lines file of the public test sets; null where the file is not there.
 * @param {string} folder @param {string} file
 * @returns {readonly Record<string, any>[] | null}
 */
export const rowsOf = (folder, file) => {
  const path = join(folder, file)
  if (!existsSync(path)) return null
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line))
}
