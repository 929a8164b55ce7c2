import { phraseOf } from './phrases.ts'
import { contentRanges, isMark } from './ranges.ts'
import type { Cue, Reading, Scene } from './scene.ts'
import { BE } from './word-classes.ts'

/** The speaker behind "by" has at most so many items. */
const LONGEST_SPEAKER = 15

/** "It is alleged by the prosecution that A": the speaker stands behind the verb; without one nobody is known to speak. */
export const impersonal = (scene: Scene, { verb, from, to }: Cue): Reading | null => {
  const { items } = scene.passage
  const auxiliary = items[from - 1]?.norm.endsWith('ly') ? from - 2 : from - 1
  const isPassive = BE.has(items[auxiliary]?.norm ?? '') && items[to]?.norm === 'by' && verb.takes.has('that')
  if (!isPassive || !items.slice(Math.max(scene.low, auxiliary - 3), auxiliary).some(({ norm }) => norm === 'it'))
    return null
  let at = to + 1
  while (at < Math.min(items.length, to + LONGEST_SPEAKER) && items[at]?.norm !== 'that' && !isMark(items[at], ';:.'))
    at += 1
  if (items[at]?.norm !== 'that' || at === to + 1) return null
  const end = isMark(items[at - 1], ',') ? at - 1 : at
  const { ranges, end: last } = contentRanges(items, at + 1)
  return {
    subject: { phrase: phraseOf(items, to + 1, end), start: to + 1, end: at, relative: false },
    ranges,
    end: last,
  }
}
