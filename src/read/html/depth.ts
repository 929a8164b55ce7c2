const TAG = /<(\/?)([a-z][a-z\d-]*)\b[^<>]*?(\/?)>/gi

/** Elements without an end tag, and those whose end tag is often left out. */
const UNCOUNTED = new Set(
  'area base br col colgroup dd dt embed hr img input li link meta option p source tbody td tfoot th thead tr track wbr html head body'.split(
    ' ',
  ),
)

/** No page that people wrote nests its elements deeper; the search for the article takes the third power of the depth. */
const DEEPEST = 256

/** What a table holds stands in three further elements, of which the parser makes those that are not written. */
const LEVELS_OF_TABLE = 4

/** Whether the elements of a page are nested too deep to be parsed; it counts tags and parses nothing. */
export const isNestedTooDeep = (raw: string): boolean => {
  let depth = 0
  for (const { 1: closing, 2: name = '', 3: selfClosing } of raw.matchAll(TAG)) {
    if (selfClosing === '/' || UNCOUNTED.has(name.toLowerCase())) continue
    const levels = name.toLowerCase() === 'table' ? LEVELS_OF_TABLE : 1
    depth = Math.max(0, depth + (closing === '/' ? -levels : levels))
    if (depth > DEEPEST) return true
  }
  return false
}
