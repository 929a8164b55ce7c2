import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { testExamples } from '../../src/cli/frames/check/examples.ts'
import type { EntityLabel, FrameBody, Layers, Span } from '../../src/domain/index.ts'
import { PipelineError, runPipeline } from '../../src/pipeline/index.ts'
import { type Codebook, loadCodebook } from '../../src/stages/frames/codebook.ts'
import { codeDocument } from '../../src/stages/frames/coding.ts'
import { frames } from '../../src/stages/frames/index.ts'
import { sentences } from '../../src/stages/sentences/index.ts'
import { tokens } from '../../src/stages/tokens.ts'
import { casesIn } from './reading.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'pipelines', 'codebooks')

const HEAD = 'name: small\nversion: 1\n'
const FRAME = `  - frame: fails
    definition: It does not do what it should.
    examples: [The Fund paid late.]
    counter-examples: [The Fund paid.]
    strong:
      - PAID
`
const FAILS = FRAME.replace('PAID', 'paid late')
const framesOf = (head: string, ...more: readonly string[]): string => `${HEAD}${head}frames:\n${FAILS}${more.join('')}`

interface Case {
  readonly what: string
  readonly text: string
  readonly topic?: string
  readonly entities?: readonly (readonly [string, EntityLabel])[]
  readonly speech?: readonly (readonly [string, string])[]
  readonly frames: readonly Partial<FrameBody>[]
}

const BLAMED = FRAME.replace('frame: fails', 'frame: blamed').replace('PAID', "'=blames ~1 {target}'")
const ALLIED = FRAME.replace('frame: fails', 'frame: allied\n    mutual: true').replace('PAID', 'hand in hand')

const codebookOf = ({ topic }: Case): Codebook =>
  topic === undefined
    ? loadCodebook('small.yaml', framesOf('targets: entities\n', BLAMED, ALLIED))
    : loadCodebook('small.yaml', framesOf(`targets: topic\ntopic: ${topic}\n`))

const placesOf = (text: string, words: string): readonly Span[] =>
  [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({ start: index, end: index + words.length }))

const STAGES = [sentences, tokens].map((factory) => ({ stage: factory({}, () => ''), options: {}, files: {} }))

const framingsIn = (codebook: Codebook, { text, entities = [], speech = [] }: Omit<Case, 'what' | 'frames'>) => {
  const document = { text, published: null, author: null, publisher: null, title: null }
  const block: Layers['block'] = { span: { start: 0, end: text.length }, body: { role: 'body' } }
  const { layers } = runPipeline({ name: 'small', description: '', stages: STAGES }, document, [block])
  const entity = entities
    .flatMap(([name, label]) => placesOf(text, name).map((span) => ({ span, body: { label, name, titles: [] } })))
    .sort((a, b) => a.span.start - b.span.start)
  const said = speech.flatMap(([words, speaker]) =>
    placesOf(text, words).map((span) => ({ span, body: { speaker, cue: 'said', direct: true, clause: span } })),
  )
  const view = { document, layers: { ...layers, entity, speech: said } }
  return codeDocument(codebook, view).flatMap(({ framings }) => framings)
}

describe('the target of a frame', () => {
  it.each(casesIn<Case>('frame-targets.jsonl'))('is $what: $text', (known) => {
    const found = framingsIn(codebookOf(known), known)
    expect(found).toHaveLength(known.frames.length)
    for (const expected of known.frames) expect(found).toContainEqual(expect.objectContaining(expected))
  })
})

describe('the codebooks of the package', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'))

  it.each(files)('%s holds what it says: examples fire, counter-examples do not', (file) => {
    const codebook = loadCodebook(file, readFileSync(join(FOLDER, file), 'utf8'))
    expect(testExamples(codebook).filter(({ passes }) => !passes)).toEqual([])
    for (const { examples, counterExamples } of codebook.entries)
      expect(Math.min(examples.length, counterExamples.length)).toBeGreaterThanOrEqual(2)
  })

  it('news-dimensions has all dimensions but "other"', () => {
    const file = 'news-dimensions.yaml'
    const { entries, topic } = loadCodebook(file, readFileSync(join(FOLDER, file), 'utf8'))
    expect([entries.length, topic]).toEqual([14, 'issue'])
  })
})

describe('a codebook file', () => {
  it('needs neither targets nor weights nor a threshold', () => {
    expect(loadCodebook('small.yaml', framesOf(''))).toMatchObject({
      targets: 'countries',
      topic: null,
      threshold: 0.5,
    })
  })

  it.each([
    [
      'targets of another kind',
      framesOf('targets: cities\n'),
      /^small\.yaml:3: .*"targets".*countries.*entities.*topic/,
    ],
    ['a topic without a name', framesOf('targets: topic\n'), /^small\.yaml:3: .*needs the name.*topic: migration/],
    [
      'a topic among entities',
      framesOf('targets: entities\ntopic: x\n'),
      /^small\.yaml:4: .*only under "targets: topic"/,
    ],
    ['a topic without targets', framesOf('topic: x\n'), /^small\.yaml:3: .*only under "targets: topic"/],
    [
      '{target} beside a topic',
      framesOf('targets: topic\ntopic: x\n', BLAMED),
      /^small\.yaml:17: .*\{target\}.*no meaning/,
    ],
    ['a mutual frame of a topic', framesOf('targets: topic\ntopic: x\n', ALLIED), /^small\.yaml:13: .*no other side/],
  ])('refuses %s, with file and line', (_, text, message) => {
    expect(() => loadCodebook('small.yaml', text)).toThrow(PipelineError)
    expect(() => loadCodebook('small.yaml', text)).toThrow(message)
  })
})

describe('a pipeline with several codebooks', () => {
  const other = framesOf('', '').replace('name: small', 'name: other').replace('frame: fails', 'frame: late')
  const files: Readonly<Record<string, string>> = { 'a.yaml': framesOf(''), 'b.yaml': other }
  const read = (name: string): string => files[name] ?? ''

  it('gives each framing the version of its own codebook', () => {
    const stage = frames({ codebook: ['a.yaml', 'b.yaml'] }, read)
    const text = 'Peru paid late.'
    const document = { text, published: null, author: null, publisher: null, title: null }
    const listed = [...STAGES, { stage, options: {}, files: {} }]
    const stages = listed.map((each) => ({ ...each, stage: { ...each.stage, reads: each.stage.reads } }))
    const block: Layers['block'] = { span: { start: 0, end: text.length }, body: { role: 'body' } }
    const { layers } = runPipeline({ name: 'two', description: '', stages }, document, [block])
    expect(layers.frame.map(({ body }) => [body.frame, body.codebook])).toEqual([
      ['fails', 'small@1'],
      ['late', 'other@1'],
    ])
  })

  it.each([
    [[], /expected a file or a list/],
    [7, /expected a file or a list/],
    [['a.yaml', 'a.yaml'], /two codebooks, small@1 and small@1, have "fails"/],
  ])('refuses %j', (codebook, message) => {
    expect(() => frames({ codebook }, read)).toThrow(message)
  })
})

const SOON = 3000

/** How long something takes, in milliseconds. */
const timeOf = (work: () => unknown): number => {
  const started = performance.now()
  work()
  return performance.now() - started
}

const refused = (text: string): string => {
  try {
    loadCodebook('hostile.yaml', text)
    return 'nothing'
  } catch (error) {
    return error instanceof PipelineError ? error.message : `no PipelineError: ${error}`
  }
}

const withCues = (cues: readonly string[], lists = ''): string =>
  `${HEAD}${lists}frames:\n${FAILS}${cues.map((cue) => `      - '${cue}'\n`).join('')}`

const layersOfLists = (depth: number, width: number): string =>
  Array.from({ length: depth }, (_, level) =>
    Array.from({ length: width }, (_, index) => {
      const inside =
        level === 0 ? `[word${index}]` : `[${Array.from({ length: width }, (_, k) => `'{l${level - 1}-${k}}'`)}]`
      return `  l${level}-${index}: ${inside.replaceAll(/-(\d)/g, (_, digit) => `-${'abcdefghijklmnop'[Number(digit)]}`)}\n`
    }).join(''),
  ).join('')

describe('a hostile codebook', () => {
  it.each<[string, string, RegExp]>([
    ['a cue of endless words', withCues([`a ${'b '.repeat(9000)}c`]), /^hostile\.yaml:10: .*400 characters/],
    ['a cue of many gaps', withCues([`a ${'~12 b '.repeat(20)}c`]), /^hostile\.yaml:10: .*at most 30 words/],
    [
      'too many cues',
      withCues(Array.from({ length: 4000 }, (_, n) => `word${n} x`)),
      /^hostile\.yaml:\d+: .*3,000 cues/,
    ],
    [
      'a huge list',
      withCues(['{long}'], `lists:\n  long: [${Array.from({ length: 5000 }, (_, n) => `w${n}`)}]\n`),
      /:\d+: .*long/,
    ],
    ['a huge file', `${HEAD}# ${'x'.repeat(600_000)}`, /^hostile\.yaml:1: .*500,000 characters/],
    [
      'aliases of aliases',
      `a: &a [x,x]\n${'bcdefghijklmnopqrstuvw'
        .split('')
        .map((to, n) => `${to}: &${to} [*${'abcdefghijklmnopqrstuv'[n]},*${'abcdefghijklmnopqrstuv'[n]}]\n`)
        .join('')}`,
      /^hostile\.yaml:\d+: /,
    ],
    ['endless brackets', `name: ${'['.repeat(200_000)}`, /^hostile\.yaml:\d+: /],
  ])('is refused for %s, soon', (_, text, message) => {
    let told = ''
    const took = timeOf(() => {
      told = refused(text)
    })
    expect(told).toMatch(message)
    expect(took).toBeLessThan(SOON)
  })

  it('of lists within lists is read or refused soon', () => {
    const lists = `lists:\n${layersOfLists(9, 9)}`
    expect(timeOf(() => refused(withCues(['{l8-a} {l8-b} {l8-c}'], lists)))).toBeLessThan(SOON)
  })

  it('of cues that match everywhere cannot make a run hang', () => {
    const cues = Array.from({ length: 300 }, (_, n) => `the ~12 the ~12 the|a w${n}|the`)
    const codebook = loadCodebook('hostile.yaml', withCues(cues))
    const text = `Peru saw ${'the a the the '.repeat(250)}end.`
    expect(timeOf(() => framingsIn(codebook, { text }))).toBeLessThan(3 * SOON)
  })
})
