import { type Draft, stressesOf, withRole } from '../draft.ts'
import { COMMENT_HEADS, WEAK_COMMENT_HEAD } from './phrases.ts'
import { depthsIn, type Pass } from './shape.ts'

/** The words of a head without marks around them ("— Comments (3) —"). */
const bare = (text: string): string => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})\]:]+$/gu, '')

const isCommentHead = ({ text }: Draft): boolean =>
  text.length < 160 && COMMENT_HEADS.some(({ pattern }) => pattern.test(bare(text)))

/** No comment is longer, as a rule: what goes on at length is the article. */
const LONGEST_COMMENT = 1200

/** A bare "Comments" opens the readers' part only where nothing like an article follows it. */
const opensComments = (drafts: readonly Draft[], index: number, depth: number): boolean =>
  depth > 0.4 && drafts.slice(index + 1).every(({ text, depth: level }) => level === 0 && text.length < LONGEST_COMMENT)

/** The index of the head of the comments, or the number of drafts. */
const headIndex = (drafts: readonly Draft[]): number => {
  const depths = depthsIn(drafts)
  const strong = drafts.findIndex((draft, index) => isCommentHead(draft) && (depths[index] ?? 0) > 0.15)
  const weak = drafts.findLastIndex(({ text }) => WEAK_COMMENT_HEAD.test(bare(text)))
  const found = [strong, weak].filter(
    (index) => index >= 0 && (index === strong || opensComments(drafts, index, depths[index] ?? 0)),
  )
  return Math.min(drafts.length, ...found)
}

/** Gives everything from the head of the comments on its role. */
export const comments: Pass = (drafts) => {
  const from = headIndex(drafts)
  return drafts.map((draft, index) => (index < from || draft.stated ? draft : withRole(draft, 'comment')))
}

/** A name in bold or italics and a colon, as forums print their writers ("**jan_77**: Wrong!"). */
const hasLabel = (draft: Draft): boolean => {
  const [label] = stressesOf(draft)
  if (label === undefined || label.start > 0 || label.end > 60) return false
  return draft.text[label.end - 1] === ':' || /^\s*:/.test(draft.text.slice(label.end))
}

/** "Somebody says: …", as blogs print them. */
const SAYS = /^[\p{L}\p{N}_.' -]{2,40} (?:says|wrote|commented|replied)\s*:/u

const isRemark = (draft: Draft): boolean =>
  !draft.stated && (SAYS.test(draft.text) || (draft.role === 'block-quote' && hasLabel(draft)))

/** Gives remarks of readers that close a text without a head of their own their role. */
export const remarks: Pass = (drafts) => {
  const article = drafts.filter(({ role }) => role !== 'comment' && role !== 'furniture')
  const last = article.findLastIndex((draft) => !isRemark(draft))
  const found = new Set(article.slice(last + 1))
  return drafts.map((draft) => (found.has(draft) && last >= 0 ? withRole(draft, 'comment') : draft))
}
