import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { LayerMark, Mark, MarkLayer, Stretch, TextBlock } from '../contract/index.ts'

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

/** A stretch of a block, and the name under which the style sheet knows how it looks. */
export type Drawn = Stretch & { readonly name: string }

const drawnOf = (all: readonly Mark[], layers: readonly LayerMark[], found: readonly Stretch[]): readonly Drawn[] => {
  const marks = distinct(all)
  const lanes = lanesOf(marks)
  return [
    ...layers.map((mark) => ({ ...mark, name: mark.layer })),
    ...marks.map((mark) => ({ ...mark, name: nameOf(mark, lanes.get(mark) ?? 0) })),
    ...found.map((stretch) => ({ ...stretch, name: 'found' })),
  ]
}

/** Draws over the text nodes of blocks; what crosses all shows, as no element is cut. Gives what takes it away. */
const draw = (root: HTMLElement, stretches: readonly Drawn[]): (() => void) => {
  const drawn = stretches.flatMap(({ block, start, end, name }) => {
    const node = root.querySelector(`[data-block="${block}"]`)?.firstChild
    if (node == null) return []
    const range = new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end })
    const highlight = highlightOf(name)
    highlight.add(range)
    return [() => highlight.delete(range)]
  })
  return () => {
    for (const erase of drawn) erase()
  }
}

const blocksOf = (layers: readonly LayerMark[], layer: MarkLayer): ReadonlySet<number> =>
  new Set(layers.filter((mark) => mark.layer === layer).map(({ block }) => block))

interface ProseProps {
  readonly blocks: readonly TextBlock[]
  readonly marks: readonly Mark[]
  readonly layers?: readonly LayerMark[]
  /** What was looked for. */
  readonly found?: readonly Stretch[]
  /** What a page draws under names of its own. */
  readonly own?: readonly Drawn[]
  /** The block that is brought into view. */
  readonly at?: number
}

const NONE: readonly never[] = []

/** The words of a source as they read, with marks on them. They are shown as text and never as markup. */
export const Prose = ({ blocks, marks, layers = NONE, found = NONE, own = NONE, at }: ProseProps) => {
  const root = useRef<HTMLDivElement>(null)
  useEffect(
    () => (root.current === null ? undefined : draw(root.current, [...drawnOf(marks, layers, found), ...own])),
    [blocks, marks, layers, found, own],
  )
  useEffect(() => {
    if (at !== undefined) root.current?.querySelector(`[data-block="${at}"]`)?.scrollIntoView({ block: 'center' })
  }, [blocks, at])
  // A line cannot be drawn in the gutter by a highlight: the paragraph has it.
  const framed = useMemo(() => blocksOf(layers, 'frame'), [layers])
  const spoken = useMemo(() => blocksOf(layers, 'speech'), [layers])
  return (
    <div class="prose" ref={root}>
      {blocks.map(({ role, text }, index) => (
        <p
          key={`${index}`}
          data-block={index}
          class={`role-${role} ${framed.has(index) ? 'framed' : ''} ${spoken.has(index) ? 'spoken' : ''}`}
          dir="auto"
        >
          {text}
        </p>
      ))}
    </div>
  )
}
