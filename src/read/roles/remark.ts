import { type Draft, stressesOf } from '../draft.ts'
import { TIMESTAMP } from './phrases/comment-heads.ts'

/** "Somebody says: …", as blogs print it. */
const SAYS = /^[\p{L}\p{N}_.' -]{2,40} (?:says|wrote|commented|replied)\s*:/u

/** The name in bold or italics that a colon parts from the words of a remark, or null ("**jan_77**: Wrong!"). */
export const labelOf = (draft: Draft): string | null => {
  const [label] = stressesOf(draft)
  if (label === undefined || label.start > 0 || label.end > 60) return null
  const words = draft.text.slice(0, label.end)
  return /:\s*$/.test(words) || /^\s*(?:\([^)]{1,20}\)\s*)?:/.test(draft.text.slice(label.end)) ? words : null
}

/** Whether a name is one that people give themselves on the net: small letters, figures, underscores. */
export const isHandle = (label: string): boolean =>
  label.length < 40 && (/^\p{Ll}|[\d_]|\p{Ll}\p{Lu}/u.test(label.trim()) || /^(?:anon|guest|mod)/i.test(label))

/** Whether a line names a writer and how long ago he wrote ("**jan_77** · 2 hours ago"). */
export const isTimestamped = ({ text }: Draft): boolean => text.length < 100 && TIMESTAMP.test(text)

/** Whether a draft shows by itself that a reader wrote it. */
export const isRemark = (draft: Draft): boolean =>
  isTimestamped(draft) || SAYS.test(draft.text) || (labelOf(draft) !== null && draft.role === 'block-quote')

/** Whether a draft may be a remark where others around it are. */
export const mayBeRemark = (draft: Draft): boolean => isRemark(draft) || labelOf(draft) !== null
