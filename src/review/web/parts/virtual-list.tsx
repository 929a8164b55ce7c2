import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core'
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks'

interface ListProps<Item> {
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => string
  /** How high an item is thought to be until it is seen, in CSS pixels. */
  readonly height: number
  /** The item that is kept in view; -1 is none. */
  readonly at: number
  readonly children: (item: Item) => ComponentChildren
}

/** So many items are there on each side of those in view. */
const BESIDE = 8

/** Tells which items are in view; measures each, so that larger letters do no harm. */
const useVirtualizer = <Item,>({ items, keyOf, height }: ListProps<Item>) => {
  const [, again] = useReducer((count: number) => count + 1, 0)
  const root = useRef<HTMLDivElement>(null)
  const options = {
    ...{ observeElementRect, observeElementOffset, scrollToFn: elementScroll, overscan: BESIDE },
    count: items.length,
    getScrollElement: () => root.current,
    estimateSize: () => height,
    getItemKey: (index: number) => keyOf(items[index] as Item),
    onChange: () => again(0),
  }
  const [virtualizer] = useState(() => new Virtualizer<HTMLDivElement, HTMLLIElement>(options))
  virtualizer.setOptions(options)
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer])
  useLayoutEffect(() => virtualizer._willUpdate())
  return { root, virtualizer }
}

/** A list of which only what is in view is in the page: ten thousand items are as quick as ten. It scrolls by itself. */
export const VirtualList = <Item,>(props: ListProps<Item>) => {
  const { items, at, children } = props
  const { root, virtualizer } = useVirtualizer(props)
  useEffect(() => {
    if (at >= 0) virtualizer.scrollToIndex(at, { align: 'auto' })
  }, [virtualizer, at])
  return (
    <div class="virtual" ref={root}>
      <ul style={{ height: `${virtualizer.getTotalSize()}px` }}>
        {virtualizer.getVirtualItems().map(({ key, index, start }) => (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start}px)` }}
          >
            {children(items[index] as Item)}
          </li>
        ))}
      </ul>
    </div>
  )
}
