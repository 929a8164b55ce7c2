import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type ClaimBody, contentId, type Source } from '../../src/domain/index.ts'
import { openStore, type SourceEntry, type Store } from '../../src/store/index.ts'

/** A folder that is removed when the test ends. */
export const scratchFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A new store in a real file, closed and removed when the test ends. */
export const scratchStore = async (file = join(scratchFolder(), 'test.db')): Promise<Store> => {
  const store = await openStore({ file, create: true, timeout: 200 })
  onTestFinished(() => store.close())
  return store
}

/** The span of `words` in a text. */
const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" is not in the text`)
  return { start, end: start + words.length }
}

/** A source as a reader would give it, whose file is its text. */
export const sourceOf = (path: string, text: string, metadata: Source['metadata'] = {}): Source => ({
  ...{ path, sha256: contentId('bytes', text), format: 'markdown', metadata, text, raw: text },
  origin: [{ start: 0, length: text.length, raw: 0, rawLength: text.length }],
  blocks: [{ span: { start: 0, end: text.length }, body: { role: 'body' } }],
})

const countClaim = (text: string, figure: string): ClaimBody => ({
  slot: 'die.count',
  value: { type: 'interval', value: Number(figure), low: null, high: null, approx: 'exact', unit: 'count' },
  words: spanOf(text, figure),
  subject: {
    head: 'miner',
    names: ['Coal Hill'],
    classes: ['die'],
    arguments: ['miner'],
    stems: ['flood'],
    context: [],
  },
  ...{ figure: 'running', place: null, time: { type: 'date', from: '2031-05-02', to: null, at: '09:30' } },
  ...{ scope: null, speaker: null, commitment: 'asserted', polarity: 'affirmed', modality: 'actual' },
})

/** All that might be made of a text whose figures are `figures`: one sentence, a quantity and a claim for each. */
export const entryOf = (run: number, source: Source, figures: readonly string[] = []): SourceEntry => {
  const { text } = source
  const whole = { start: 0, end: text.length }
  const quantities = figures.map((figure) => ({
    span: spanOf(text, figure),
    body: {
      ...{ type: 'interval' as const, value: Number(figure), low: null, high: null, approx: 'exact' as const },
      ...{ unit: 'count', of: 'miners', head: 'miner', measure: spanOf(text, figure) },
    },
  }))
  return {
    run,
    identity: source.metadata.url?.said ? source.metadata.url.value : source.path,
    source,
    layers: {
      block: source.blocks,
      sentence: [{ span: whole, body: { role: 'body', block: 0 } }],
      ...{ entity: [], quantity: quantities, time: [], speech: [] },
      frame: [{ span: whole, body: frame(whole) }],
      claim: figures.map((figure) => ({ span: whole, body: countClaim(text, figure) })),
    },
    kept: new Map(),
    carried: {},
    writers: { block: { stage: 'reader', version: 1 }, claim: { stage: 'claims', version: 4 } },
    stages: [{ stage: 'reader', version: 1, options: 'options_0', state: 'done', count: 1 }],
    messages: [{ stage: 'reader', rule: 'odd', reason: 'It is odd.', place: whole }],
  }
}

const frame = (cue: { readonly start: number; readonly end: number }) => ({
  ...{ frame: 'absent', target: 'Ruritania', holder: 'author', polarity: 'asserted' as const, score: 0.5 },
  shift: null,
  ...{ cues: [cue], codebook: 'default@1' },
})
