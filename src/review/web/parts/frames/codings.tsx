import { useEffect, useRef } from 'preact/hooks'
import type { CodingAsked, CodingShown } from '../../../contract/index.ts'
import type { Progress } from '../../outbox.ts'
import { Marked } from '../marked.tsx'

const frameName = (frame: string): string => frame.replaceAll('-', ' ')

/** The question that a person answers: "threat vector, of Velm", and what is said of it. */
const questionOf = ({ frame, target, polarity, shift }: CodingShown): string =>
  [
    `${frameName(frame)}, of ${target}`,
    ...(polarity === 'denied' ? ['denied'] : []),
    ...(shift === null ? [] : [shift === 'from' ? 'what is left' : 'what is reached']),
  ].join(' · ')

/** How far an answer has come, the person's own, or that of the others. */
const stateOf = ({ own, verdict }: CodingShown, progress: Progress | undefined): string => {
  if (progress === 'saving') return '◦ saving'
  if (progress === 'waiting') return '◦ not saved yet'
  if (own !== null) return `✓ ${own}`
  return verdict === null ? '' : `${verdict} by others`
}

const holderOf = (holder: string): string => (holder === 'author' ? 'the author' : holder)

interface CodingProps {
  readonly coding: CodingShown
  readonly isSelected: boolean
  readonly progress: Progress | undefined
  readonly onSelect: () => void
}

const Coding = ({ coding, isSelected, progress, onSelect }: CodingProps) => {
  const element = useRef<HTMLLIElement>(null)
  const isFirst = useRef(true)
  useEffect(() => {
    // What is selected when the page opens is in view, or below it on a phone.
    if (isSelected && !isFirst.current) element.current?.scrollIntoView({ block: 'nearest' })
    isFirst.current = false
  }, [isSelected])
  const { source, at, paragraph, words, cues, score, holder } = coding
  const state = stateOf(coding, progress)
  return (
    <li ref={element} class={isSelected ? 'selected' : undefined} aria-current={isSelected ? 'true' : undefined}>
      <button type="button" class="coding" onClick={onSelect}>
        <span class="words" dir="auto">
          <Marked text={words} spans={cues} />
        </span>
        <span class="meta">
          {holder === null ? <strong>{questionOf(coding)}?</strong> : <strong>{holderOf(holder)}</strong>}
          {holder !== null && questionOf(coding)}
          <span class="score">score {score.toFixed(2)}</span>
        </span>
      </button>
      <p class="meta">
        <a href={`/sources/${source.id}?at=${at}`}>
          {source.name}, paragraph {paragraph}
        </a>
        <span class="score">{state}</span>
      </p>
    </li>
  )
}

interface CodingsProps {
  readonly list: readonly CodingShown[]
  readonly selected: string | null
  readonly progress: ReadonlyMap<string, Progress>
  /** What was answered just now, by question. */
  readonly answers: ReadonlyMap<string, CodingAsked['status']>
  readonly onSelect: (id: string) => void
}

/** Sentences with the question whether they frame so, to be accepted or rejected. */
export const Codings = ({ list, selected, progress, answers, onSelect }: CodingsProps) => (
  <ol class="codings">
    {list.map((coding) => (
      <Coding
        key={coding.id}
        coding={{ ...coding, own: answers.get(coding.id) ?? coding.own }}
        isSelected={coding.id === selected}
        progress={progress.get(coding.id)}
        onSelect={() => onSelect(coding.id)}
      />
    ))}
  </ol>
)
