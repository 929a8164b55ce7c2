const TAG = /<(\/?)([a-z][a-z\d-]*)\b[^<>]*?(\/?)>/gi

/** Elements without an end tag, and those whose end tag is often left out. */
const UNCOUNTED = new Set(
  'area base br col colgroup dd dt embed hr img input li link meta option p source tbody td tfoot th thead tr track wbr html head body'.split(
    ' ',
  ),
)

/** No page that people wrote nests its elements deeper; parsers need minutes for some that do. */
const DEEPEST = 1000

/** Whether the elements of a page are nested too deep to be parsed; it counts tags and parses nothing. */
export const isNestedTooDeep = (raw: string): boolean => {
  let depth = 0
  for (const { 1: closing, 2: name = '', 3: selfClosing } of raw.matchAll(TAG)) {
    if (selfClosing === '/' || UNCOUNTED.has(name.toLowerCase())) continue
    depth = Math.max(0, depth + (closing === '/' ? -1 : 1))
    if (depth > DEEPEST) return true
  }
  return false
}
