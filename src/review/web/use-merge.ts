import { useRef, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { MergeAsked, Mergeable, MergePreview, MergeTried } from '../contract/index.ts'
import { useOutbox } from './use-outbox.ts'
import { useUndo } from './use-undo.ts'

interface MergeOptions {
  readonly of: Mergeable
  readonly isReadOnly: boolean
  /** After a decision is on disk, or was taken back: what is shown must be read again. */
  readonly onChanged: () => void
}

/** Merges and splits: what is chosen is tried and shown first, and written down only once that is confirmed. */
export const useMerge = ({ of, isReadOnly, onChanged }: MergeOptions) => {
  const { route } = useLocation()
  const [tried, tryOut] = useState<MergeTried | null>(null)
  const [isChoosing, choose] = useState(false)
  const leadsTo = useRef('')
  const { said, say, send } = useOutbox(({ refused }) => {
    onChanged()
    if (refused === null && leadsTo.current !== '') route(leadsTo.current)
    leadsTo.current = ''
  })
  const undo = useUndo(({ words }) => {
    say(words)
    onChanged()
  })
  const merge = (ids: readonly string[]): void => {
    if (isReadOnly) return
    if (ids.length < 2) say('Mark another one with Space, then merge them.')
    else tryOut({ of, kind: 'merge', ids })
  }
  const split = (count: number): void => {
    if (isReadOnly) return
    if (count < 2) say('There is only one, and nothing to split.')
    else choose(true)
  }
  const leave = (id: string, leaving: readonly string[]): void => {
    choose(false)
    tryOut({ of, kind: 'split', ids: [id], leaving })
  }
  const confirm = ({ kind, parts, leadsTo: page }: MergePreview, note: string): void => {
    tryOut(null)
    leadsTo.current = page
    const asked: MergeAsked = { of, kind, parts, note, decidedAt: new Date().toISOString() }
    send({ subject: page, path: '/merges', body: asked })
  }
  const close = (): void => {
    tryOut(null)
    choose(false)
  }
  return { tried, isChoosing, said, merge, split, leave, confirm, close, undo: () => void undo() }
}

/** What a page does with merges. */
export type Merging = ReturnType<typeof useMerge>
