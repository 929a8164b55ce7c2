import type { CodingFacts } from '../../../domain/index.ts'
import type { Codebook } from '../codebook.ts'
import type { ReadDocument } from '../document.ts'
import type { Evidence } from '../evidence.ts'
import { framesOf } from '../frames-of.ts'
import { type Asked, factsReader } from './facts.ts'

/** A question with what is known of it. */
export interface Question extends Asked {
  readonly facts: CodingFacts
}

/** What stands for evidence where no cue fired: it says nothing but that the whole sentence is meant. */
const noEvidence = (frame: string, to: number): Evidence => {
  const meaning = { frame, pattern: '', group: 'weak', weight: 0, negative: false } as const
  return { frame, cues: [], strongest: { meaning, from: 0, to, target: null, other: null }, score: 0 }
}

/** Makes a reader of all questions that a document raises: each passage, each frame, and whom it would be about. */
export const makeQuestioner = (codebook: Codebook): ((document: ReadDocument) => readonly Question[]) => {
  const read = factsReader(codebook)
  return (document) => {
    const facts = read(document)
    return document.passages.flatMap(({ sentence }, at) => {
      if (sentence.units.length === 0) return []
      const context = { codebook, sentence, countries: document.countries }
      return codebook.entries.flatMap(({ frame }) => {
        const evidence = facts.evidence(at, frame) ?? noEvidence(frame, sentence.units.length)
        return framesOf(evidence, [], context).map(({ target }) => ({
          ...{ at, frame, target },
          facts: facts.of({ at, frame, target }),
        }))
      })
    })
  }
}
