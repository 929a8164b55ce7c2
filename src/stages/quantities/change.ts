import type { Word } from './words.ts'

/** Verbs and nouns of change: behind them "from 5 to 7" tells two figures, before and after, and no range. */
const CHANGE_WORDS = new RegExp(
  `^(?:${[
    'r[oi]se[sn]?|rising|f[ae]lls?|fallen|falling|gr[eo]ws?|grown|growing|dr[oi]p(?:s|ped|ping)?|increas(?:e|es|ed|ing)',
    'decreas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing|tion)|cut(?:s|ting)?|rais(?:e|es|ed|ing)|lower(?:s|ed|ing)?|climb(?:s|ed|ing)?',
    'jump(?:s|ed|ing)?|slip(?:s|ped|ping)?|s[aiu]nk(?:s|ing)?|soar(?:s|ed|ing)?|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?',
    'shr[aiu]nk(?:s|ing)?|expand(?:s|ed|ing)?|swell(?:s|ed|ing)?|chang(?:e|es|ed|ing)|w[e]nt|goes|going|gone|mov(?:e|es|ed|ing)',
    'up|down|declin(?:e|es|ed|ing)|doubl(?:e|ed|ing)|trimm(?:ed|ing)|widen(?:s|ed|ing)?|narrow(?:s|ed|ing)?|revis(?:e|ed|ing)',
    'vot(?:e|es|ed|ing)|margin|majority|tall(?:y|ies)|improv(?:e|es|ed|ing)|surg(?:e|es|ed|ing)|advanc(?:e|es|ed|ing)|ballot',
    'edg(?:e|ed|ing)|tumbl(?:e|ed|ing)|eas(?:e|ed|ing)|slid(?:e|es|ing)?|boost(?:s|ed|ing)?|slash(?:es|ed|ing)?',
  ].join('|')})$`,
)

const REACH = 8

/** Whether a word of change stands in the words before `at`, no clause end between. */
export const isChangeBefore = (words: readonly Word[], at: number): boolean => {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    const word = words[back]
    if (word === undefined || /^[.;:?!—]$/.test(word.text)) return false
    if (CHANGE_WORDS.test(word.norm)) return true
  }
  return false
}
