import { PipelineError, readYaml, type YamlFile } from '../../pipeline/index.ts'
import { CODEBOOK_SHAPE, type CodebookData, GROUPS, type Group, type TargetKind } from './codebook-shape.ts'
import { type Cue, type Matcher, makeMatcher } from './cue-matcher.ts'
import { parsePattern, type WordLists, wordLists } from './cue-pattern.ts'
import { isNegative } from './negators.ts'

/** What a matched cue says of a frame; `weight` is 0 for inhibitors, `negative` tells that its own words are a "no". */
export interface CueMeaning {
  readonly frame: string
  readonly group: Group
  readonly pattern: string
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

/**
 * A codebook ready for use. `topic` is the target of all its frames, null where sentences name their targets.
 * `mutual` frames are those whose targets frame each other ("partners"); `ofOthers` are those in which "we" are not the
 * framed ones. A sentence that goes on from one with a frame needs only the score `continued`. `cues` are all its
 * patterns, in their order.
 */
export interface Codebook {
  readonly name: string
  readonly version: string
  readonly targets: TargetKind
  readonly topic: string | null
  readonly threshold: number
  readonly continued: number
  readonly mutual: ReadonlySet<string>
  readonly ofOthers: ReadonlySet<string>
  readonly entries: readonly CodebookEntry[]
  readonly lists: WordLists
  readonly cues: readonly Cue<CueMeaning>[]
  readonly match: Matcher<CueMeaning>
}

/** A codebook of fifty frames has a tenth of it. */
const LONGEST_FILE = 500_000
const MOST_CUES = 3000
const MOST_WORDS = 500_000

interface Reading {
  readonly file: string
  readonly yaml: YamlFile<CodebookData>
  readonly lists: WordLists
}

type PathOfCue = readonly [frame: number, group: Group, index: number]

const meaningOf = ({ yaml }: Reading, [index, group]: PathOfCue, pattern: string): Omit<CueMeaning, 'negative'> => {
  const { frames, weights } = yaml.data
  return { frame: frames[index]?.frame ?? '', group, pattern, weight: group === 'inhibitors' ? 0 : weights[group] }
}

const compileCue = (reading: Reading, path: PathOfCue, pattern: string): Cue<CueMeaning> => {
  try {
    const atoms = parsePattern(pattern, reading.lists)
    if (reading.yaml.data.targets === 'topic' && atoms.some(({ keys }) => keys?.has('{target}')))
      throw new Error('{target} has no meaning where the topic is the target. Write {country} or a word.')
    const negative = atoms.some(({ keys }) => isNegative(keys))
    return { atoms, meaning: { ...meaningOf(reading, path, pattern), negative } }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const line = reading.yaml.lineOf(['frames', ...path])
    throw new PipelineError({ file: reading.file, line }, `cue "${pattern}": ${reason}`)
  }
}

const weightOf = ({ atoms }: Cue<CueMeaning>): number => atoms.reduce((sum, { keys }) => sum + (keys?.size ?? 1), 0)

const cuesOf = (reading: Reading): readonly Cue<CueMeaning>[] => {
  const cues: Cue<CueMeaning>[] = []
  let words = 0
  for (const [index, frame] of reading.yaml.data.frames.entries()) {
    for (const group of GROUPS) {
      for (const [at, pattern] of frame[group].entries()) {
        const cue = compileCue(reading, [index, group, at], pattern)
        cues.push(cue)
        words += weightOf(cue)
        if (cues.length > MOST_CUES || words > MOST_WORDS) throw tooMuch(reading, [index, group, at])
      }
    }
  }
  return cues
}

const tooMuch = ({ file, yaml }: Reading, path: PathOfCue): PipelineError => {
  const most = `${MOST_CUES.toLocaleString('en-US')} cues and ${MOST_WORDS.toLocaleString('en-US')} words in them`
  return new PipelineError(
    { file, line: yaml.lineOf(['frames', ...path]) },
    `a codebook has at most ${most}, lists counted wherever they are used. Split it into several.`,
  )
}

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

/** A topic is named where it is the target, and only there; nothing is mutual between a topic and itself. */
const assertTopic = (file: string, yaml: YamlFile<CodebookData>): void => {
  const { targets, topic, frames } = yaml.data
  const refuse = (path: readonly PropertyKey[], detail: string): never => {
    throw new PipelineError({ file, line: yaml.lineOf(path) }, detail)
  }
  if (targets === 'topic' && topic === undefined)
    refuse(['targets'], '"targets: topic" needs the name of the topic. Add a line such as "topic: migration".')
  if (targets !== 'topic' && topic !== undefined)
    refuse(['topic'], `a topic is the target only under "targets: topic"; came "${targets}". Change one of the two.`)
  const mutual = frames.findIndex((frame) => frame.mutual)
  if (targets === 'topic' && mutual >= 0)
    refuse(
      ['frames', mutual, 'mutual'],
      'a topic has no other side: "mutual" is for countries and entities. Remove it.',
    )
}

const assertSize = (file: string, text: string): void => {
  if (text.length <= LONGEST_FILE) return
  const most = LONGEST_FILE.toLocaleString('en-US')
  throw new PipelineError({ file, line: 1 }, `a codebook has at most ${most} characters. Split it into several.`)
}

const readCodebook = (file: string, text: string): YamlFile<CodebookData> => {
  assertSize(file, text)
  const yaml = readYaml({ file, text, shape: CODEBOOK_SHAPE })
  for (const assert of [assertDistinct, assertTopic]) assert(file, yaml)
  return yaml
}

/** Reads, checks and compiles a codebook; throws a PipelineError with file, line and remedy. */
export const loadCodebook = (file: string, text: string): Codebook => {
  const yaml = readCodebook(file, text)
  const { name, version, targets, topic, threshold, continued, lists, frames } = yaml.data
  const words = wordLists(lists)
  const cues = cuesOf({ file, yaml, lists: words })
  return {
    ...{ name, version: `${name}@${version}`, targets, topic: topic ?? null, threshold },
    continued: continued ?? threshold,
    mutual: new Set(frames.filter(({ mutual }) => mutual).map(({ frame }) => frame)),
    ofOthers: new Set(frames.filter((each) => each['of-others']).map(({ frame }) => frame)),
    entries: frames.map(({ frame, definition, examples, note, 'counter-examples': counterExamples }) => ({
      ...{ frame, definition, examples, counterExamples, note },
    })),
    lists: words,
    cues,
    match: makeMatcher(cues),
  }
}
