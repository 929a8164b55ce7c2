import { zipSync } from 'fflate'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const KIND = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The files of a small Word document whose body is this markup. */
export const partsOf = (body: string): Record<string, Uint8Array> => ({
  '[Content_Types].xml': bytes(
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${KIND}"/></Types>`,
  ),
  '_rels/.rels': bytes(
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  ),
  'docProps/core.xml': bytes(
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Notes on Velm</dc:title><dc:creator>Lena Dahl</dc:creator></cp:coreProperties>`,
  ),
  'word/document.xml': bytes(`<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`),
})

/** The markup of a paragraph. */
export const paragraph = (text: string, style?: string): string => {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
}

/** A Word document of these paragraphs. */
export const docx = (paragraphs: readonly string[]): Uint8Array =>
  zipSync(partsOf(paragraphs.map((text) => paragraph(text)).join('')))
