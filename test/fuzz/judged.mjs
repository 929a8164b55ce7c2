/** What analysing may say of a broken file without being at fault. */
const FAULTS = new Set(['reader-failed', 'too-slow', 'out-of-memory'])

const isInside = ({ start, end }, length) =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length

/** What is wrong with what was made of an input, in one line; null where nothing is. A refusal is right for a broken file. */
export const faultOf = (analysed) => {
  if ('refusal' in analysed)
    return FAULTS.has(analysed.refusal.rule) ? `${analysed.refusal.rule}: ${analysed.refusal.reason}` : null
  const { source, layers, messages } = analysed
  const failed = messages.find(({ rule }) => rule === 'stage-failed' || rule === 'span')
  if (failed !== undefined) return `${failed.stage}: ${failed.reason}`
  for (const [layer, rows] of Object.entries(layers))
    for (const { span } of rows)
      if (!isInside(span, source.text.length)) return `${layer}: [${span.start}, ${span.end})`
  return null
}
