import type { Draft } from '../draft.ts'
import type { Field, Reading } from '../fields.ts'
import { blocksOf } from '../html/blocks.ts'
import { parsePage, textsOf } from '../html/page.ts'
import { NotUnpacked, type Unpacked, unpack } from './unpack.ts'

/** Title and author as the document's properties state them; its dates are those of its template as often as not. */
const PROPERTIES = { 'dc:title': 'dc.title', 'dc:creator': 'dc.creator' } as const

const fieldsOf = async (properties: string | null): Promise<readonly Field[]> => {
  if (properties === null) return []
  const page = await parsePage(properties)
  try {
    return Object.entries(PROPERTIES).flatMap(([tag, name]) => {
      const value = page.window.document.getElementsByTagName(tag)[0]?.textContent?.trim() ?? ''
      return value === '' ? [] : [{ name, value }]
    })
  } finally {
    page.window.close()
  }
}

/** The text of a document as HTML: tracked insertions are kept, deletions are gone, pictures are left out. */
const htmlOf = async (document: Uint8Array): Promise<string> => {
  const { default: mammoth } = await import('mammoth')
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(document) }, { ignoreEmptyParagraphs: true })
    return value
  } catch {
    throw new NotUnpacked('damaged-docx', 'The parts of the document are no XML that Word writes.')
  }
}

const draftsOf = async (html: string): Promise<readonly Draft[]> => {
  const page = await parsePage(html)
  try {
    return blocksOf(html, textsOf(page), () => 'article')
  } finally {
    page.window.close()
  }
}

/**
 * Reads a Word document. The file is no text, so that nothing leads from the canonical text back into it: its places are
 * paragraphs. Throws NotUnpacked.
 */
export const readDocx = async (bytes: Uint8Array): Promise<Reading<Draft>> => {
  const { document, properties }: Unpacked = unpack(bytes)
  return { drafts: await draftsOf(await htmlOf(document)), fields: await fieldsOf(properties) }
}
