import { rawPieces } from '../../domain/index.ts'
import { BEARING_IN_WORDS, leadOf, STATUS_IN_WORDS } from '../../memos/index.ts'
import type { Checked, Placed } from './checked.ts'

/** Words of a source or of ours, so that Markdown shows them as they are. */
const plain = (words: string): string => words.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')

const noteOf = (finding: Placed, number: number): string => {
  const { status, quotes } = finding
  const said = quotes.map(({ witness, quote }) => {
    const { publisher, published, url } = quote.source.metadata
    const name = plain(publisher?.value ?? quote.source.path)
    const where = [published?.value, url?.value].filter((part) => part !== undefined).join(', ')
    return `${name} ${BEARING_IN_WORDS[witness.bearing]}: “${plain(quote.text)}”${where === '' ? '' : ` (${where})`}`
  })
  return `[^v${number}]: **${STATUS_IN_WORDS[status]}**. ${[leadOf(finding), ...said].filter((part) => part !== '').join(' ')}`
}

/** Where a footnote mark can stand in the file: behind the words, where the file is text that people write by hand. */
const placeOf = ({ memo: { source } }: Checked, { span }: Placed): number =>
  rawPieces(source, span).at(-1)?.end ?? source.raw.length

/**
 * The draft itself with a footnote for each finding, for drafts in Markdown and plain text; of other formats, whose file
 * is no such text, the words alone.
 */
export const markdownCopy = (checked: Checked): string => {
  const { memo, findings } = checked
  const { format, raw, text } = memo.source
  const isPlain = format === 'markdown' || format === 'text'
  const [base, marks] = isPlain
    ? [raw, findings.map((finding) => placeOf(checked, finding))]
    : [text, findings.map(({ span }) => span.end)]
  const ordered = marks
    .map((at, index) => ({ at, number: index + 1 }))
    .sort((a, b) => b.at - a.at || b.number - a.number)
  const marked = ordered.reduce((all, { at, number }) => `${all.slice(0, at)}[^v${number}]${all.slice(at)}`, base)
  return `${marked.trimEnd()}\n\n${findings.map((finding, index) => noteOf(finding, index + 1)).join('\n')}\n`
}
