import { describe, expect, it } from 'vitest'
import { baseOf } from '../../src/lexicon/irregular-verbs.ts'
import { stancesOf } from '../../src/lexicon/opposites.ts'
import { phrasalClasses } from '../../src/lexicon/phrasal-verbs.ts'
import { siteSort } from '../../src/lexicon/site-nouns.ts'
import { stem } from '../../src/lexicon/stem.ts'
import { tagWords } from '../../src/lexicon/tagger.ts'
import { mayStandFor } from '../../src/lexicon/wordnet.ts'

describe('WordNet', () => {
  it.each([
    ['ferry', 'vessel'],
    ['prisoner', 'inmate'],
    ['plant', 'factory'],
    ['treaty', 'agreement'],
    ['dam', 'dam'],
  ])('lets %s stand for %s, both ways', (a, b) => {
    expect([mayStandFor(a, b, 'noun'), mayStandFor(b, a, 'noun')]).toEqual([true, true])
  })

  it.each([
    ['teacher', 'pupil'],
    ['bridge', 'road'],
    ['bird', 'minister'],
    ['qwxyz', 'vessel'],
    ['', 'vessel'],
    ['~', 'zzz'],
  ])('keeps %s and %s apart', (a, b) => expect(mayStandFor(a, b, 'noun')).toBe(false))
})

describe('verbs', () => {
  it.each([
    ['took', 'off', ['depart']],
    ['turned', 'down', ['reject']],
    ['lost', 'lives', ['die']],
    ['took', 'notes', []],
  ])('reads "%s %s"', (verb, word, classes) => expect(phrasalClasses(stem(verb), word)).toEqual(classes))

  it.each([
    ['taken', 'take'],
    ['began', 'begin'],
    ['found', 'found'],
    ['left', 'left'],
    ['constructor', 'constructor'],
  ])('takes %s back to %s', (form, base) => expect(baseOf(form)).toBe(base))

  it('knows what excludes an event', () => {
    expect(stancesOf('cut')).toContainEqual({ name: 'raise', affirms: false, isState: false })
    expect(stancesOf('close')).toContainEqual({ name: 'open', affirms: false, isState: true })
    expect(stancesOf('die')).toEqual([{ name: 'die', affirms: true, isState: false }])
  })
})

describe('tagger', () => {
  it('gives each word one tag, whatever the word', () => {
    const words = 'The miners walked out at 04:35 , __proto__ constructor “ 4,300 Two'.split(' ')
    const tags = tagWords(words)
    expect(tags).toHaveLength(words.length)
    expect(tags.slice(0, 3)).toEqual(['DT', 'NNS', 'VBD'])
    expect([tags[5], tags[6], tags[10]]).toEqual(['CD', ',', 'CD'])
    expect(tags.every((tag) => typeof tag === 'string' && tag !== '')).toBe(true)
  })
})

describe('sites', () => {
  it('sorts them', () => {
    expect(siteSort('clinic')).toBe(siteSort('hospital'))
    expect(siteSort('quarry')).not.toBe(siteSort('campground'))
    expect(siteSort('treaty')).toBeNull()
  })
})
