import { unzipSync, zipSync } from 'fflate'

/** What a document may hold once it is unpacked, in bytes: longer than any article, short enough to be parsed at once. */
const MOST_BYTES = 30_000_000

/** The parts that say something: the text, its notes, styles and lists, what ties them, and who wrote it. */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:document|document2|footnotes|endnotes|styles|numbering|comments)\.xml|word\/_rels\/[\w.-]+\.rels)$/

/** Why an archive is not unpacked. */
export class NotUnpacked extends Error {
  readonly rule: 'damaged-docx' | 'too-large'
  constructor(rule: 'damaged-docx' | 'too-large', message: string) {
    super(message)
    this.rule = rule
  }
}

const partsOf = (bytes: Uint8Array): Record<string, Uint8Array> => {
  let size = 0
  try {
    // Each part is unpacked into as many bytes as it says that it has, and no more.
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!PARTS.test(name)) return false
        size += originalSize
        if (size > MOST_BYTES) throw new NotUnpacked('too-large', `Its text has more than ${MOST_BYTES} bytes.`)
        return true
      },
    })
  } catch (error) {
    if (error instanceof NotUnpacked) throw error
    throw new NotUnpacked('damaged-docx', 'The archive that a .docx file is can not be unpacked.')
  }
}

/** A document without pictures and all else that says nothing. */
export interface Unpacked {
  /** The same document, small and not packed. */
  readonly document: Uint8Array
  /** docProps/core.xml, or null where it has none. */
  readonly properties: string | null
}

/**
 * Unpacks a .docx file as far as it is read. An archive that would fill the memory is refused before it is unpacked, so
 * that the reader of documents is only given what fits. Throws NotUnpacked.
 */
export const unpack = (bytes: Uint8Array): Unpacked => {
  const parts = partsOf(bytes)
  if (parts['word/document.xml'] === undefined && parts['word/document2.xml'] === undefined)
    throw new NotUnpacked('damaged-docx', 'The archive holds no word/document.xml, so that it is no .docx document.')
  const core = parts['docProps/core.xml']
  return {
    document: zipSync(parts, { level: 0 }),
    properties: core === undefined ? null : new TextDecoder().decode(core),
  }
}
