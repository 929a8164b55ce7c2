import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { quote } from '../../src/domain/index.ts'
import { readSource } from '../../src/read/index.ts'
import { docx, paragraph, partsOf } from './docx.ts'

const read = (bytes: Uint8Array) => readSource({ path: 'memo.docx', bytes })

const sourceOf = async (body: string) => {
  const result = await read(zipSync(partsOf(body)))
  if ('refusal' in result) throw new Error(result.refusal.reason)
  return result.source
}

const ruleOf = async (bytes: Uint8Array): Promise<string> => {
  const result = await read(bytes)
  return 'refusal' in result ? result.refusal.rule : 'read'
}

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const cell = (text: string): string => `<w:tc><w:p>${run(text)}</w:p></w:tc>`

describe('a Word document', () => {
  it('is read into paragraphs, headings and cells, with what it states of itself', async () => {
    const table = `<w:tbl><w:tr>${cell('Boats')}${cell('14')}</w:tr></w:tbl>`
    const source = await sourceOf(
      [paragraph('The harbour', 'Heading1'), paragraph('Velm has 14 boats & one pier.'), table].join(''),
    )
    expect(source.blocks.map(({ span }) => quote(source.text, span))).toEqual([
      ...['The harbour', 'Velm has 14 boats & one pier.', 'Boats', '14'],
    ])
    expect(source.metadata).toMatchObject({
      title: { value: 'Notes on Velm', said: true },
      author: { value: 'Lena Dahl' },
    })
    expect([source.format, source.raw, source.origin]).toEqual(['docx', '', []])
  })

  it('keeps what was inserted, not what was deleted', async () => {
    const source = await sourceOf(
      `<w:p>${run('Velm has ')}<w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:ins>${run('14')}</w:ins>${run(' boats.')}</w:p>`,
    )
    expect(source.text).toBe('Velm has 14 boats.')
  })

  it('is refused where it is no archive, is cut, holds no text or is no document of Word', async () => {
    const whole = docx(['Velm has 14 boats.'])
    expect(await ruleOf(new TextEncoder().encode('plain text'))).toBe('damaged-docx')
    expect(await ruleOf(whole.slice(0, whole.length / 2))).toBe('damaged-docx')
    expect(await ruleOf(zipSync({ mimetype: new Uint8Array([1]) }))).toBe('damaged-docx')
    expect(
      await ruleOf(zipSync({ ...partsOf(''), 'word/document.xml': new TextEncoder().encode('<w:document') })),
    ).toBe('damaged-docx')
    expect(await ruleOf(docx([]))).toBe('no-text')
    expect(await ruleOf(new Uint8Array())).toBe('empty')
  })

  it('that would fill the memory is refused before it is unpacked', async () => {
    const bomb = zipSync({ ...partsOf(''), 'word/document.xml': new Uint8Array(40_000_000) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await ruleOf(bomb)).toBe('too-large')
  })

  it('that lies about its size is given no more memory than it says', async () => {
    const bytes = zipSync({ ...partsOf(''), 'word/document.xml': new Uint8Array(40_000_000) })
    // The size of a part stands as four bytes, lowest first, in its own head and in the list at the end.
    const size = new Uint8Array(new Uint32Array([40_000_000]).buffer)
    for (let at = 0; at < bytes.length - 4; at += 1)
      if (size.every((byte, nth) => bytes[at + nth] === byte)) bytes.set([100, 0, 0, 0], at)
    expect(await ruleOf(bytes)).not.toBe('read')
  })

  it('says nothing with its pictures and other files, however large they are', async () => {
    const parts = { ...partsOf(paragraph('Velm has 14 boats.')), 'word/media/image1.png': new Uint8Array(60_000_000) }
    expect(await ruleOf(zipSync(parts))).toBe('read')
  })
})
