import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import type { Stretch, TextBlock } from '../contract/index.ts'
import type { Keys } from './keys.ts'
import { markChosen, moved, selectedIn, wholeWords, wordsIn } from './word-moves.ts'

const nodeOf = (article: HTMLElement | null, block: number): Node | null | undefined =>
  article?.querySelector(`[data-block="${block}"]`)?.firstChild

/** The first paragraph that is in view. */
const blockInView = (article: HTMLElement | null): number => {
  const top = Math.max(0, article?.getBoundingClientRect().top ?? 0)
  const all = [...(article?.querySelectorAll<HTMLElement>('[data-block]') ?? [])]
  return Number(all.find((each) => each.getBoundingClientRect().bottom > top)?.dataset.block ?? 0)
}

/** The next paragraph with a word in it, and its first or last word; null where there is none. */
const wordBeyond = (blocks: readonly TextBlock[], block: number, by: 1 | -1, isFirst: boolean): Stretch | null => {
  for (let at = block + by; at >= 0 && at < blocks.length; at += by) {
    const word = wordsIn(blocks[at]?.text ?? '').at(isFirst ? 0 : -1)
    if (word !== undefined) return { block: at, ...word }
  }
  return null
}

const ARROWS = ['ArrowLeft', 'ArrowRight'].flatMap((key) => [key, `shift+${key}`, `ctrl+${key}`, `ctrl+shift+${key}`])

interface Moves {
  readonly press: (event: KeyboardEvent) => void
  readonly paragraph: (by: 1 | -1) => void
  readonly drop: () => void
}

/** The keys that are there while words are chosen. */
const keysOf = ({ press, paragraph, drop }: Moves): Keys => ({
  ...Object.fromEntries(ARROWS.map((key) => [key, press])),
  ...{ ArrowDown: () => paragraph(1), ArrowUp: () => paragraph(-1), Escape: drop },
})

/** Words of an article that are chosen to be annotated, by the mouse or by keys once the cursor is there. */
export const useCursor = (article: RefObject<HTMLElement | null>, blocks: readonly TextBlock[]) => {
  const [chosen, choose] = useState<Stretch | null>(null)
  useLayoutEffect(() => {
    const node = chosen === null ? null : nodeOf(article.current, chosen.block)
    if (chosen === null || node == null) return
    node.parentElement?.scrollIntoView({ block: 'nearest' })
    return markChosen(node, chosen)
  }, [chosen, blocks])
  const begin = (block: number | undefined): void => {
    const first = block ?? blockInView(article.current)
    choose(chosen ?? wordBeyond(blocks, first - 1, 1, true))
  }
  const paragraph = (by: 1 | -1): void => choose((old) => old && (wordBeyond(blocks, old.block, by, true) ?? old))
  const press = (event: KeyboardEvent): void => {
    const next = chosen && moved(blocks[chosen.block]?.text ?? '', chosen, event)
    if (chosen === null || next === null) return
    const isAtEnd = next.start === chosen.start && next.end === chosen.end && !event.shiftKey
    const by = event.key === 'ArrowRight' ? 1 : -1
    choose((isAtEnd ? wordBeyond(blocks, chosen.block, by, by > 0) : null) ?? { ...next, block: chosen.block })
  }
  const drop = (): void => choose(null)
  /** Takes what the mouse has selected in one paragraph; a mere click lets go of what was chosen. */
  const select = (): void => {
    const found = selectedIn((node) => node.parentElement?.dataset.block !== undefined)
    if (found === null) {
      drop()
      return
    }
    const block = Number(found.node.parentElement?.dataset.block)
    choose({ block, ...wholeWords(blocks[block]?.text ?? '', found.at) })
  }
  const keys = chosen === null ? {} : keysOf({ press, paragraph, drop })
  const words = chosen === null ? '' : (blocks[chosen.block]?.text.slice(chosen.start, chosen.end) ?? '')
  return { chosen, words, begin, select, drop, keys }
}
