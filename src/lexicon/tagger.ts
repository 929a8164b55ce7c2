import { BrillPOSTagger, Lexicon, RuleSet } from 'natural/lib/natural/brill_pos_tagger/index.js'
import { isNoun } from './wordnet.ts'

const lexicon = new Lexicon('EN', 'NN', 'NNP')

const tagger = new BrillPOSTagger(lexicon, new RuleSet('EN'))

/** Whether a word (lower case) is one of the tagger's English lexicon, and not only a name: "walker", not "tarnik". */
export const isDictionaryWord = (word: string): boolean => Object.hasOwn(lexicon.lexicon, word)

/** Whether a word (lower case) is above all a noun by that lexicon: "cricket". */
export const isDictionaryNoun = (word: string): boolean =>
  isDictionaryWord(word) && lexicon.lexicon[word]?.[0]?.startsWith('NN') === true

const WORD = /^\p{L}[\p{L}\p{M}'’.-]*$/u

/** The first word of a sentence is capitalised whatever it is. */
const asInside = (word: string, at: number): string =>
  at === 0 && /^\p{Lu}[\p{Ll}'’-]*$/u.test(word) ? word.toLowerCase() : word

/**
 * The part of speech of each word of a sentence, as a Penn Treebank tag ("VBD", "NNS"); numbers are "CD" and signs
 * their own tag. Brill's tagger with its English lexicon and rules (Brill 1992); unknown words are nouns.
 */
export const tagWords = (words: readonly string[]): readonly string[] => {
  const tagged = tagger.tag(words.map(asInside)).taggedWords
  const tags = words.map((word, at) => {
    if (/^\p{N}/u.test(word)) return 'CD'
    return WORD.test(word) ? (tagged[at]?.tag ?? 'NN') : word
  })
  return tags.map((tag, at) => (tag === 'JJ' && isHead(words, tags, at) ? 'NN' : tag))
}

/** "the district hospital to", "no siren sounded": an adjective behind an article and before no noun is one after all. */
const isHead = (words: readonly string[], tags: readonly string[], at: number): boolean =>
  (/^(?:DT|PRP\$|POS|NNP?$)/.test(tags[at - 1] ?? '') ||
    (tags[at - 1] === 'JJ' && /^(?:DT|PRP\$)/.test(tags[at - 2] ?? ''))) &&
  /^(?:VB|MD|IN|TO|W|RP|[,.;:)—–]|$)/.test(tags[at + 1] ?? '') &&
  isNoun((words[at] ?? '').toLowerCase())
