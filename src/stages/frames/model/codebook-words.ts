import { isFunctionWord } from '../../../lexicon/function-words.ts'
import { stem } from '../../../lexicon/stem.ts'
import type { Codebook } from '../codebook.ts'
import { parsePattern } from '../cue-pattern.ts'

/** The words in which a codebook speaks, apart from its patterns: as keys of units, by list and by frame. */
export interface CodebookWords {
  readonly lists: ReadonlyMap<string, ReadonlySet<string>>
  readonly cues: ReadonlyMap<string, ReadonlySet<string>>
  readonly explanations: ReadonlyMap<string, ReadonlySet<string>>
}

/** Whether a key says something by itself: no slot, comma or function word. */
const tells = (key: string): boolean =>
  /\p{L}/u.test(key) && !key.startsWith('{') && !isFunctionWord(key.replace('=', ''))

const stemsIn = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !isFunctionWord(word)).map(stem)

/** The words of a codebook's lists, cues, and of its definitions and examples. */
export const codebookWords = ({ lists, cues, entries }: Codebook): CodebookWords => ({
  lists: new Map(
    [...lists.listed.keys()].map((name) => [
      name,
      new Set(parsePattern(`{${name}}`, lists).flatMap(({ keys }) => [...(keys ?? [])].filter(tells))),
    ]),
  ),
  cues: new Map(
    entries.map(({ frame }) => [
      frame,
      new Set(
        cues
          .filter(({ meaning }) => meaning.frame === frame && meaning.group !== 'inhibitors')
          .flatMap(({ atoms }) => atoms.flatMap(({ keys }) => [...(keys ?? [])].filter(tells))),
      ),
    ]),
  ),
  explanations: new Map(
    entries.map(({ frame, definition, examples }) => [frame, new Set(stemsIn([definition, ...examples].join(' ')))]),
  ),
})
