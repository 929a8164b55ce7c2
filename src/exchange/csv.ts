/** A cell of a table for other programs. */
export type CsvCell = string | number | null

/** A spreadsheet takes text that begins so for a formula and runs it. */
const FORMULA = /^[=+\-@\t\r]/

const cellOf = (cell: CsvCell): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return `${cell}`
  const harmless = FORMULA.test(cell.trimStart()) || FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** Lines of comma-separated values (RFC 4180), the heads first; text that looks like a formula gets an apostrophe before it. */
export const csvOf = (heads: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
  [heads, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')
