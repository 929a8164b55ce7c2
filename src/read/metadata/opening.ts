import type { Known, Metadata } from '../../domain/index.ts'
import { dateIn, dateInName } from '../dates.ts'
import type { Draft } from '../draft.ts'

const guess = (value: string): Known<string> => ({ value, said: false })

/** An article's head is at most this many blocks long. */
const HEAD = 14

const BY = /^(?:(?:posted|written|reported|published|text|words|story|article) )?by[:\s]+/i

/** The name in a byline, up to the date, the office or whatever follows ("Posted by Ana Ruiz on Friday" → "Ana Ruiz"). */
const nameIn = (byline: string): string | null => {
  const found = BY.exec(byline)
  if (found === null) return null
  const rest = byline.slice(found[0].length)
  const end = /\s+(?:on|in|at|for)\s+(?=\p{Lu}|\d)|\s*[,·|–—(]|\s+-\s|\s+(?=\d)/u.exec(rest)?.index ?? rest.length
  const name = rest.slice(0, end).trim()
  return /^\p{Lu}/u.test(name) && name.length < 80 ? name : null
}

/** The name under "About the author", where it stands alone. */
const nameOfBio = (drafts: readonly Draft[]): string | null => {
  const head = drafts.findIndex(({ text }) => /^about the author\s*:?$/i.test(text))
  const name = head < 0 ? undefined : drafts[head + 1]?.text
  return name !== undefined && /^(?:\p{Lu}[\p{L}.’'-]+ ?){2,4}$/u.test(name) ? name : null
}

const authorOf = (drafts: readonly Draft[]): string | null => {
  const bylines = drafts.slice(0, HEAD).filter(({ role }) => role === 'byline')
  return bylines.map(({ text }) => nameIn(text)).find((name) => name !== null) ?? nameOfBio(drafts)
}

/** A dateline names place and day before the first words ("GENEVA, 3 May 2021 — …"): the date stands near the start. */
const DATELINE = 60

const dateOf = (drafts: readonly Draft[], path: string): string | null => {
  const head = drafts.slice(0, HEAD)
  const bylines = head.filter(({ role }) => role === 'byline').map(({ text }) => dateIn(text)?.date ?? null)
  const first = dateIn(head.find(({ role }) => role === 'body')?.text.slice(0, 2 * DATELINE) ?? '')
  return (
    bylines.find((date) => date !== null) ?? (first !== null && first.index < DATELINE ? first.date : dateInName(path))
  )
}

/** The last heading above the first byline or paragraph: what stands before it names the house. */
const titleOf = (drafts: readonly Draft[]): Draft | null => {
  const own = drafts.filter(({ role }) => role !== 'furniture')
  const first = own.findIndex(({ role }) => role !== 'byline')
  const end = own.findIndex(({ role }, index) => index > first && role !== 'heading')
  const head = own.slice(Math.max(0, first), end < 0 ? undefined : end).filter(({ role }) => role === 'heading')
  const top = head.find(({ depth }) => depth === 1)
  return top ?? (head.some(({ depth }) => depth > 1) ? null : (head.at(-1) ?? null))
}

/** The house that a text names above its title: in its masthead, or in capitals. */
const publisherOf = (drafts: readonly Draft[], title: Draft | null): string | null => {
  const above = drafts
    .slice(0, 6)
    .filter(({ role, text }) => (role === 'furniture' || role === 'heading' ? text.length < 60 : false))
  const masthead = above.find(
    ({ role, text }) => role === 'furniture' && /^\p{Lu}/u.test(text) && !/[|·•:\d]|^skip\b/iu.test(text),
  )
  const capitals = above.find(
    (draft) => draft !== title && draft.role === 'heading' && /^[\p{Lu}\s&.'’-]{6,}$/u.test(draft.text),
  )
  return (masthead ?? capitals)?.text ?? null
}

const COMMON = /\b(?:the|of|and|to|in|that|was|for|with|is)\b/gi

/** Whether the commonest words of English make up their usual share of a text's beginning. */
const isEnglish = (text: string): boolean => {
  const words = text.slice(0, 4000).match(/\p{L}+/gu)?.length ?? 0
  return words > 30 && (text.slice(0, 4000).match(COMMON)?.length ?? 0) > words * 0.12
}

/** What the opening lines, the words and the name of a file suggest: all of it guessed. */
export const guessedMetadata = (drafts: readonly Draft[], path: string, text: string): Metadata => {
  const title = titleOf(drafts)
  const found = {
    title: title?.text ?? null,
    publisher: publisherOf(drafts, title),
    author: authorOf(drafts),
    published: dateOf(drafts, path),
    language: isEnglish(text) ? 'en' : null,
  }
  const known = Object.entries(found).filter((entry): entry is [string, string] => entry[1] !== null)
  return Object.fromEntries(known.map(([key, value]) => [key, guess(value)]))
}
