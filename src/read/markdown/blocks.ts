import type { Nodes, RootContent } from 'mdast'
import type { Role } from '../../domain/index.ts'
import { align } from '../align.ts'
import { type Draft, type DraftHints, draftOf } from '../draft.ts'
import { PLAIN, type Run } from '../run.ts'
import { htmlWords } from './html-fragment.ts'
import { phrasingRuns } from './phrasing.ts'

/** What stays the same during one walk through a Markdown tree. */
interface Walk {
  readonly raw: string
  readonly drafts: Draft[]
  afterRule: boolean
}

const add = (walk: Walk, runs: readonly Run[], hints: DraftHints): void => {
  const draft = draftOf(runs, { ...hints, afterRule: walk.afterRule })
  if (draft === null) return
  walk.drafts.push(draft)
  walk.afterRule = false
}

const placeOf = (node: Nodes, raw: string): { start: number; end: number } => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? raw.length,
})

/** The role that a container gives to the paragraphs inside it; the innermost decides. */
const roleInside = (node: RootContent, role: Role): Role => {
  if (node.type === 'listItem') return 'list-item'
  return node.type === 'blockquote' ? 'block-quote' : role
}

const addLiteral = (walk: Walk, node: RootContent & { value: string }, role: Role): void => {
  const place = placeOf(node, walk.raw)
  if (node.type === 'html') add(walk, htmlWords(walk.raw, place.start, place.end, PLAIN), { role })
  else if (node.type === 'code') {
    add(walk, align({ value: node.value, raw: walk.raw, ...place, style: PLAIN }).runs, { role })
  }
}

const addBlock = (walk: Walk, node: RootContent, role: Role): void => {
  if (node.type === 'paragraph') add(walk, phrasingRuns(walk.raw, node, node.children), { role })
  else if (node.type === 'heading') {
    add(walk, phrasingRuns(walk.raw, node, node.children), { role: 'heading', depth: node.depth })
  } else if (node.type === 'tableCell') add(walk, phrasingRuns(walk.raw, node, node.children), { role: 'table' })
  else if (node.type === 'thematicBreak') walk.afterRule = true
  else if ('value' in node) addLiteral(walk, node, role)
  else if ('children' in node) for (const child of node.children) addBlock(walk, child, roleInside(node, role))
}

/** The blocks of a Markdown tree in reading order, with the roles that the markup gives them. */
export const blocksOf = (raw: string, children: readonly RootContent[]): Draft[] => {
  const walk: Walk = { raw, drafts: [], afterRule: false }
  for (const child of children) addBlock(walk, child, 'body')
  return walk.drafts
}
