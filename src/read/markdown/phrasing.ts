import type { Nodes, PhrasingContent } from 'mdast'
import { align } from '../align.ts'
import { PLAIN, type Run, type Style } from '../run.ts'

/** A stretch of the file, and where the walk through it stands. */
interface Walk {
  readonly raw: string
  readonly runs: Run[]
  at: number
  readonly end: number
}

const startOf = (node: Nodes, otherwise: number): number => node.position?.start.offset ?? otherwise
const endOf = (node: Nodes, otherwise: number): number => node.position?.end.offset ?? otherwise

/** A value whose node may have no place of its own (found links have none): it begins where the walk stands. */
const addValue = (walk: Walk, node: Nodes, value: string, style: Style): void => {
  const start = startOf(node, walk.at)
  const { runs, end } = align({ value, raw: walk.raw, start, end: endOf(node, walk.end), style })
  for (const run of runs) walk.runs.push(run)
  walk.at = endOf(node, end)
}

/** A line break of the writer, or the place of a tag: one blank. */
const addBreak = (walk: Walk, node: Nodes, style: Style): void => {
  const start = startOf(node, walk.at)
  walk.at = endOf(node, walk.at)
  walk.runs.push({ text: ' ', raw: start, rawLength: walk.at - start, ...style })
}

const styleInside = (node: PhrasingContent, style: Style): Style => {
  if (node.type === 'link' || node.type === 'linkReference') return { ...style, linked: true }
  return node.type === 'strong' || node.type === 'emphasis' ? { ...style, stressed: true } : style
}

/** The tag `<br>` parts words; other tags inside a line stand in the middle of them. */
const isBreakTag = (value: string): boolean => /^<\/?(?:br|p|div|li|td|tr)\b/i.test(value)

const addNode = (walk: Walk, node: PhrasingContent, style: Style): void => {
  if (node.type === 'text' || node.type === 'inlineCode') addValue(walk, node, node.value, style)
  else if (node.type === 'break' || (node.type === 'html' && isBreakTag(node.value))) addBreak(walk, node, style)
  else if ('children' in node) addNodes(walk, node, node.children, styleInside(node, style))
  walk.at = endOf(node, walk.at)
}

const addNodes = (walk: Walk, parent: Nodes, children: readonly PhrasingContent[], style: Style): void => {
  const inner: Walk = { ...walk, at: startOf(parent, walk.at), end: endOf(parent, walk.end) }
  for (const child of children) addNode(inner, child, style)
  walk.at = endOf(parent, inner.at)
}

/** The words of a paragraph, heading or cell; images and footnote marks have none. */
export const phrasingRuns = (raw: string, parent: Nodes, children: readonly PhrasingContent[]): Run[] => {
  const walk: Walk = { raw, runs: [], at: startOf(parent, 0), end: endOf(parent, raw.length) }
  addNodes(walk, parent, children, PLAIN)
  return walk.runs
}
