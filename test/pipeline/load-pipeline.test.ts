import { describe, expect, it } from 'vitest'
import {
  loadPipeline,
  type Pipeline,
  PipelineError,
  readOptions,
  readYaml,
  type StageFactory,
  stage,
  z,
} from '../../src/pipeline/index.ts'

const sentences: StageFactory = (options) => {
  readOptions(options, {})
  return stage({ name: 'sentences', reads: ['block'], writes: 'sentence', version: 1, run: () => [] })
}

const tokens: StageFactory = (options) => {
  readOptions(options, {})
  return stage({ name: 'tokens', reads: ['sentence'], writes: 'token', version: 1, run: () => [] })
}

const WORDS = z.strictObject({ words: z.array(z.string()) })

const coloured: StageFactory = (options, read) => {
  const { words, limit } = readOptions(options, { words: z.string(), limit: z.number().optional() })
  readYaml({ file: words, text: read(words), shape: WORDS })
  return stage({ name: 'coloured', reads: ['token'], writes: 'entity', version: limit ?? 1, run: () => [] })
}

const STAGES = { sentences, tokens, coloured }

const FILES: Readonly<Record<string, string>> = {
  'good.yaml': 'words: [a]',
  'bad.yaml': '# words\nwords:\n  - a\n  - 3\n',
}

const read = (relative: string): string => {
  const text = FILES[relative]
  if (text === undefined) throw new Error(`cannot read ${relative}: no such file`)
  return text
}

const load = (text: string): Pipeline => loadPipeline({ file: 'pipelines/test.yaml', text, stages: STAGES, read })

const GOOD = `name: test
description: two stages and an option
stages:
  - sentences # first
  - tokens
  - stage: coloured
    words: good.yaml
`

describe('loadPipeline', () => {
  it('gives the stages in order, with options and the files that they read', () => {
    const pipeline = load(GOOD)
    expect(pipeline.stages.map(({ stage }) => stage.name)).toEqual(['sentences', 'tokens', 'coloured'])
    expect(pipeline.stages[2]?.options).toEqual({ words: 'good.yaml' })
    expect(Object.keys(pipeline.stages[2]?.files ?? {})).toEqual(['good.yaml'])
  })

  it('gives a frozen pipeline', () => {
    const pipeline = load(GOOD)
    expect(Object.isFrozen(pipeline)).toBe(true)
    expect(Object.isFrozen(pipeline.stages)).toBe(true)
    expect(Object.isFrozen(pipeline.stages[0])).toBe(true)
  })

  const faults: readonly { readonly what: string; readonly text: string; readonly message: RegExp }[] = [
    { what: 'an empty file', text: '', message: /^pipelines\/test\.yaml:1: .*empty/ },
    { what: 'comments alone', text: '# nothing\n', message: /test\.yaml:1: .*empty/ },
    { what: 'a text that is not YAML', text: 'name: test\nstages: [a\n', message: /test\.yaml:3: expected YAML/ },
    { what: 'a key given twice', text: 'name: a\nname: b\nstages: [tokens]\n', message: /test\.yaml:2: .*unique/ },
    { what: 'a list instead of a map', text: '- sentences\n', message: /test\.yaml:1: .*expected object/ },
    { what: 'a missing name', text: 'stages: [sentences]\n', message: /test\.yaml:1: "name"/ },
    { what: 'no stages', text: 'name: a\nstages: []\n', message: /test\.yaml:2: .*at least one stage/ },
    { what: 'an unknown key', text: 'name: a\nstages: [sentences]\nstep: 3\n', message: /test\.yaml:3: .*step/ },
    {
      what: 'an entry that is neither a name nor a map',
      text: 'name: a\nstages:\n  - sentences\n  - 3\n',
      message: /test\.yaml:4: .*name of a stage/,
    },
    {
      what: 'an unknown stage',
      text: 'name: a\nstages:\n  - sentences\n  - tokns\n',
      message: /test\.yaml:4: .*"tokns" \(did you mean "tokens"\?\).*sentences, tokens, coloured/,
    },
    {
      what: 'a stage named like a property that all objects have',
      text: 'name: a\nstages:\n  - constructor\n',
      message: /test\.yaml:3: .*"constructor"/,
    },
    {
      what: 'a wrong order',
      text: 'name: a\nstages:\n  - tokens\n  - sentences\n',
      message: /test\.yaml:3: .*reads the layer "sentence".*only: block\. Move "sentences" \(line 4\) above it/,
    },
    {
      what: 'a layer that nothing writes',
      text: 'name: a\nstages:\n  - tokens\n',
      message: /test\.yaml:3: .*Add a stage that writes "sentence"/,
    },
    {
      what: 'two writers of a layer',
      text: 'name: a\nstages:\n  - sentences\n\n  - sentences\n',
      message: /test\.yaml:5: .*"sentence".*"sentences" \(line 3\) writes already/,
    },
    {
      what: 'an option of a stage that has none',
      text: 'name: a\nstages:\n  - stage: sentences\n    fast: true\n',
      message: /test\.yaml:4: option "fast": unknown; this stage has no options/,
    },
    {
      what: 'a mistyped option',
      text: `${GOOD}    limt: 3\n`,
      message: /test\.yaml:8: option "limt": unknown; expected words, limit \(did you mean "limit"\?\)/,
    },
    {
      what: 'an option of the wrong type',
      text: `${GOOD}    limit: many\n`,
      message: /test\.yaml:8: option "limit": .*expected number.*came "many"/,
    },
    {
      what: 'a missing option',
      text: 'name: a\nstages: [sentences, tokens, coloured]\n',
      message: /test\.yaml:2: option "words": .*came nothing/,
    },
    {
      what: 'a file that cannot be read',
      text: GOOD.replace('good.yaml', 'lost.yaml'),
      message: /test\.yaml:6: cannot read lost\.yaml/,
    },
    {
      what: 'a fault in a file that a stage reads, told at its own place',
      text: GOOD.replace('good.yaml', 'bad.yaml'),
      message: /^bad\.yaml:4: "words\.1": .*expected string/,
    },
  ]

  for (const { what, text, message } of faults) {
    it(`refuses ${what}`, () => {
      expect(() => load(text)).toThrow(PipelineError)
      expect(() => load(text)).toThrow(message)
    })
  }
})
