import type { Role } from '../../domain/index.ts'
import { align } from '../align.ts'
import { type Draft, type DraftHints, draftOf } from '../draft.ts'
import type { Run, Style } from '../run.ts'
import type { PlacedText } from './page.ts'
import type { Region } from './regions.ts'

const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
)

/** The element that makes the block in which a text stands. */
const blockOf = (text: Text): Element | null => {
  let element = text.parentElement
  while (element !== null && INLINE.has(element.tagName) && element.parentElement !== null)
    element = element.parentElement
  return element
}

const inside = (text: Text, tags: ReadonlySet<string>, block: Element | null): boolean => {
  for (let element = text.parentElement; element !== null && element !== block; element = element.parentElement) {
    if (tags.has(element.tagName)) return true
  }
  return false
}

const LINKS = new Set(['A'])
const STRESSES = new Set(['B', 'STRONG', 'EM', 'I'])

const styleOf = (text: Text, block: Element | null): Style => ({
  linked: inside(text, LINKS, block),
  stressed: inside(text, STRESSES, block),
})

const TAG_ROLES: ReadonlyMap<string, Role> = new Map<string, Role>(
  Object.entries({
    FIGCAPTION: 'caption',
    CAPTION: 'caption',
    BLOCKQUOTE: 'block-quote',
    LI: 'list-item',
    DD: 'list-item',
    DT: 'list-item',
    TD: 'table',
    TH: 'table',
    ADDRESS: 'byline',
  } as const),
)

const CLASS_ROLES: readonly (readonly [RegExp, Role])[] = [
  [/(?:^|[\s_-])(?:author-?bio|bio|about-?the-?author)(?:$|[\s_-])/i, 'bio'],
  [/(?:^|[\s_-])(?:byline|dateline|author|pubdate|published|timestamp)(?:$|[\s_-])/i, 'byline'],
  [/(?:^|[\s_-])(?:caption|credit|photo-?credit)(?:$|[\s_-])/i, 'caption'],
  [/(?:^|[\s_-])(?:references|bibliography|footnotes|citations)(?:$|[\s_-])/i, 'reference'],
]

const roleOf = (element: Element): Role | null => {
  const named = `${element.getAttribute('class') ?? ''} ${element.id}`
  const byClass = CLASS_ROLES.find(([pattern]) => pattern.test(named))?.[1] ?? null
  return TAG_ROLES.get(element.tagName) ?? byClass
}

/** The role that the elements around a block give it, the nearest first; only a few levels above tell of it. */
const contextRole = (block: Element | null): Role => {
  let element = block
  for (let level = 0; element !== null && level < 4; level += 1, element = element.parentElement) {
    const role = roleOf(element)
    if (role !== null) return role
    if (element.tagName === 'ARTICLE' || element.tagName === 'MAIN') break
  }
  return 'body'
}

const depthOf = (block: Element | null): number => Number(/^H([1-6])$/.exec(block?.tagName ?? '')?.[1] ?? 0)

const hintsOf = (block: Element | null, region: Region): DraftHints => {
  if (region !== 'article') return { role: region, stated: true }
  const depth = depthOf(block)
  return depth > 0 ? { role: 'heading', depth } : { role: contextRole(block) }
}

const runsOf = (raw: string, { node, start, end }: PlacedText, style: Style): Run[] =>
  align({ value: node.data, raw, start, end, style }).runs

/** Whether a line break or another element that parts words stands right before a text. */
const breaksBefore = (raw: string, last: PlacedText | undefined, { start }: PlacedText): boolean =>
  last !== undefined && /<br\b/i.test(raw.slice(last.end, start))

/** Several line breaks in a row are how old pages part paragraphs. */
const partsParagraphs = (raw: string, last: PlacedText | undefined, { start }: PlacedText): boolean =>
  last !== undefined && (raw.slice(last.end, start).match(/<br\b/gi)?.length ?? 0) > 1

const blank = (at: number, style: Style): Run => ({ text: ' ', raw: at, rawLength: 0, ...style })

/** The texts of a page as blocks in document order; `regionOf` tells to which part of the page each belongs. */
export const blocksOf = (raw: string, texts: readonly PlacedText[], regionOf: (index: number) => Region): Draft[] => {
  const drafts: Draft[] = []
  let runs: Run[] = []
  let block: Element | null = null
  let hints: DraftHints = {}
  let last: PlacedText | undefined
  const flush = () => {
    const draft = draftOf(runs, hints)
    if (draft !== null) drafts.push(draft)
    runs = []
  }
  for (const [index, text] of texts.entries()) {
    const own = blockOf(text.node)
    if (own !== block || partsParagraphs(raw, last, text)) flush()
    if (text.node.data.trim() !== '' && runs.length === 0) hints = hintsOf(own, regionOf(index))
    const style = styleOf(text.node, own)
    if (own === block && breaksBefore(raw, last, text)) runs.push(blank(text.start, style))
    for (const run of runsOf(raw, text, style)) runs.push(run)
    block = own
    last = text
  }
  flush()
  return drafts
}
