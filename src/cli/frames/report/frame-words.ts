import type { Framing } from '../../../coding/framings.ts'
import { groupBy } from '../../../compare/group-by.ts'
import { type KeyWord, keynessOf } from '../../../framing/keyness.ts'
import { byFraming, type Worded } from '../worded-sentences.ts'

/** A word that sentences of a frame use more than others, with the framings that it stands beside. */
interface FrameWord {
  readonly word: KeyWord<Worded>
  readonly framings: readonly Framing[]
}

/** The words of a frame. */
export interface FrameWords {
  readonly frame: string
  readonly words: readonly FrameWord[]
}

/** Words rarer than this are chance. */
const LEAST = 3

/** The words that part the sentences of each frame from all others, the most frequent frame first. */
export const frameWordsOf = (framings: readonly Framing[], sentences: readonly Worded[]): readonly FrameWords[] =>
  [...groupBy(framings, ({ found }) => found.body.frame)]
    .sort(([x, a], [y, b]) => b.length - a.length || (x < y ? -1 : 1))
    .map(([frame]) => {
      const sides = byFraming(sentences, ({ found }) => found.body.frame === frame)
      const words = keynessOf({ ...sides, least: LEAST }).filter(({ logRatio }) => logRatio > 0)
      const framingsWith = (stem: string): readonly Framing[] =>
        sides.a
          .filter((sentence) => sentence.words.some((word) => word.stem === stem))
          .flatMap((sentence) => sentence.framings.filter(({ found }) => found.body.frame === frame))
      return { frame, words: words.map((word) => ({ word, framings: framingsWith(word.stem) })) }
    })
