import { useMemo } from 'preact/hooks'
import type { CheckShown, FindingShown } from '../../../contract/index.ts'
import { Prose } from '../../prose.tsx'

const NONE: readonly never[] = []

const lengthOf = ({ places }: FindingShown): number => places.reduce((sum, { start, end }) => sum + end - start, 0)

/** The finding of the fewest words at the caret that a click has set; words that were selected are no click. */
const findingAtCaret = (findings: readonly FindingShown[]): FindingShown | undefined => {
  const { anchorNode, anchorOffset: at = 0, isCollapsed = false } = window.getSelection() ?? {}
  const block = anchorNode?.parentElement?.closest('[data-block]')?.getAttribute('data-block')
  if (!isCollapsed || block == null) return undefined
  return findings
    .filter(({ places }) => places.some((one) => `${one.block}` === block && one.start <= at && at <= one.end))
    .toSorted((a, b) => lengthOf(a) - lengthOf(b))[0]
}

const drawn = ({ places }: FindingShown, name: string) => places.map((place) => ({ ...place, name: `finding-${name}` }))

interface CheckedTextProps {
  readonly shown: CheckShown
  readonly selected: FindingShown | undefined
  /** Whether the selected finding comes into view. */
  readonly isFollowed: boolean
  readonly onSelect: (finding: FindingShown) => void
}

/** The draft as it reads, each finding marked in its words; a click on one selects it. */
export const CheckedText = ({ shown, selected, isFollowed, onSelect }: CheckedTextProps) => {
  const { blocks, findings, name } = shown
  const own = useMemo(
    () => [
      ...findings.flatMap((finding) => drawn(finding, finding.status)),
      ...(selected === undefined ? [] : drawn(selected, 'selected')),
    ],
    [findings, selected],
  )
  const at = isFollowed ? selected?.places[0]?.block : undefined
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: j and k go through the same findings.
    <article
      class="text"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
      tabIndex={0}
      aria-label={name}
      onClick={() => {
        const finding = findingAtCaret(findings)
        if (finding !== undefined) onSelect(finding)
      }}
    >
      <Prose blocks={blocks} marks={NONE} own={own} {...(at !== undefined && { at })} />
    </article>
  )
}
