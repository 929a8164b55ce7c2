import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { outbox, type Progress, type Sent } from './outbox.ts'

const WORDS = { saving: 'Saving', saved: 'Saved', waiting: 'Not saved yet' } as const

const inWords = ({ progress, refused, waiting }: Sent): string =>
  refused ??
  (progress === 'waiting' ? `Not saved. ${waiting} waiting in this tab, sent when the desk answers.` : WORDS[progress])

/** Decisions on their way, by what they are of, and what is to be said aloud of the last of them. */
export const useOutbox = (onSaved: (sent: Sent) => void, name?: string) => {
  const [progress, setProgress] = useState<ReadonlyMap<string, Progress>>(new Map())
  const [said, say] = useState('')
  const saved = useRef(onSaved)
  saved.current = onSaved
  const box = useMemo(
    () =>
      outbox((sent) => {
        setProgress((old) => new Map(old).set(sent.subject, sent.progress))
        say(inWords(sent))
        if (sent.progress === 'saved') saved.current(sent)
      }, name),
    [],
  )
  useEffect(() => box.resume(), [box])
  /** A decision that was taken back is on its way no longer. */
  const forget = (subject: string): void => setProgress((old) => new Map([...old].filter(([id]) => id !== subject)))
  return { progress, said, say, send: box.send, sendLast: box.sendLast, forget }
}
