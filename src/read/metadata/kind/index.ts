import type { Known, SourceKind } from '../../../domain/index.ts'
import type { Field } from '../../fields.ts'
import { byAddress } from './by-address.ts'
import { byCredit } from './by-credit.ts'
import { byLabel } from './by-label.ts'
import { byPublisher } from './by-publisher.ts'
import { byVoice } from './by-voice.ts'
import { type Cue, firstKind, type Opened } from './cue.ts'
import { statedKind } from './stated.ts'

/** Every way to guess, the surest first: what a text calls itself says more than who published it. */
const CUES: readonly Cue[] = [byLabel, byCredit, byAddress, byPublisher, byVoice]

/**
 * Whether a text is the word of an office on itself, the copy of an agency, an analysis or an opinion: as its fields state
 * it, else guessed where a cue is clear, else unknown.
 */
export const kindOf = (fields: readonly Field[], opened: Opened): Known<SourceKind> => {
  const stated = statedKind(fields)
  if (stated !== null && stated !== 'news') return { value: stated, said: true }
  const guess = firstKind(CUES, (cue) => cue(opened)) ?? 'unknown'
  const isRuledOut = stated === 'news' && (guess === 'opinion' || guess === 'analysis')
  return { value: isRuledOut ? 'unknown' : guess, said: false }
}
