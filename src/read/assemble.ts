import type { Annotation, BlockBody, OriginPiece, Role } from '../domain/index.ts'
import type { Draft } from './draft.ts'

/** The parts of a source that its drafts make up. */
export interface Assembled {
  readonly text: string
  readonly origin: readonly OriginPiece[]
  readonly blocks: readonly Annotation<BlockBody>[]
}

const SEPARATOR = '\n\n'

/** The article comes first, then the site's furniture, then what readers wrote. */
const rank = (role: Role): number => {
  if (role === 'comment') return 2
  return role === 'furniture' ? 1 : 0
}

/** The pieces of one draft that begins at `start`; runs without a place (a blank between two halves) have none. */
const piecesOf = (draft: Draft, start: number): OriginPiece[] => {
  const pieces: OriginPiece[] = []
  let at = start
  for (const { text, raw, rawLength } of draft.runs) {
    if (rawLength > 0) pieces.push({ start: at, length: text.length, raw, rawLength })
    at += text.length
  }
  return pieces
}

/** Puts drafts in reading order into one canonical text, blocks apart by an empty line. */
export const assemble = (drafts: readonly Draft[]): Assembled => {
  const ordered = [0, 1, 2].flatMap((part) => drafts.filter((draft) => rank(draft.role) === part))
  const origin: OriginPiece[] = []
  const blocks: Annotation<BlockBody>[] = []
  let at = 0
  for (const draft of ordered) {
    const end = at + draft.text.length
    for (const piece of piecesOf(draft, at)) origin.push(piece)
    blocks.push({ span: { start: at, end }, body: { role: draft.role } })
    at = end + SEPARATOR.length
  }
  return { text: ordered.map((draft) => draft.text).join(SEPARATOR), origin, blocks }
}
