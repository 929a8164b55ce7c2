import { useLayoutEffect, useRef } from 'preact/hooks'
import type { WordsInParagraph } from '../../contract/index.ts'
import { markChosen, moved, selectedIn, wholeWords } from '../word-moves.ts'

interface PickerProps {
  readonly text: string
  readonly at: WordsInParagraph
  readonly onChoose: (at: WordsInParagraph) => void
  readonly onTake: () => void
}

/** A paragraph of which words are chosen with mouse or keyboard; Enter takes them. */
export const WordPicker = ({ text, at, onChoose, onTake }: PickerProps) => {
  const paragraph = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => paragraph.current?.focus(), [])
  useLayoutEffect(() => {
    const node = paragraph.current?.firstChild
    if (node == null) return
    return markChosen(node, at)
  }, [text, at])
  const choose = (): void => {
    const chosen = selectedIn((node) => node === paragraph.current?.firstChild)
    if (chosen === null) return
    window.getSelection()?.removeAllRanges()
    onChoose(wholeWords(text, chosen.at))
  }
  const press = (event: KeyboardEvent): void => {
    const next = moved(text, at, event)
    if (next === null && event.key !== 'Enter') return
    event.preventDefault()
    if (next === null) onTake()
    else onChoose(next)
  }
  return (
    <div
      ref={paragraph}
      class="picker"
      dir="auto"
      role="application"
      aria-label="Words of the claim: arrows choose, Shift extends, Enter takes"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: words are chosen in it by keys.
      tabIndex={0}
      onMouseUp={choose}
      onKeyDown={press}
    >
      {text}
    </div>
  )
}
