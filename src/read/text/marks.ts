/** A line of nothing but dashes, stars or underscores: it parts sections, or the head of a table from its rows. */
export const isRule = (text: string): boolean => /^(?:[-=_*~—–•·]\s*){3,}$/.test(text)

/** The marker of a list's entry, without the words ("• ", "- "); an escaped star is a footnote mark and none. */
export const bulletLength = (text: string): number => /^(?:[-*•‣▪◦·●⁃]|–(?=\s\S))\s+(?=\S)/.exec(text)?.[0].length ?? 0

/** Whether a line holds further entries of the list that it opens ("• rust • neglect"), their marks being all that parts them. */
export const holdsBullets = (text: string): boolean => /^([•‣▪◦·●⁃]).*\s\1\s*\S/.test(text)

/** The marks before a heading ("## ") and how many they are. */
export const hashes = (text: string): number => /^#{1,6}(?=\s)/.exec(text)?.[0].length ?? 0

/** The number before a numbered paragraph ("5\. The objects …", "3) …") and the length of its marker, or null. */
export const numbering = (text: string): { number: number; length: number } | null => {
  const found = /^\(?(\d{1,3})\\?[.)]\s+(?=\S)/.exec(text)
  return found === null ? null : { number: Number(found[1]), length: found[0].length }
}

/** Whether a numbered line holds the next entry of its list as well ("1. rust 2. neglect"). */
export const holdsNext = (text: string): boolean => {
  const number = numbering(text)?.number
  return number !== undefined && new RegExp(String.raw`\s\(?${number + 1}\\?[.)]\s+\S`).test(text)
}

/** The mark before a quoted line ("> "). */
export const quoteLength = (text: string): number => /^>\s*(?=\S)/.exec(text)?.[0].length ?? 0
