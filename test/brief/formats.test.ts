import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import mammoth from 'mammoth'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { beforeAll, describe, expect, it } from 'vitest'
import { docxOf } from '../../src/brief/docx.ts'
import { htmlOf } from '../../src/brief/html/page.ts'
import { markdownOf } from '../../src/brief/markdown.ts'
import { heading, link, type Page, paragraph, part, plain, said, strong, table } from '../../src/brief/told/page.ts'
import { tell } from '../../src/brief/told/tell.ts'
import { browserOf, pageIn } from '../review/browser.ts'
import { faultsIn } from '../review/faults-in.ts'
import { briefOf, folderOfFile, ingestSamples } from './samples.ts'

const folder = folderOfFile()
const db = join(folder, 'relief.db')
let page: Page

beforeAll(async () => {
  await ingestSamples('flood-relief-fund', db)
  page = tell(await briefOf(db))
})

/** Titles and words that mean something in one format or another. */
const HOSTILE = [
  '<script>alert(1)</script>',
  'a | b | c',
  'see [^1] and [x](http://velm.example)',
  '1. first',
  '- item',
  '# title #',
  'two\nlines\r\nand \u202Emore',
  '*strong* _thin_ `code` ~~gone~~ &amp; \\ ![x]',
  '+ plus',
  '===',
]

const tame = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll('\u202e', ' ').replaceAll(/ +/g, ' ').trim()

const hostilePage = (text: string): Page => ({
  title: tame(text),
  blocks: [
    part(text),
    heading(text),
    paragraph(plain(text)),
    paragraph(said(text, [{ start: 0, end: 2 }]), { kind: 'note', number: 1 }),
    { kind: 'list', items: [[strong(text)], [plain(text)]] },
    table(['holder', text], [[text, '1']]),
    { kind: 'sources', items: [[plain(text), link('there', 'https://velm.example/a#:~:text=b')]] },
  ],
  notes: [{ number: 1, line: [plain(text)] }],
})

const parsed = (markdown: string): Nodes => unified().use(remarkParse).use(remarkGfm).parse(markdown)

const nodesOf = (node: Nodes): readonly Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])]

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : ''

describe('Markdown', () => {
  it('has a footnote for each mark, and nothing but footnotes', () => {
    const nodes = nodesOf(parsed(markdownOf(page)))
    const marks = nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : []))
    const notes = nodes.flatMap((node) => (node.type === 'footnoteDefinition' ? [node.identifier] : []))
    expect(marks).toEqual(notes)
    expect(marks.length).toBe(page.notes.length)
    expect(nodes.filter(({ type }) => type === 'html')).toEqual([])
  })

  it.each(HOSTILE)('says %j as it is', (text) => {
    const tree = parsed(markdownOf(hostilePage(text)))
    const kinds = tree.type === 'root' ? tree.children.map(({ type }) => type) : []
    expect(kinds).toEqual([
      ...['heading', 'heading', 'heading', 'paragraph', 'paragraph', 'list', 'table', 'list', 'footnoteDefinition'],
    ])
    const nodes = nodesOf(tree)
    const told = nodes
      .filter(({ type }) => ['heading', 'paragraph', 'tableCell'].includes(type))
      .map((node) => tame(textOf(node)))
    expect(told.filter((words) => words.replace(/there$/, '') === tame(text)).length).toBe(11)
    expect(nodes.filter(({ type }) => type === 'html' || type === 'image')).toEqual([])
  })
})

describe('HTML', () => {
  it('needs nothing else, and leads from each mark to its note and back', async () => {
    const { document } = new JSDOM(await htmlOf(page)).window
    expect(document.querySelectorAll('script, link, img, iframe, [onclick]').length).toBe(0)
    const targets = [...document.querySelectorAll('a[href^="#"]')].map(
      (each) => each.getAttribute('href')?.slice(1) ?? '',
    )
    expect(targets.filter((id) => document.getElementById(id) === null)).toEqual([])
    expect(document.querySelectorAll('.notes li').length).toBe(page.notes.length)
    expect(document.querySelectorAll('sup a').length).toBe(page.notes.length)
    expect(document.querySelector('figure svg')?.getAttribute('aria-label')).toMatch(
      /£2\.1 million on .*£3\.45 million on/,
    )
  })

  it('says hostile words as they are', async () => {
    const text = HOSTILE.join(' ')
    const { document } = new JSDOM(await htmlOf(hostilePage(text))).window
    expect(document.querySelectorAll('script').length).toBe(0)
    for (const part of ['h1', 'h2', 'h3', 'p', '.said', 'li strong', 'thead th:last-child', '.notes li'])
      expect(tame(document.querySelector(part)?.textContent ?? '').replace(/ ?↩$/, '')).toBe(tame(text))
  })

  it('has no faults of access, light or dark, and fits a phone', async () => {
    const file = join(folder, 'brief.html')
    writeFileSync(file, await htmlOf(page))
    const browser = await browserOf()
    try {
      for (const colorScheme of ['light', 'dark'] as const) {
        const shown = await pageIn(browser, { colorScheme, viewport: { width: 390, height: 844 } })
        await shown.goto(`file://${file}`)
        expect(await faultsIn(shown)).toEqual([])
        expect(await shown.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
      }
    } finally {
      await browser.close()
    }
  })
})

describe('DOCX', () => {
  it('has headings, tables, links and footnotes of its own', async () => {
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(await docxOf(page)) })
    expect(messages.filter(({ type }) => type === 'error')).toEqual([])
    const { document } = new JSDOM(value).window
    const parts = page.blocks.flatMap((block) =>
      block.kind === 'part' ? block.line.flatMap((one) => ('text' in one ? [one.text] : [])) : [],
    )
    expect([...document.querySelectorAll('h1')].map((each) => each.textContent)).toEqual([...parts])
    expect(document.querySelectorAll('li[id^="footnote-"]').length).toBe(page.notes.length)
    expect(document.querySelectorAll('a[href^="https://"]').length).toBeGreaterThan(3)
    expect(document.querySelectorAll('a[href="#source-1"]').length).toBeGreaterThan(0)
  })

  it('says hostile words as they are', async () => {
    const text = HOSTILE.join(' ')
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await docxOf(hostilePage(text))) })
    const lines = value.split('\n').map(tame)
    expect(lines.filter((line) => line === tame(text)).length).toBeGreaterThanOrEqual(8)
  })
})
