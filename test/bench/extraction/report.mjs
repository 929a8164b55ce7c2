/**
 * What went wrong in one place: `words` of the text, and the text `in` which they stand.
 * @typedef {{ what: string, words: string, in?: string, id?: string }} Miss
 */

/**
 * One system on one set. Shares lie between 0 and 1; `exact` is the share of rows or dates that are right as a whole,
 * `quiet` the share of rows without gold in which nothing was found.
 * @typedef {{
 *   layer: string, on: string, system: string, gold?: number, precision?: number, recall?: number, f1?: number,
 *   valueF1?: number, spanF1?: number, exact?: number, quiet?: number, negatives?: number, misses: readonly Miss[],
 * }} Row
 */

const COLUMNS = /** @type {const} */ (['gold', 'precision', 'recall', 'f1', 'valueF1', 'spanF1', 'exact', 'quiet'])

/** @param {number | undefined} value @param {string} column */
const cell = (value, column) => {
  if (value === undefined) return ''
  return column === 'gold' ? String(value) : value.toFixed(3)
}

/** The rows as a table of text. @param {readonly Row[]} rows */
export const tableOf = (rows) => {
  const head = `${'layer'.padEnd(13)}${'on'.padEnd(38)}${'system'.padEnd(17)}${COLUMNS.map((name) => name.padStart(10)).join('')}`
  const lines = rows.map(
    (row) =>
      `${row.layer.padEnd(13)}${row.on.padEnd(38)}${row.system.padEnd(17)}${COLUMNS.map((name) => cell(row[name], name).padStart(10)).join('')}`,
  )
  return [head, ...lines].join('\n')
}

/** @param {readonly Row[]} rows What one's own system gets wrong, a line each. */
export const missesOf = (rows) =>
  rows
    .filter(({ system }) => system === 'variorum')
    .flatMap(({ on, misses }) => [
      `\n${on}`,
      ...misses.map(({ what, words, in: text }) => {
        const place = text === undefined ? '' : `   « ${text.replaceAll(/\s+/g, ' ')} »`
        return `  ${what.padEnd(8)}${words.replaceAll(/\s+/g, ' ')}${place}`
      }),
    ])
    .join('\n')
