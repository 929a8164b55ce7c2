import { type Layers, quote } from '../../../domain/index.ts'
import { runPipeline } from '../../../pipeline/index.ts'
import { entities } from '../../../stages/entities/index.ts'
import type { Codebook, CueMeaning } from '../../../stages/frames/codebook.ts'
import { codeDocument } from '../../../stages/frames/coding.ts'
import { sentences } from '../../../stages/sentences/index.ts'
import { speech } from '../../../stages/speech/index.ts'
import { tokens } from '../../../stages/tokens.ts'

/** A pattern with the words that it matched. */
export interface CueWords extends Pick<CueMeaning, 'group' | 'pattern'> {
  readonly words: string
}

/** An example or counter-example of a codebook and what came of it; `cues` are those of its frame in it. */
export interface TestedExample {
  readonly frame: string
  readonly kind: 'example' | 'counter-example'
  readonly text: string
  readonly passes: boolean
  readonly cues: readonly CueWords[]
}

const noFile = (): string => ''

const STAGES = [sentences, tokens, entities, speech].map((factory) => ({
  ...{ stage: factory({}, noFile), options: {}, files: {} },
}))

/** A text read as an article of one paragraph. */
const readAlone = (text: string) => {
  const document = { text, published: null, author: null, publisher: null, title: null }
  const blocks: readonly Layers['block'][] = [{ span: { start: 0, end: text.length }, body: { role: 'body' } }]
  const { layers } = runPipeline({ name: 'examples', description: '', stages: STAGES }, document, blocks)
  return { document, layers }
}

type Asked = Pick<TestedExample, 'frame' | 'kind' | 'text'>

const tested = (codebook: Codebook, { frame, kind, text }: Asked): TestedExample => {
  const coded = codeDocument(codebook, readAlone(text))
  const fires = coded.some(({ framings }) => framings.some((body) => body.frame === frame))
  const cues = coded
    .flatMap((sentence) => sentence.cues())
    .filter(({ meaning }) => meaning.frame === frame)
    .map(({ meaning: { group, pattern }, span }) => ({ group, pattern, words: quote(text, span) }))
  return { frame, kind, text, passes: fires === (kind === 'example'), cues }
}

/** Tests what a codebook says of itself: each example must be framed so, no counter-example may be. */
export const testExamples = (codebook: Codebook): readonly TestedExample[] =>
  codebook.entries
    .flatMap(({ frame, examples, counterExamples }): readonly Asked[] => [
      ...examples.map((text): Asked => ({ frame, kind: 'example', text })),
      ...counterExamples.map((text): Asked => ({ frame, kind: 'counter-example', text })),
    ])
    .map((asked) => tested(codebook, asked))
