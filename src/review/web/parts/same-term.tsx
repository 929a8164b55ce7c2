import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { DisputesOfWords, SameTermTried, Sign as SignName } from '../../contract/index.ts'
import { useLoaded } from '../api.ts'
import { Key } from './key.tsx'
import { Sign } from './sign.tsx'

type Words = readonly [string, string]

/** Whoever types is not asked for after each letter. */
const PAUSE = 250

const useTried = (dispute: string) => {
  const [typed, type] = useState<Words | null>(null)
  const [asked, ask] = useState<Words | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => ask(typed), PAUSE)
    return () => clearTimeout(timer)
  }, [typed])
  const words = (asked ?? []).filter((word) => word.trim() !== '')
  const query = words.map((word) => `word=${encodeURIComponent(word)}`).join('&')
  const isCleared = asked !== null && words.length === 0
  const loaded = useLoaded<SameTermTried>(isCleared ? null : `/disputes/${dispute}/same-term?${query}`)
  const [first = '', second = ''] = loaded.value?.words ?? []
  const shown: Words = typed ?? [first, second]
  const isEmpty = (typed !== null || loaded.value !== null) && shown.every((word) => word.trim() === '')
  return { words: shown, type, isEmpty, ...loaded, isOf: loaded.isOf && typed === asked }
}

/** So many are listed; the number tells the rest. */
const LISTED = 4

const Changed = ({
  of,
  sign,
  what,
}: {
  readonly of: DisputesOfWords
  readonly sign: SignName
  readonly what: string
}) =>
  of.count === 0 ? null : (
    <li>
      <Sign of={sign} />
      <div>
        {of.count} {what}
        <ul>
          {of.shown.slice(0, LISTED).map(({ id, title, told }) => (
            <li key={id}>
              <strong>{title}.</strong> {told}
            </li>
          ))}
          {of.count > LISTED && <li class="meta">and {of.count - LISTED} more</li>}
        </ul>
      </div>
    </li>
  )

const many = (count: number, one: string): string => (count === 1 ? one : `${one}s`)

const Changes = ({ tried }: { readonly tried: SameTermTried }) => {
  const { pairs, stays, ended, raised } = tried
  return (
    <ul class="changes">
      <li>
        <Sign of="explained" />
        <div>
          This dispute is settled: {pairs} {many(pairs, 'pair')}
          {stays && ', by your word alone: its values differ even so'}.
        </div>
      </li>
      <Changed of={ended} sign="explained" what={`other ${many(ended.count, 'dispute')} settled:`} />
      <Changed of={raised} sign="conflict" what={`new ${many(raised.count, 'conflict')}:`} />
      {ended.count + raised.count === 0 && (
        <li>
          <span class="sign" aria-hidden="true">
            =
          </span>
          <div>No other dispute changes.</div>
        </li>
      )}
    </ul>
  )
}

const Preview = ({
  tried,
  error,
  isEmpty,
  isOf,
}: ReturnType<typeof useTried> & { readonly tried: SameTermTried | null }) => {
  if (isEmpty) return <p>Without words this dispute alone is settled.</p>
  if (error !== null) return <p role="alert">{error}</p>
  if (tried === null || !isOf) return <p class="meta">Comparing…</p>
  return tried.fault === null ? <Changes tried={tried} /> : <p>{tried.fault}</p>
}

interface SameTermProps {
  readonly dispute: string
  /** Settles the dispute, with the words that mean the same; with none, the dispute alone. */
  readonly onSettle: (terms: readonly string[]) => void
  readonly onClose: () => void
}

/** The focus: "Enter" must never fall on the reason that happens to be the first; a word that is lacking is asked for. */
const useFocus = (tried: SameTermTried | null) => {
  const settle = useRef<HTMLButtonElement>(null)
  const fields = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)] as const
  useLayoutEffect(() => settle.current?.focus(), [])
  useLayoutEffect(() => fields[tried?.words.length ?? 2]?.current?.focus(), [tried !== null])
  return { settle, fields }
}

/** Two words that mean the same, and what it changes if they do; nothing is said before that was shown. */
export const SameTerm = ({ dispute, onSettle, onClose }: SameTermProps) => {
  const tried = useTried(dispute)
  const { words, type, isEmpty, isOf, value } = tried
  const isReady = isEmpty || (isOf && value?.fault === null)
  const { settle, fields } = useFocus(value)
  const submit = (event: Event): void => {
    event.preventDefault()
    if (isReady) onSettle(isEmpty ? [] : words.map((word) => word.trim()))
  }
  return (
    <form class="same-term" onSubmit={submit}>
      <div class="two-words">
        <label>
          Here{' '}
          <input ref={fields[0]} value={words[0]} onInput={(event) => type([event.currentTarget.value, words[1]])} />
        </label>
        <label>
          means the same as{' '}
          <input ref={fields[1]} value={words[1]} onInput={(event) => type([words[0], event.currentTarget.value])} />
        </label>
      </div>
      <p class="meta">In all articles, kept with your words on the page Reviews.</p>
      <h3>What this changes</h3>
      <div class="preview" aria-live="polite">
        <Preview {...tried} tried={value} />
      </div>
      <p class="acts">
        <button type="submit" ref={settle} class="main" aria-disabled={!isReady}>
          <Key of="Enter" /> Settle it
        </button>{' '}
        <button type="button" class="quiet" onClick={onClose}>
          <Key of="Esc" /> Back
        </button>
      </p>
    </form>
  )
}
