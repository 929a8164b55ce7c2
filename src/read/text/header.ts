import type { Field } from '../fields.ts'
import type { Line } from './lines.ts'

/** The labels that a text may put before its first line ("Author: …"). */
const LABEL =
  /^(title|headline|author|by|byline|date|published|publication date|publisher|outlet|publication|source|url|link|language):\s+(\S.*)$/i

const fieldOf = (line: Line): Field | null => {
  const found = LABEL.exec(line.text)
  return found?.[1] && found[2] ? { name: found[1].toLowerCase(), value: found[2].trim() } : null
}

/** A header has at least this many labelled lines: one alone may be the article's own words. */
const FEWEST = 2

/** The labelled lines at the head of a text, and the lines that come after them. */
export const headerFields = (lines: readonly Line[]): { fields: readonly Field[]; rest: readonly Line[] } => {
  const fields: Field[] = []
  for (const line of lines) {
    const field = fieldOf(line)
    if (field === null) break
    fields.push(field)
  }
  return fields.length < FEWEST ? { fields: [], rest: lines } : { fields, rest: lines.slice(fields.length) }
}
