import { codePointOffsets, type Span } from '../../domain/index.ts'
import type { StoredClaim } from '../../store/index.ts'
import { correctedBy } from '../../telling/corrected-by.ts'
import type { Mark, Pane, Sign, Stretch, TextBlock } from '../contract/index.ts'
import type { Desk, Opened } from './desk.ts'
import { sourceInShort } from './queue.ts'
import { visible } from './words.ts'

/** A claim with the sign under which its words are shown. */
export interface Signed {
  readonly claim: StoredClaim
  readonly sign: Sign
}

/** A text with its paragraphs: an article, or a draft that is not stored. */
type Read = Pick<Opened, 'blocks'> & { readonly document: Pick<Opened['document'], 'text'> }

/** The blocks of an article from one to another, half-open, as they read. */
export const textBlocks = ({ document, blocks }: Read, from = 0, to = blocks.length): readonly TextBlock[] =>
  blocks.slice(from, to).map(({ span, body }) => ({
    role: body.role,
    text: visible(document.text.slice(span.start, span.end)),
  }))

/** The pieces of a span in these blocks; `first` is the number of the first block that is shown. */
export const pieces = ({ blocks }: Pick<Opened, 'blocks'>, span: Span, first = 0): readonly Stretch[] =>
  blocks.slice(first).flatMap(({ span: block }, index) => {
    const [start, end] = [Math.max(span.start, block.start), Math.min(span.end, block.end)]
    return start < end ? [{ block: index, start: start - block.start, end: end - block.start }] : []
  })

/** A place in an address: "120-162", in code points as in every export, half-open. */
const PLACE = /^(\d{1,9})-(\d{1,9})$/

/** The stretches of blocks that a place in an address means; none where it is no place in this text. */
export const stretchesAt = (opened: Opened, at: string | undefined): readonly Stretch[] => {
  const [, start, end] = PLACE.exec(at ?? '') ?? []
  if (start === undefined || end === undefined) return []
  const { toUnit } = codePointOffsets(opened.document.text)
  return pieces(opened, { start: toUnit(Number(start)), end: toUnit(Number(end)) }, 0)
}

/** The place of a span as an address gives it. */
export const placeOf = ({ document }: Opened, { start, end }: Span): string => {
  const { toCodePoint } = codePointOffsets(document.text)
  return `${toCodePoint(start)}-${toCodePoint(end)}`
}

/** The marks of a claim: its clause, and the words of its value. */
export const marksOf = (opened: Opened, { claim, sign }: Signed, first = 0): readonly Mark[] => [
  ...pieces(opened, claim.span, first).map((place) => ({ ...place, claim: claim.id, sign, part: 'clause' as const })),
  ...pieces(opened, claim.body.words, first).map((place) => ({
    ...place,
    ...{ claim: claim.id, sign, part: 'words' as const },
  })),
]

/** The number of the block in which a span begins. */
export const blockOf = ({ blocks }: Opened, { start }: Span): number =>
  Math.max(
    0,
    blocks.findLastIndex(({ span }) => span.start <= start),
  )

/** How many paragraphs are shown on each side. */
const AROUND = 1

/** Who corrected a claim, and what was read before; nothing where it stands as it was read. */
export const correctedKey = (claim: StoredClaim): { readonly corrected?: string } => {
  const told = correctedBy(claim)
  return told === null ? {} : { corrected: visible(told) }
}

/** The words of a claim in their place, with other claims that stand beside them. */
export const paneOf = async (claim: StoredClaim, beside: readonly Signed[], desk: Desk): Promise<Pane> => {
  const opened = await desk.open(claim.source)
  const at = blockOf(opened, claim.span)
  const first = Math.max(0, at - AROUND)
  const last = Math.min(opened.blocks.length, at + AROUND + 1)
  const shown = beside.filter(({ claim: other }) => other.source === claim.source && other.id !== claim.id)
  // Of what stands beside the claim, the words are enough: lines for all clauses would cross the lines of the text.
  const words = shown.flatMap((one) => marksOf(opened, one, first)).filter(({ part }) => part === 'words')
  const marks = [...words, ...marksOf(opened, { claim, sign: 'conflict' }, first)]
  return {
    source: sourceInShort(opened.document),
    blocks: textBlocks(opened, first, last),
    marks: marks.filter(({ block }) => block < last - first),
    ...{ paragraph: at + 1, paragraphs: opened.blocks.length, ...correctedKey(claim) },
  }
}
