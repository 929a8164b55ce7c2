import { type Draft, withRole } from '../draft.ts'
import { COMMENT_HEADS, WEAK_COMMENT_HEAD } from './phrases/comment-heads.ts'
import { isHandle, isRemark, isTimestamped, labelOf, mayBeRemark } from './remark.ts'
import { depthsIn, endsSentence, isOpen, type Pass, wordCount } from './shape.ts'

/** The words of a head without marks around them ("— Comments (3) —"). */
const bare = (text: string): string => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})\]:]+$/gu, '')

const isCommentHead = ({ text }: Draft): boolean =>
  text.length < 160 && COMMENT_HEADS.some(({ pattern }) => pattern.test(bare(text)))

/** No comment is longer, as a rule: what goes on at length is the article. */
const LONGEST_COMMENT = 1200

/** A bare "Comments" or "Reactions" opens the readers' part only where what follows looks like it. */
const opensComments = (drafts: readonly Draft[], index: number): boolean => {
  const rest = drafts.slice(index + 1)
  if (rest.some(({ text, depth }) => depth > 0 || text.length > LONGEST_COMMENT)) return false
  const length = rest.reduce((sum, { text }) => sum + text.length, 0)
  const isPlainHead = /^(?:comments?|replies|talkback)\b/i.test(bare(drafts[index]?.text ?? ''))
  return rest.slice(0, 4).some(mayBeRemark) || (isPlainHead && length < 300 * Math.max(1, rest.length))
}

/** The index of a head of the comments, or -1: it never stands near the beginning. */
const headIndex = (drafts: readonly Draft[], depths: readonly number[]): number => {
  const strong = drafts.findIndex((draft, index) => isCommentHead(draft) && (depths[index] ?? 0) > 0.15)
  if (strong >= 0) return strong
  const weak = drafts.findLastIndex(({ text }) => WEAK_COMMENT_HEAD.test(bare(text)))
  return (depths[weak] ?? 0) > 0.4 && opensComments(drafts, weak) ? weak : -1
}

/** The index of the first line of a writer and his time ("jan_77 · 2 hours ago") after which no heading comes, or -1. */
const timestampIndex = (drafts: readonly Draft[], depths: readonly number[]): number => {
  const lastHeading = drafts.findLastIndex(({ depth }) => depth > 0)
  return drafts.findIndex((draft, index) => index > lastHeading && (depths[index] ?? 0) > 0.4 && isTimestamped(draft))
}

/** Gives everything from the head of the comments on its role. */
export const comments: Pass = (drafts) => {
  const depths = depthsIn(drafts)
  const found = [headIndex(drafts, depths), timestampIndex(drafts, depths)].filter((index) => index >= 0)
  const from = Math.min(drafts.length, ...found)
  return drafts.map((draft, index) => (index < from || draft.stated ? draft : withRole(draft, 'comment')))
}

/** Whether the drafts that close a text, each with a name before it, are remarks and not sections of the article. */
const areRemarks = (closing: readonly Draft[]): boolean => {
  const labels = closing.map(labelOf).filter((label) => label !== null)
  return closing.some(isRemark) || labels.filter(isHandle).length * 2 >= Math.max(2, labels.length)
}

/** A short line above the remarks ("The talk at the fence") is their head. */
const isHeadOf = (draft: Draft | undefined): boolean =>
  draft !== undefined && wordCount(draft.text) < 8 && !endsSentence(draft.text)

/** Gives remarks of readers that close a text without a known head their role. */
export const remarks: Pass = (drafts) => {
  const article = drafts.filter(({ role }) => role !== 'comment' && role !== 'furniture')
  const last = article.findLastIndex((draft) => !(isOpen(draft) && mayBeRemark(draft)))
  const closing = article.slice(last + 1)
  if (last < 1 || closing.length === 0 || !areRemarks(closing)) return [...drafts]
  const found = new Set(isHeadOf(article[last]) ? article.slice(last) : closing)
  return drafts.map((draft) => (found.has(draft) ? withRole(draft, 'comment') : draft))
}
