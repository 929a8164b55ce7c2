import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { type CheckShown, LARGEST_DRAFT } from '../contract/index.ts'
import { apiPath, handIn, wordsOfError } from './api.ts'
import { draftText, keepChecked, keepDraftText, lastChecked } from './draft-kept.ts'

/** The file name of text that is pasted, whose ending says that it is read as Markdown, and how it is called. */
const [PASTED, OWN] = ['draft.md', 'Your draft']

/** Where the findings of the last check are. */
export const FINDINGS = '/check?show=look'

const tooLarge = ({ name, size }: File): string =>
  `${name} has ${(size / 1_000_000).toFixed(1)} MB, and at most 10 MB are read: check it in parts, or save its text alone.`

/** The draft of this tab, and what came of its last check in the collection that is looked at. */
export const useCheck = () => {
  const { route } = useLocation()
  const [text, setText] = useState(draftText)
  const [last, setLast] = useState(lastChecked)
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const asked = apiPath('/check')
  const write = (written: string): void => {
    setText(written)
    keepDraftText(written)
  }
  const send = async (draft: Blob, name: string): Promise<void> => {
    setBusy(true)
    setError(null)
    try {
      const answer = await handIn<CheckShown>(`/check?name=${encodeURIComponent(name)}`, draft)
      const shown = name === PASTED ? { ...answer, name: OWN } : answer
      keepChecked({ asked, shown })
      setLast({ asked, shown })
      route(FINDINGS)
    } catch (failed) {
      setError(wordsOfError(failed))
    }
    setBusy(false)
  }
  const checkText = (): void => {
    if (!isBusy && text.trim() !== '') void send(new Blob([text]), PASTED)
  }
  const checkFile = (file: File): void => {
    if (file.size > LARGEST_DRAFT) setError(tooLarge(file))
    else if (!isBusy) void send(file, file.name)
  }
  return { text, isBusy, error, shown: last?.asked === asked ? last.shown : null, write, checkText, checkFile }
}
