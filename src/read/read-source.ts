import { createHash } from 'node:crypto'
import type { Format, Message, Refusal, Source } from '../domain/index.ts'
import { assemble } from './assemble.ts'
import { decode, refusalOfSize } from './decode.ts'
import { readDocx } from './docx/index.ts'
import { NotUnpacked } from './docx/unpack.ts'
import type { Draft } from './draft.ts'
import type { Reading } from './fields.ts'
import { formatOf, formatWithin, type TextFormat } from './format.ts'
import { isNestedTooDeep } from './html/depth.ts'
import { readHtml } from './html/index.ts'
import { LooseText } from './html/page.ts'
import { readMarkdown } from './markdown/index.ts'
import { isTangled } from './markdown/tangle.ts'
import { metadataOf } from './metadata/index.ts'
import { settleRoles } from './roles/index.ts'
import { readText } from './text/index.ts'

/** A file as it arrives: its path as it is to be shown, its bytes, and the most bytes that are read (10 million). */
interface SourceFile {
  readonly path: string
  readonly bytes: Uint8Array
  readonly maxBytes?: number
}

/** A source with what was noticed while reading it, or why the file was not read. */
type ReadResult = { readonly source: Source; readonly messages: readonly Message[] } | { readonly refusal: Refusal }

type Report = (message: Message) => void

const readAs = async (format: TextFormat, raw: string, report: Report): Promise<Reading<Draft>> => {
  if (format === 'html') return readHtml(raw)
  return format === 'markdown' ? readMarkdown(raw, report) : readText(raw)
}

const unknownFormat = (path: string): ReadResult => ({
  refusal: {
    path,
    rule: 'unknown-format',
    reason: 'The name of the file ends in none of .md, .markdown, .txt, .text, .html, .htm, .xhtml, .docx.',
    remedy: 'Save the article as .txt, .md or .html and add that file.',
  },
})

const tooDeep = (path: string): ReadResult => ({
  refusal: {
    path,
    rule: 'nested-too-deep',
    reason: 'The markup of the file is nested hundreds of levels deep.',
    remedy: 'Save the text of the article alone as .txt and add that file.',
  },
})

const looseText = (path: string): ReadResult => ({
  refusal: {
    path,
    rule: 'loose-table-text',
    reason: 'Words stand in a table of the page outside its cells, where no parser can place them.',
    remedy: 'Open the page in a browser and save it anew, or save the text of the article alone as .txt.',
  },
})

const noText = (path: string): ReadResult => ({
  refusal: {
    path,
    rule: 'no-text',
    reason: 'The file holds markup and no text.',
    remedy: 'Save the page again once its article is on the screen, or leave the file out.',
  },
})

const otherFormat = (path: string): Message => ({
  rule: 'format-by-content',
  reason: `${path} holds a whole web page and was read as HTML.`,
  place: null,
})

const tangled = (path: string): Message => ({
  rule: 'markdown-as-text',
  reason: `The marks of ${path} are nested too deep for Markdown; it was read as plain text.`,
  place: null,
})

/** The format in which a file is read: what it holds counts more than its name. */
const formatFor = (path: string, named: TextFormat, raw: string, report: Report): TextFormat => {
  const held = formatWithin(raw, named)
  if (held !== named) report(otherFormat(path))
  if (held !== 'markdown' || !isTangled(raw)) return held
  report(tangled(path))
  return 'text'
}

const authorsOf = ({ fields }: Reading<Draft>): string[] =>
  fields.filter(({ name }) => /^(?:author|authors|byline|ld:author|author-link)$/.test(name)).map(({ value }) => value)

const settled = (format: Format, reading: Reading<Draft>): readonly Draft[] =>
  settleRoles(reading.drafts, { isPlain: format === 'text', authors: authorsOf(reading) })

/** A file as the reader of its format gave it; `raw` is "" where it is no text. */
interface Opened {
  readonly format: Format
  readonly raw: string
  readonly reading: Reading<Draft>
}

const sourceOf = (file: SourceFile, { format, raw, reading }: Opened, messages: readonly Message[]): ReadResult => {
  const drafts = settled(format, reading)
  const { text, origin, blocks } = assemble(drafts)
  if (text === '') return noText(file.path)
  const metadata = metadataOf({ path: file.path, fields: reading.fields, drafts, text })
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  const places = format === 'docx' ? [] : origin
  return { source: { path: file.path, sha256, format, metadata, text, raw, origin: places, blocks }, messages }
}

const buildText = async (file: SourceFile, named: TextFormat, raw: string): Promise<ReadResult> => {
  const messages: Message[] = []
  const report: Report = (message) => messages.push(message)
  const format = formatFor(file.path, named, raw, report)
  if (format === 'html' && isNestedTooDeep(raw)) return tooDeep(file.path)
  return sourceOf(file, { format, raw, reading: await readAs(format, raw, report) }, messages)
}

const buildDocx = async (file: SourceFile): Promise<ReadResult> => {
  const { path, bytes, maxBytes } = file
  const refusal = refusalOfSize({ path, bytes, maxBytes })
  return refusal ?? sourceOf(file, { format: 'docx', raw: '', reading: await readDocx(bytes) }, [])
}

const notUnpacked = (path: string, { rule, message }: NotUnpacked): ReadResult => ({
  refusal: {
    path,
    rule,
    reason: message,
    remedy: 'Open it in a word processor and save it anew as .docx, or save its text as .txt.',
  },
})

/**
 * Reads the bytes of a Markdown, text, HTML or Word file into a source: canonical text, blocks with roles, metadata, and
 * the origin of every piece in the decoded file. Faults of the file come back as a refusal, never as an error.
 */
export const readSource = async (file: SourceFile): Promise<ReadResult> => {
  const format = formatOf(file.path)
  if (format === null) return unknownFormat(file.path)
  try {
    if (format === 'docx') return await buildDocx(file)
    const decoded = decode({ ...file, format })
    return 'refusal' in decoded ? decoded : await buildText(file, format, decoded.raw)
  } catch (error) {
    if (error instanceof RangeError) return tooDeep(file.path) // the parsers recurse, and the stack has an end
    if (error instanceof LooseText) return looseText(file.path)
    if (error instanceof NotUnpacked) return notUnpacked(file.path, error)
    throw error
  }
}
