import { PipelineError, readYaml, type YamlFile, z } from '../../pipeline/index.ts'
import { type Cue, type Matcher, makeMatcher } from './cue-matcher.ts'
import { parsePattern, type WordLists } from './cue-pattern.ts'
import { isNegative } from './negators.ts'

/** The groups of patterns of a frame. Hints count only beside a strong or weak cue; inhibitors take cues away. */
type Group = 'strong' | 'weak' | 'hints' | 'inhibitors'

/** What a matched cue says of a frame; `weight` is 0 for inhibitors, `negative` tells that its own words are a "no". */
export interface CueMeaning {
  readonly frame: string
  readonly pattern: string
  readonly group: Group
  readonly weight: number
  readonly negative: boolean
}

/** What a codebook says of a frame for people; its examples are tested. */
interface CodebookEntry {
  readonly frame: string
  readonly definition: string
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
  readonly note: string
}

/** A codebook ready for use. `mutual` frames are those whose targets frame each other ("partners"). */
export interface Codebook {
  readonly version: string
  readonly threshold: number
  readonly mutual: ReadonlySet<string>
  readonly entries: readonly CodebookEntry[]
  readonly lists: WordLists
  readonly cues: readonly Cue<CueMeaning>[]
  readonly match: Matcher<CueMeaning>
}

const GROUPS: readonly Group[] = ['strong', 'weak', 'hints', 'inhibitors']

const WEIGHT = z.number().min(0).max(1)
const PATTERNS = z.array(z.string()).default([])

const FRAME_SHAPE = z.strictObject({
  frame: z.string(),
  definition: z.string(),
  examples: z.array(z.string()).min(1),
  'counter-examples': z.array(z.string()).min(1),
  note: z.string().default(''),
  mutual: z.boolean().default(false),
  strong: z.array(z.string()).min(1),
  weak: PATTERNS,
  hints: PATTERNS,
  inhibitors: PATTERNS,
})

const CODEBOOK_SHAPE = z.strictObject({
  name: z.string(),
  version: z.number().int().positive(),
  threshold: WEIGHT,
  weights: z.strictObject({ strong: WEIGHT, weak: WEIGHT, hints: WEIGHT }),
  lists: z.record(z.string(), z.array(z.string())).default({}),
  frames: z.array(FRAME_SHAPE).min(1),
})

type CodebookData = z.output<typeof CODEBOOK_SHAPE>

interface Reading {
  readonly file: string
  readonly yaml: YamlFile<CodebookData>
  readonly lists: WordLists
}

const compileCue = (reading: Reading, path: readonly [number, Group, number], pattern: string): Cue<CueMeaning> => {
  const [index, group] = path
  const { frames, weights } = reading.yaml.data
  const weight = group === 'inhibitors' ? 0 : weights[group]
  try {
    const atoms = parsePattern(pattern, reading.lists)
    const negative = atoms.some(({ keys }) => isNegative(keys))
    return { atoms, meaning: { frame: frames[index]?.frame ?? '', pattern, group, weight, negative } }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const line = reading.yaml.lineOf(['frames', ...path])
    throw new PipelineError({ file: reading.file, line }, `cue "${pattern}": ${reason}`)
  }
}

const cuesOf = (reading: Reading): readonly Cue<CueMeaning>[] =>
  reading.yaml.data.frames.flatMap((frame, index) =>
    GROUPS.flatMap((group) => frame[group].map((pattern, at) => compileCue(reading, [index, group, at], pattern))),
  )

const assertDistinct = (file: string, yaml: YamlFile<CodebookData>): void => {
  for (const [index, { frame }] of yaml.data.frames.entries()) {
    const first = yaml.data.frames.findIndex((other) => other.frame === frame)
    if (first === index) continue
    const line = yaml.lineOf(['frames', index])
    const other = yaml.lineOf(['frames', first])
    throw new PipelineError(
      { file, line },
      `the frame "${frame}" stands in line ${other} already. Rename or join them.`,
    )
  }
}

/** Reads, checks and compiles a codebook; throws a PipelineError with file, line and remedy. */
export const loadCodebook = (file: string, text: string): Codebook => {
  const yaml = readYaml({ file, text, shape: CODEBOOK_SHAPE })
  assertDistinct(file, yaml)
  const { name, version, threshold, lists, frames } = yaml.data
  const reading: Reading = { file, yaml, lists: new Map(Object.entries(lists)) }
  const cues = cuesOf(reading)
  return {
    version: `${name}@${version}`,
    threshold,
    mutual: new Set(frames.filter(({ mutual }) => mutual).map(({ frame }) => frame)),
    entries: frames.map(({ frame, definition, examples, note, 'counter-examples': counterExamples }) => ({
      frame,
      definition,
      examples,
      counterExamples,
      note,
    })),
    lists: reading.lists,
    cues,
    match: makeMatcher(cues),
  }
}
