import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { HandLayer } from '../../domain/index.ts'
import type { AnnotationAsked, SaidByHand, SourceShown } from '../contract/index.ts'
import type { useCursor } from './use-cursor.ts'
import { useOutbox } from './use-outbox.ts'
import { useUndo } from './use-undo.ts'

interface Annotating {
  readonly shown: SourceShown
  readonly claim: string | undefined
  readonly readOnly: boolean
  readonly cursor: ReturnType<typeof useCursor>
  readonly onSaved: () => void
}

/** What a person adds to an article: the dialog that asks for it, and what is on its way. */
export const useAnnotating = ({ shown, claim, readOnly, cursor, onSaved }: Annotating) => {
  const { route } = useLocation()
  const [asking, ask] = useState<{ readonly kind: HandLayer | null } | null>(null)
  const { said, say, send } = useOutbox(onSaved)
  const undo = useUndo(({ words }) => {
    say(words)
    onSaved()
  })
  const open = (kind: HandLayer | null): void => {
    if (!readOnly && cursor.chosen !== null) ask({ kind })
  }
  const save = (told: SaidByHand, note: string): void => {
    const { chosen: at } = cursor
    if (at === null) return
    const decidedAt = new Date().toISOString()
    const body: AnnotationAsked = { source: shown.source.id, at, said: told, ...(note !== '' && { note }), decidedAt }
    send({ subject: shown.source.id, path: '/annotations', body })
    ask(null)
    cursor.drop()
  }
  const correct = claim === undefined || readOnly ? null : () => route(`/claims/${claim}?edit=1`)
  return { asking, said, open, save, correct, close: () => ask(null), undo: () => void undo() }
}
