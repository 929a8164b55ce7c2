import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import fc from 'fast-check'

const SOURCES = join(import.meta.dirname, '..', '..', 'sources')

/** The sample articles as they lie on the disk, which inputs are made of. */
const samples = readdirSync(SOURCES, { recursive: true })
  .map(String)
  .filter((name) => ['.md', '.txt', '.html'].includes(extname(name)))
  .sort()
  .map((name) => ({ extension: extname(name), bytes: readFileSync(join(SOURCES, name)) }))

/** Pieces on which readers, patterns and counters of sentences have stumbled in one program or another. */
const SCRAPS = [
  ...[
    '<',
    '>',
    '</',
    '<!--',
    '-->',
    '<script>',
    '<![CDATA[',
    '&#x110000;',
    '&nbsp',
    '<b><i></b>',
    '<p hidden>',
    '<table>',
  ],
  ...['---\n', '```', '| a |\n|-|\n', '> > > ', '- - - ', '[^1]: ', '](javascript:x)', '\\', '# '.repeat(9), '***a**'],
  ...[
    '“',
    '”',
    '"',
    "'",
    '‘',
    '(',
    ')',
    '—',
    '…',
    '. . .',
    '!?',
    '\f',
    '\r',
    '\0',
    '\u200b',
    '\u202e',
    '\u2066',
    '\ufeff',
  ],
  ...['\ud800', '🏳️‍🌈', 'e\u0301\u0301\u0301', 'İ', 'ß', 'ﬁ', '٣٤', 'Ⅷ', '½', '10^99', '1e999', '-0', '0'.repeat(40)],
  ...['US$', '€5bn', '3.5.7', '1,2,3', '12/13/14', '31 February 2026', '24:61', '-5 °C', 'per cent per cent', '5-6-7'],
  ...['nobody ', 'not not ', 'said said ', 'according to ', 'Mr. ', 'U.S. ', 'between ', ' of the of ', ' and and '],
]

const scrap = fc.constantFrom(...SCRAPS)
const place = fc.double({ min: 0, max: 1, noNaN: true })

/** A change of bytes at a place: [where, how far], both as parts of the whole. */
const change = fc.oneof(
  fc.record({ cut: fc.tuple(place, place) }),
  fc.record({ twice: fc.tuple(place, place) }),
  fc.record({ byte: fc.tuple(place, fc.integer({ min: 0, max: 255 })) }),
  fc.record({ put: fc.tuple(place, scrap) }),
  fc.record({ put: fc.tuple(place, fc.string({ unit: 'binary', maxLength: 12 })) }),
  fc.record({ many: fc.tuple(place, scrap, fc.integer({ min: 2, max: 60 })) }),
)

/** At most so many bytes of a sample are one input: short ones are tried sooner. */
const LONGEST = 1500

const changed = (bytes, one) => {
  const at = (part) => Math.floor(part * bytes.length)
  if (one.cut)
    return Buffer.concat([bytes.subarray(0, at(one.cut[0])), bytes.subarray(at(one.cut[0]) + at(one.cut[1] / 4))])
  if (one.twice) {
    const piece = bytes.subarray(at(one.twice[0]), at(one.twice[0]) + at(one.twice[1] / 4))
    return Buffer.concat([bytes.subarray(0, at(one.twice[0])), piece, bytes.subarray(at(one.twice[0]))])
  }
  if (one.byte) {
    const copy = Buffer.from(bytes)
    if (copy.length > 0) copy[Math.min(copy.length - 1, at(one.byte[0]))] = one.byte[1]
    return copy
  }
  const [where, words, times = 1] = one.put ?? one.many
  return Buffer.concat([bytes.subarray(0, at(where)), Buffer.from(words.repeat(times)), bytes.subarray(at(where))])
}

/** Broken articles: a piece of a sample, under any of the three formats, with some changes. */
export const articles = fc
  .record({
    sample: fc.constantFrom(...samples),
    start: place,
    extension: fc.option(fc.constantFrom('.md', '.txt', '.html'), { nil: null }),
    changes: fc.array(change, { minLength: 1, maxLength: 8 }),
  })
  .map(({ sample, start, extension, changes }) => {
    const from = Math.floor(start * Math.max(1, sample.bytes.length - LONGEST))
    const piece = sample.bytes.subarray(from, from + LONGEST)
    return { path: `fuzz${extension ?? sample.extension}`, bytes: changes.reduce(changed, piece) }
  })

const nested = (open, close, depth) => `${open.repeat(depth)}Velm sold 40 trams. ${close.repeat(depth)}`

/** What grows without end: each gives a file of about so many bytes. */
export const bombs = {
  'one word': (size) => ['a.txt', 'a'.repeat(size)],
  'one line of words': (size) => ['a.txt', 'Velm sold 40 trams '.repeat(size / 19)],
  'one line of sentences': (size) => ['a.txt', 'Velm sold 40 trams. '.repeat(size / 20)],
  digits: (size) => ['a.txt', '7'.repeat(size)],
  'digits with commas': (size) => ['a.txt', '7,'.repeat(size / 2)],
  'numbers in words': (size) => ['a.txt', 'two hundred and '.repeat(size / 16)],
  dashes: (size) => ['a.txt', '-'.repeat(size)],
  'open quotations': (size) => ['a.txt', '“Velm '.repeat(size / 8)],
  'straight quotations': (size) => ['a.txt', '" " '.repeat(size / 4)],
  'open brackets': (size) => ['a.txt', '('.repeat(size)],
  names: (size) => ['a.txt', 'Anna Riis Lena Dahl '.repeat(size / 20)],
  initials: (size) => ['a.txt', 'U.S. '.repeat(size / 5)],
  dates: (size) => ['a.txt', '3 March 2026, '.repeat(size / 14)],
  'white space': (size) => ['a.txt', `a${' \n'.repeat(size / 2)}b`],
  'marks on one letter': (size) => ['a.txt', `e${'\u0301'.repeat(size / 2)}`],
  'nested quotations of Markdown': (size) => ['a.md', `${'> '.repeat(size / 2)}a`],
  'nested lists of Markdown': (size) => [
    'a.md',
    Array.from({ length: Math.sqrt(size) }, (_, at) => `${' '.repeat(at)}- a`).join('\n'),
  ],
  'open links of Markdown': (size) => ['a.md', '[a]('.repeat(size / 4)],
  'open stars of Markdown': (size) => ['a.md', '*a **b '.repeat(size / 7)],
  'a wide table of Markdown': (size) => ['a.md', `${'|a'.repeat(size / 4)}|\n${'|-'.repeat(size / 4)}|`],
  'nested elements': (size) => ['a.html', nested('<div>', '</div>', size / 11)],
  'nested inline elements': (size) => ['a.html', nested('<b>', '</b>', size / 7)],
  'nested tables': (size) => ['a.html', nested('<table><tr><td>', '</table>', size / 24)],
  attributes: (size) => ['a.html', `<p ${'a=b '.repeat(size / 4)}>Velm sold 40 trams.</p>`],
  'unclosed elements': (size) => ['a.html', '<p><a>Velm sold 40 trams. '.repeat(size / 26)],
  entities: (size) => ['a.html', `<p>${'&amp;'.repeat(size / 5)}</p>`],
}
