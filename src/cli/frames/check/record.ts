import { quote } from '../../../domain/index.ts'
import type { CueUse, SentenceOfCue } from './cue-use.ts'
import type { Checked } from './report.ts'

const sentenceRecord = ({ source, words, cue, span, framed }: SentenceOfCue) => ({
  ...{ source: source.id, path: source.path, text: words, framed },
  words: quote(words, { start: cue.start - span.start, end: cue.end - span.start }),
})

const useRecord = ({ cue, sentences }: CueUse, limit: number | undefined) => ({
  ...{ frame: cue.frame, group: cue.group, pattern: cue.pattern, sentences: sentences.length },
  framed: sentences.filter(({ framed }) => framed).length,
  shown: sentences.slice(0, limit).map(sentenceRecord),
})

/** What a check found, for programs. */
export const checkRecord = ({ codebook, examples, sources, uses }: Checked, limit: number | undefined) => ({
  ...{ codebook: codebook.version, targets: codebook.targets, topic: codebook.topic, sources },
  examples,
  cues: uses.map((use) => useRecord(use, limit)),
})
