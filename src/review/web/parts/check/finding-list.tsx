import { useEffect, useRef } from 'preact/hooks'
import { BEARING_IN_WORDS, STATUS_IN_WORDS } from '../../../../memos/in-words.ts'
import type { FindingShown, SaidShown } from '../../../contract/index.ts'
import { Marked } from '../marked.tsx'
import { FindingSign } from './finding-sign.tsx'

const Said = ({ said: { path, source, bearing, words, hits } }: { readonly said: SaidShown }) => (
  <li>
    <a href={path}>
      <span class="words" dir="auto">
        <Marked text={words} spans={hits} />
      </span>
      <span class="meta">
        {[source.name, source.published?.day, BEARING_IN_WORDS[bearing]]
          .filter((part) => part !== undefined)
          .join(' · ')}
      </span>
    </a>
  </li>
)

interface FindingProps {
  readonly finding: FindingShown
  readonly isSelected: boolean
  /** Whether it comes into view once it is selected. */
  readonly isFollowed: boolean
  readonly onSelect: () => void
}

/** A finding with what the sources say to it; what is supported shows that once it is selected. */
const Finding = ({ finding, isSelected, isFollowed, onSelect }: FindingProps) => {
  const { status, sort, words, lead, said } = finding
  const isOpen = isSelected || status !== 'supported'
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isSelected && isFollowed) item.current?.scrollIntoView({ block: 'nearest' })
  }, [isSelected, isFollowed])
  return (
    <li ref={item} class={`finding ${isSelected ? 'selected' : ''}`}>
      <button type="button" aria-pressed={isSelected} onClick={onSelect}>
        <FindingSign of={status} />
        <span>
          <span class={`status-${status}`}>{STATUS_IN_WORDS[status]}</span>{' '}
          <q class="words" dir="auto">
            {words}
          </q>{' '}
          <span class="meta">{sort}</span>
        </span>
      </button>
      {lead !== '' && <p>{lead}</p>}
      {isOpen && said.length > 0 && (
        <ul>
          {said.map((one) => (
            <Said key={`${one.path} ${one.bearing}`} said={one} />
          ))}
        </ul>
      )}
    </li>
  )
}

interface FindingListProps extends Pick<FindingProps, 'isFollowed'> {
  readonly findings: readonly FindingShown[]
  readonly selected: FindingShown | undefined
  readonly onSelect: (finding: FindingShown) => void
}

/** What was looked up of a draft, in the order of its words. */
export const FindingList = ({ findings, selected, isFollowed, onSelect }: FindingListProps) => (
  <ol>
    {findings.map((finding, index) => (
      <Finding
        key={`${index}`}
        finding={finding}
        isSelected={finding === selected}
        isFollowed={isFollowed}
        onSelect={() => onSelect(finding)}
      />
    ))}
  </ol>
)
