import { useEffect, useRef } from 'preact/hooks'
import type { Mark, Stretch, TextBlock } from '../contract/index.ts'

/** How many underlines may lie below each other before they share a line. */
const LANES = 3

/** "conflict-words", "claim-clause-2": the name under which the style sheet knows a highlight. */
const nameOf = ({ sign, part }: Mark, lane: number): string => `${sign}-${part}${part === 'clause' ? `-${lane}` : ''}`

/** Several claims of one clause share its line; that of a conflict comes first. */
const RANK = { conflict: 0, explained: 1, claim: 2 } as const

const distinct = (marks: readonly Mark[]): readonly Mark[] => {
  const key = ({ block, start, end, part }: Mark): string => `${block} ${start} ${end} ${part}`
  const ranked = marks.toSorted((a, b) => RANK[b.sign] - RANK[a.sign])
  return [...new Map(ranked.map((mark) => [key(mark), mark])).values()].reverse()
}

/** Gives each clause the first lane that no clause before it takes at the same place. */
const lanesOf = (marks: readonly Mark[]): ReadonlyMap<Mark, number> => {
  const lanes = new Map<Mark, number>()
  for (const mark of marks) {
    if (mark.part !== 'clause') continue
    const beside = marks.filter(
      (other) => other.block === mark.block && other.start < mark.end && mark.start < other.end,
    )
    const taken = new Set(beside.flatMap((other) => lanes.get(other) ?? []))
    lanes.set(mark, [...Array(LANES).keys()].find((lane) => !taken.has(lane)) ?? LANES - 1)
  }
  return lanes
}

const highlightOf = (name: string): Highlight => {
  const known = CSS.highlights.get(name) ?? new Highlight()
  CSS.highlights.set(name, known)
  return known
}

/** Draws stretches under a name; gives what takes them away. */
const drawAll = (root: HTMLElement, named: readonly (readonly [Stretch, string])[]): (() => void) => {
  const drawn = named.flatMap(([mark, name]) => {
    const node = root.querySelector(`[data-block="${mark.block}"]`)?.firstChild
    if (node == null) return []
    const range = new StaticRange({
      startContainer: node,
      startOffset: mark.start,
      endContainer: node,
      endOffset: mark.end,
    })
    const highlight = highlightOf(name)
    highlight.add(range)
    return [() => highlight.delete(range)]
  })
  return () => {
    for (const erase of drawn) erase()
  }
}

/** Draws marks over the text nodes of blocks; crossing marks all show, as no element is cut. Gives what takes them away. */
const draw = (root: HTMLElement, all: readonly Mark[]): (() => void) => {
  const marks = distinct(all)
  const lanes = lanesOf(marks)
  return drawAll(
    root,
    marks.map((mark) => [mark, nameOf(mark, lanes.get(mark) ?? 0)] as const),
  )
}

interface ProseProps {
  readonly blocks: readonly TextBlock[]
  readonly marks: readonly Mark[]
  /** What was looked for. */
  readonly found?: readonly Stretch[]
  /** The block that is brought into view. */
  readonly at?: number
}

const NOTHING: readonly Stretch[] = []

/** The words of a source as they read, with marks on them. They are shown as text and never as markup. */
export const Prose = ({ blocks, marks, found = NOTHING, at }: ProseProps) => {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => (root.current === null ? undefined : draw(root.current, marks)), [blocks, marks])
  useEffect(() => {
    if (root.current !== null)
      return drawAll(
        root.current,
        found.map((one) => [one, 'found'] as const),
      )
  }, [blocks, found])
  useEffect(() => {
    if (at !== undefined) root.current?.querySelector(`[data-block="${at}"]`)?.scrollIntoView({ block: 'center' })
  }, [blocks, at])
  return (
    <div class="prose" ref={root}>
      {blocks.map(({ role, text }, index) => (
        <p key={`${index}`} data-block={index} class={`role-${role}`} dir="auto">
          {text}
        </p>
      ))}
    </div>
  )
}
