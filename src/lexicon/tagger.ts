import { createRequire } from 'node:module'
import { remembered } from './remembered.ts'
import { isNoun } from './wordnet.ts'

const require = createRequire(import.meta.url)

type Natural = typeof import('natural/lib/natural/brill_pos_tagger/index.js')

const makeTagger = () => {
  const { BrillPOSTagger, Lexicon, RuleSet }: Natural = require('natural/lib/natural/brill_pos_tagger/index.js')
  const lexicon = new Lexicon('EN', 'NN', 'NNP')
  const rules = new RuleSet('EN')
  // Both are asked at every word, and would look it up in a huge object and list the rules anew each time.
  lexicon.tagWord = remembered(lexicon.tagWord.bind(lexicon))
  const listed = rules.getRules()
  rules.getRules = () => listed
  return { words: lexicon.lexicon, tagger: new BrillPOSTagger(lexicon, rules) }
}

let made: ReturnType<typeof makeTagger> | null = null

/** The tagger and its lexicon of 4 MB, which most commands never need: it is read when the first word is asked for. */
const brill = (): ReturnType<typeof makeTagger> => {
  made ??= makeTagger()
  return made
}

/** Whether a word (lower case) is one of the tagger's English lexicon, and not only a name: "walker", not "tarnik". */
export const isDictionaryWord = (word: string): boolean => Object.hasOwn(brill().words, word)

/** Whether a word (lower case) is above all a noun by that lexicon: "cricket". */
export const isDictionaryNoun = (word: string): boolean =>
  isDictionaryWord(word) && brill().words[word]?.[0]?.startsWith('NN') === true

const WORD = /^\p{L}[\p{L}\p{M}'’.-]*$/u

const sortOf = remembered((word) => (/^\p{N}/u.test(word) ? 'number' : WORD.test(word) ? 'word' : 'sign'))

/** The first word of a sentence is capitalised whatever it is. */
const asInside = (word: string, at: number): string =>
  at === 0 && /^\p{Lu}[\p{Ll}'’-]*$/u.test(word) ? word.toLowerCase() : word

/**
 * The part of speech of each word of a sentence, as a Penn Treebank tag ("VBD", "NNS"); numbers are "CD" and signs
 * their own tag. Brill's tagger with its English lexicon and rules (Brill 1992); unknown words are nouns.
 */
export const tagWords = (words: readonly string[]): readonly string[] => {
  const tagged = brill().tagger.tag(words.map(asInside)).taggedWords
  const tags = words.map((word, at) => {
    const sort = sortOf(word)
    if (sort === 'number') return 'CD'
    return sort === 'word' ? (tagged[at]?.tag ?? 'NN') : word
  })
  return tags.map((tag, at) => (tag === 'JJ' && isHead(words, tags, at) ? 'NN' : tag))
}

/** "the district hospital to", "no siren sounded": an adjective behind an article and before no noun is one after all. */
const isHead = (words: readonly string[], tags: readonly string[], at: number): boolean =>
  (/^(?:DT|PRP\$|POS|NNP?$)/.test(tags[at - 1] ?? '') ||
    (tags[at - 1] === 'JJ' && /^(?:DT|PRP\$)/.test(tags[at - 2] ?? ''))) &&
  /^(?:VB|MD|IN|TO|W|RP|[,.;:)—–]|$)/.test(tags[at + 1] ?? '') &&
  isNoun((words[at] ?? '').toLowerCase())
